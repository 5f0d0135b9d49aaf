#pragma once

#include <string>

#include "finsam/diagnostic.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Refuses keys that the language does not have, with the one probably meant, and single values
/// where a map of keys belongs. What is inside a parameter or part is its reader's to check.
void check_keys(const Node& root, Diagnostics& diagnostics);

}  // namespace finsam
