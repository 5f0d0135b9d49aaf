#pragma once

#include <string>

namespace finsam {

/// Whose fault it is that a store cannot be used; the exit status follows from it.
enum class StoreSide {
  input,   ///< what was given is wrong: another sweep's store, no store at all, a broken one
  output,  ///< it cannot be written here and now: in use, read-only, full, on a network
};

/// Why a store cannot be used, naming its file.
struct StoreFault {
  StoreSide side = StoreSide::input;
  std::string what;
};

}  // namespace finsam
