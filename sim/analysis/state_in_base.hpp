#pragma once

#include <vector>

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// The state allocations of a base run [kr], per year and in the order in which the förbund stand
/// in `scenario`, which has the same years. A förbund that the base has not has none (NaN).
std::vector<std::vector<double>> state_in_base(const Scenario& base, const Results& results,
                                               const Scenario& scenario);

}  // namespace finsam
