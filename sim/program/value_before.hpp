#pragma once

#include <vector>

#include "program/fit_options.hpp"
#include "report/calibration.hpp"

namespace finsam {

/// What the scenario has at the key of a fit, stretch by stretch; with a year behind the key, what
/// is in force that year. Empty where it has nothing there itself, whatever it has around it.
std::vector<ValueBefore> values_before(const Scenario& scenario, const FitOption& fit);

/// Where the search begins, one value per fit, all with a range: at the first value of the
/// scenario, or in the middle where it has none within the bounds.
std::vector<double> start_of(const Scenario& scenario, const std::vector<FitOption>& ranges);

}  // namespace finsam
