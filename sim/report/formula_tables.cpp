#include "report/formula_tables.hpp"

#include "report/tables.hpp"

namespace finsam {

std::vector<Table> formula_tables_of(const Scenario& scenario, const Results& results,
                                     const std::optional<std::set<int>>& asked) {
  const auto is_asked = [&](int table) { return !asked || asked->contains(table); };
  std::vector<Table> tables(formula_tables.size());
  if (is_asked(0)) tables[0] = forbund_year_table(scenario, results);
  if (is_asked(1)) tables[1] = municipality_year_table(scenario, results);
  if (is_asked(2)) tables[2] = region_year_table(scenario, results);
  if (is_asked(3)) tables[3] = nation_year_table(results);
  if (is_asked(4)) tables[4] = national_account_table(scenario, results);
  if (is_asked(5)) tables[5] = opening_table(scenario);
  return tables;
}

}  // namespace finsam
