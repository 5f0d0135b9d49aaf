#pragma once

#include <tl/expected.hpp>
#include <vector>

#include "engine/succession.hpp"
#include "finsam/simulate.hpp"

namespace finsam {

/// The opening balances of a run with their allocations spread and tilted as `opening.spread` and
/// `opening.tilt` say for the first year. The ideal that they are compared with divides the same
/// sum, by the base grant (or an equal part of the sum where that is less), the keys and the
/// statistics of the first year, among the förbund that have an opening allocation. Who has none is
/// left without.
///
/// @param start  those of the end of the year before
/// @return the balances in the same order, or why they cannot be made: more than 4 000 000 000 kr
///         together
tl::expected<std::vector<Opening>, Refusal> opening_of_run(const Scenario& scenario,
                                                           const StartOfRun& start);

}  // namespace finsam
