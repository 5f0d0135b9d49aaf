#pragma once

#include "analysis/explanation.hpp"

namespace finsam {

/// Why `subject` got, paid and saved what it did in `year`: the steps of the README in
/// order, from the numbers that the run recorded.
///
/// @given a year of `results`, and a subject of the scenario's roster; a förbund that exists in the
///        year, or is dissolved on its first day
Explanation explain(const Scenario& scenario, const Results& results, const Subject& subject,
                    Year year);

}  // namespace finsam
