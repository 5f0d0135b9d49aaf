#include <fmt/format.h>

#include "data/csv.hpp"
#include "store/stored_table.hpp"

namespace finsam {
namespace {

CsvColumns columns_of(const TableShape& shape) {
  CsvColumns columns;
  for (const ResultColumn& column : shape.columns) columns.required.push_back(column.name);
  return columns;
}

tl::expected<Cell, std::string> cell_of(const ResultColumn& column, const CsvCell& cell) {
  if (column.kind == ColumnKind::text) return Cell{cell.text};
  auto number = number_cell(column.kind, cell.text);
  if (number) return number;
  return tl::unexpected(
      fmt::format("{}:{}: {}: {}", cell.line, cell.column, column.name, number.error()));
}

tl::expected<Table, std::string> table_of(const TableShape& shape, const CsvTable& csv) {
  Table table{std::string(shape.name), {}, {}};
  std::vector<std::size_t> places;
  for (const ResultColumn& column : shape.columns) {
    table.columns.emplace_back(column.name);
    places.push_back(static_cast<std::size_t>(csv.column(column.name)));
  }
  for (const CsvRow& row : csv.rows) {
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
      auto cell = cell_of(shape.columns[i], row.cells[places[i]]);
      if (!cell) return tl::unexpected(cell.error());
      cells.push_back(std::move(*cell));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

tl::expected<Table, std::string> table_from_csv(const TableShape& shape, const std::string& file,
                                                const std::string& bytes) {
  Diagnostics diagnostics;
  std::optional<CsvTable> csv;
  {
    const LocatedText text{"", file, bytes, {file, 1, 1}, std::nullopt, false};
    TableErrors errors(text, diagnostics);
    csv = read_csv(text, columns_of(shape), errors);
  }
  for (const Diagnostic& one : diagnostics.all()) {
    if (one.severity == Severity::error) return tl::unexpected(to_text(one));
  }
  auto table = table_of(shape, *csv);
  if (!table) return tl::unexpected(fmt::format("{}:{}", file, table.error()));
  return table;
}

}  // namespace finsam
