#pragma once

#include <vector>

#include "engine/prepare.hpp"
#include "finsam/results.hpp"

namespace finsam {

/// The nation's row of a simulated year: what the rules gave for all, and sums and counts over the
/// förbund.
NationYear record_nation(const Scenario& scenario, const PreparedYear& prepared,
                         const YearAmounts<double>& year, const NationAmounts<double>& amounts,
                         const YearResult& result);

}  // namespace finsam
