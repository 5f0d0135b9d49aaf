#pragma once

#include <optional>
#include <set>
#include <vector>

#include "analysis/formula.hpp"
#include "finsam/results.hpp"

namespace finsam {

/// The tables of a run that formulas are about, in the order of `formula_tables`.
///
/// @param asked  the indices of those that are needed, the others being empty; without it all are
std::vector<Table> formula_tables_of(const Scenario& scenario, const Results& results,
                                     const std::optional<std::set<int>>& asked = {});

}  // namespace finsam
