// The end of a page: the amounts as they stand in the run's table.

#include <fmt/format.h>

#include "report/explain_page.hpp"
#include "report/explain_values.hpp"
#include "report/text_layout.hpp"

namespace finsam {
namespace {

std::string cell_of_result(const Page& page, const std::string& column, const Cell& cell) {
  if (column == "year") return fmt::format("{}", std::get<std::int64_t>(cell));
  if (column == "against_ideal") return page.word("word." + std::get<std::string>(cell));
  return cell_text(cell, page.language);
}

bool is_empty(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return std::holds_alternative<std::monostate>(cell) || (text && text->empty());
}

/// A row with many columns: one below the other, each with its name in the table. Year and name
/// stand in the title, and empty cells are left out.
std::string long_row(const Page& page, const Table& table, const std::vector<Cell>& row) {
  std::vector<std::vector<std::string>> lines;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::string& column = table.columns[i];
    if (column == "year" || column == "forbund" || is_empty(row[i])) continue;
    lines.push_back({page.label(column), column, cell_of_result(page, column, row[i])});
  }
  const std::string text = text_table({{"", Align::left}, {"", Align::left}, {""}}, lines);
  return indented(text.substr(text.find('\n') + 1));
}

/// Rows with few columns, below what these are called and their names in the table.
std::string short_rows(const Page& page, const Table& table) {
  std::vector<TextColumn> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const bool text = std::holds_alternative<std::string>(table.rows.front()[i]);
    columns.push_back({page.label(table.columns[i]) + "\n" + table.columns[i],
                       text ? Align::left : Align::right});
  }
  std::vector<std::vector<std::string>> rows;
  for (const std::vector<Cell>& row : table.rows) {
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < row.size(); ++i) {
      cells.push_back(cell_of_result(page, table.columns[i], row[i]));
    }
    rows.push_back(std::move(cells));
  }
  return indented(text_table(columns, rows));
}

}  // namespace

std::string indented(const std::string& table) {
  std::string out;
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t end = table.find('\n', at) + 1;
    out += std::string(Page::indent, ' ') + table.substr(at, end - at);
    at = end;
  }
  return out;
}

std::string result_text(const Page& page, const Table& table) {
  constexpr std::size_t few = 6;
  if (table.rows.empty()) return "";
  const std::string note =
      fmt::format(fmt::runtime(page.word("result_note")), fmt::arg("table", table.name));
  std::string out = heading(page.word("heading.result")) + wrapped(note, page.width);
  if (table.columns.size() <= few) return out + short_rows(page, table);
  for (const std::vector<Cell>& row : table.rows) out += long_row(page, table, row);
  return out;
}

}  // namespace finsam
