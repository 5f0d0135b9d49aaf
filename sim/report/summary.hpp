#pragma once

#include <string>

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"
#include "text/language.hpp"

namespace finsam {

/// What a run says at first sight, for a terminal of 100 columns: the nation per year, largest
/// gains and losses, who stands at the floor, who is held by a party, eget kapital against trappan,
/// and what was assumed.
///
/// @param warnings  how many warnings the reader gave
std::string summary(const Scenario& scenario, const Results& results, int warnings,
                    Language language);

}  // namespace finsam
