#pragma once

#include "engine/prepare.hpp"
#include "finsam/results.hpp"

namespace finsam {

/// Writes a simulated year down as results, with the contributions of every member.
///
/// @param before  what the förbund carried into the year
YearResult record(const Scenario& scenario, const PreparedYear& prepared,
                  const Standing<double>& before, const YearAmounts<double>& year,
                  const NationAmounts<double>& nation);

}  // namespace finsam
