#pragma once
// What a sweep keeps of its cases.

#include <vector>

#include "analysis/metrics.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/scenario.hpp"
#include "finsam/sweep.hpp"

namespace finsam {

/// The metrics that a sweep file names, or the usual ones; with `per_forbund`, after them the part
/// of every förbund in each of them that is a sum.
///
/// Errors, each with its place: a name that is no metric; a förbund that does not exist in any year
/// of the scenario; `per_forbund` where no metric has parts.
std::vector<Metric> metrics_of(const Sweep& sweep, const Scenario& scenario,
                               Diagnostics& diagnostics);

/// Where a förbund stands in the order of each year; −1 in a year without it.
std::vector<int> places_of(const std::string& forbund, const Scenario& scenario);

}  // namespace finsam
