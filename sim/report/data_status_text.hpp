#pragma once

#include <string>
#include <vector>

#include "analysis/data_status.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// The age of a table, one per TableStatus: days since its date, empty where it has none.
using Ages = std::vector<std::optional<int>>;

/// The unit of a table, as its manifest writes it, in words; that it is not stated where it is
/// empty.
std::string unit_text(const std::string& unit, Language language);

/// The tables of a scenario for the terminal, one after the other: where each comes from, its
/// period, unit, statuses, date, age, rows, sha256 and gaps.
std::string data_status_text(const Scenario& scenario, const std::vector<TableStatus>& tables,
                             const Ages& ages, Language language, int width);

/// The same as two tables. `tables`, a row each: role, file, origin, first_year, last_year, unit,
/// date, age_days, rows, how many rows have each status, sha256, matches_manifest (1 or 0, empty
/// without a manifest). `gaps`: role, statistic, kommunkod and kommun without any value; or
/// first_year and last_year that are missing, the year used instead, and for how many
/// municipalities.
std::vector<Table> data_status_tables(const Scenario& scenario,
                                      const std::vector<TableStatus>& tables, const Ages& ages);

}  // namespace finsam
