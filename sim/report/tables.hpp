#pragma once

#include <array>

#include "finsam/result_columns.hpp"
#include "finsam/results.hpp"
#include "finsam/scenario.hpp"
#include "finsam/table.hpp"

namespace finsam {

/// The result tables (result_columns.hpp), one row per unit of observation, amounts in kr.
/// Rows stand by year and then in the order of `results`.
Table forbund_year_table(const Scenario& scenario, const Results& results);
Table municipality_year_table(const Scenario& scenario, const Results& results);
Table region_year_table(const Scenario& scenario, const Results& results);
Table nation_year_table(const Results& results);
Table national_account_table(const Scenario& scenario, const Results& results);

/// The names of all, in the order above.
inline constexpr std::array<const char*, 5> table_names = {
    table_shapes[0].name.data(), table_shapes[1].name.data(), table_shapes[2].name.data(),
    table_shapes[3].name.data(), table_shapes[4].name.data()};

/// All of them, in the order above.
std::array<Table, 5> result_tables(const Scenario& scenario, const Results& results);

}  // namespace finsam
