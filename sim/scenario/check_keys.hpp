#pragma once

#include "scenario/draft.hpp"

namespace finsam {

/// Refuses keys that the language does not have, with the one probably meant, and single values
/// where a map of keys belongs. What is inside a parameter or part is its reader's to check.
void check_keys(Draft& draft);

}  // namespace finsam
