// The national account as a table: long, so that a scenario may have lines of its own.

#include "analysis/national_account.hpp"
#include "report/cells.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

/// The value in the one of the three columns that has its unit.
struct ValueCells {
  std::vector<Cell> operator()(Money<double> amount) const { return {whole_cell(amount), {}, {}}; }
  std::vector<Cell> operator()(std::int64_t count) const { return {{}, count, {}}; }
  std::vector<Cell> operator()(PartOf part) const {
    return {{}, {}, ratio_cell(100.0 * part.part, part.whole)};
  }
};

}  // namespace

Table national_account_table(const Scenario& scenario, const Results& results) {
  Table table{std::string(table_shapes[4].name), {}, {}};
  for (const ResultColumn& column : national_account_columns) {
    table.columns.emplace_back(column.name);
  }
  for (const YearResult& year : results.years) {
    for (const AccountLine& line : national_account(scenario, year)) {
      std::vector<Cell> row = {std::int64_t{year.year.number}, line.line};
      for (Cell& cell : std::visit(ValueCells{}, line.value)) row.push_back(std::move(cell));
      row.insert(row.end(), {std::string(to_text(line.kind)), line.source_en});
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

}  // namespace finsam
