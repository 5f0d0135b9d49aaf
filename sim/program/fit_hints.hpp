#pragma once

#include <string>

namespace finsam {

/// What is wrong with the key `written`, which is none of the language of scenarios, and what may
/// have been meant: a key that ends alike or is spelt nearly so, one of a group, or any that are
/// listed.
std::string unknown_key_text(const std::string& written);

}  // namespace finsam
