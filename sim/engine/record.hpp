#pragma once

#include "engine/prepare.hpp"
#include "finsam/results.hpp"

namespace finsam {

/// Writes a simulated year down as results, with the contributions of every member.
///
/// @param columns  what the förbund carried into the year, and what the rules decided
YearResult record(const Scenario& scenario, const PreparedYear& prepared,
                  const YearColumns<double>& columns, const NationAmounts<double>& nation);

}  // namespace finsam
