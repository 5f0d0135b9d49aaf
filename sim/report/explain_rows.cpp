#include <stdexcept>

#include "report/explain.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

Results only(const Results& results, Year year) {
  for (const YearResult& each : results.years) {
    if (each.year == year) return {{each}};
  }
  throw std::logic_error("a year that was not run");
}

/// The rows whose first text is `key`: the code or id of whom they are about.
Table rows_with(Table table, const std::string& key) {
  std::vector<std::vector<Cell>> rows;
  for (std::vector<Cell>& row : table.rows) {
    if (std::get<std::string>(row[1]) == key) rows.push_back(std::move(row));
  }
  table.rows = std::move(rows);
  return table;
}

}  // namespace

Table rows_of_subject(const Scenario& scenario, const Results& results, const Subject& subject,
                      Year year) {
  const Results own = only(results, year);
  const auto index = static_cast<std::size_t>(subject.index);
  switch (subject.kind) {
    case SubjectKind::forbund:
      return rows_with(forbund_year_table(scenario, own), scenario.roster.forbund[index].id);
    case SubjectKind::kommun:
      return rows_with(municipality_year_table(scenario, own),
                       scenario.roster.municipalities[index].code);
    case SubjectKind::region:
      return rows_with(region_year_table(scenario, own), scenario.roster.lan[index].code);
    case SubjectKind::nation:
      break;
  }
  return nation_year_table(own);
}

}  // namespace finsam
