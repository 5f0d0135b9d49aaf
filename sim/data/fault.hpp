#pragma once

#include <string>

namespace finsam {

/// Why something cannot be read, and what was probably meant: see Diagnostic.
struct Fault {
  std::string what;
  std::string hint = {};
};

}  // namespace finsam
