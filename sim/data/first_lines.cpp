#include "data/first_lines.hpp"

#include <fmt/format.h>

#include "data/quote.hpp"

namespace finsam {

bool FirstLines::is_new(const std::string& key, const RowCells& cells, std::string_view column) {
  const auto [found, is_first] = places_.emplace(key, cells.place(column));
  if (!is_first) {
    cells
        .error(column, fmt::format("{} is written twice, first on line {}", in_quotes(key),
                                   found->second.line))
        .also(found->second, "the first one");
  }
  return is_first;
}

void refuse_without_rows(const CsvTable& table, TableErrors& errors) {
  if (table.rows.empty()) errors.error(0, 0, "the table has no rows");
}

}  // namespace finsam
