#pragma once

#include <string>

namespace finsam {

/// What was probably meant by the key path `key`, which the language does not have: `did you mean
/// "damping.max_decrease"?`; else where all of them are listed.
std::string unknown_key_hint(const std::string& key);

}  // namespace finsam
