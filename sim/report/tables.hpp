#pragma once

#include <array>

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"
#include "finsam/table.hpp"

namespace finsam {

/// The four result tables of model.md section 4, one row per unit of observation, amounts in kr.
/// Rows stand by year and then in the order of `results`.
Table forbund_year_table(const Scenario& scenario, const Results& results);
Table municipality_year_table(const Scenario& scenario, const Results& results);
Table region_year_table(const Scenario& scenario, const Results& results);
Table nation_year_table(const Results& results);

/// The names of the four, in the order above.
inline constexpr std::array<const char*, 4> table_names = {"forbund_year", "municipality_year",
                                                           "region_year", "nation_year"};

/// All four, in the order above.
std::array<Table, 4> result_tables(const Scenario& scenario, const Results& results);

}  // namespace finsam
