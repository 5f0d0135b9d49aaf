#include "data/csv.hpp"
#include "intake/source_table.hpp"

namespace finsam {

std::optional<SourceTable> csv_source(const LocatedText& text, Diagnostics& diagnostics) {
  TableErrors errors(text, diagnostics);
  CsvColumns any;
  any.others = true;
  const auto csv = read_csv(text, any, errors);
  if (!csv) return std::nullopt;
  const auto taken = [&](const CsvCell& cell) {
    return SourceCell{cell.text, {errors.place(cell), ""}};
  };
  SourceTable table;
  for (const CsvCell& cell : csv->header) table.header.push_back(taken(cell));
  for (const CsvRow& row : csv->rows) {
    std::vector<SourceCell>& cells = table.rows.emplace_back();
    for (const CsvCell& cell : row.cells) cells.push_back(taken(cell));
  }
  return table;
}

}  // namespace finsam
