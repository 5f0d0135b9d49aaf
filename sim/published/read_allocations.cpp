#include "published/read_allocations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "data/csv.hpp"
#include "data/csv_header.hpp"
#include "data/first_lines.hpp"
#include "data/plain_letters.hpp"
#include "data/roster_lookup.hpp"
#include "data/row_cells.hpp"

namespace finsam {
namespace {

constexpr std::array<std::string_view, 3> column_names = {"forbund", "year", "kronor"};

/// Other names of the columns, in plain letters.
constexpr std::pair<std::string_view, std::string_view> other_names[] = {
    {"forbund", "forbund"}, {"forbund_id", "forbund"}, {"year", "year"},
    {"ar", "year"},         {"kronor", "kronor"},      {"kr", "kronor"}};

/// Gives the columns of `table` the names that the program knows them by.
void rename_columns(CsvTable& table) {
  for (CsvCell& cell : table.header) {
    const std::string plain = plain_letters(cell.text);
    for (const auto& [other, name] : other_names) {
      if (plain == other) cell.text = name;
    }
  }
}

/// A message with candidates line by line, as a sentence.
std::string on_one_line(const std::string& message) {
  std::string text;
  for (std::size_t at = 0; at < message.size(); ++at) {
    if (message[at] != '\n') {
      text += message[at];
      continue;
    }
    text += text.ends_with(':') ? " " : ", ";
    while (at + 1 < message.size() && message[at + 1] == ' ') ++at;
  }
  return text;
}

}  // namespace

std::vector<PublishedAllocation> read_allocations(const std::string& file, const Roster& roster,
                                                  Diagnostics& diagnostics) {
  std::vector<PublishedAllocation> allocations;
  const auto text = open_table("allocations", file, file, {file, 0, 0}, diagnostics);
  if (!text) return allocations;
  TableErrors errors(*text, diagnostics);
  auto table = read_csv(*text,
                        {.required = {},
                         .optional = {},
                         .others = true,
                         .told = {column_names.begin(), column_names.end()}},
                        errors);
  if (!table) return allocations;
  rename_columns(*table);
  if (!check_header(table->header, {{column_names.begin(), column_names.end()}}, errors))
    return allocations;
  refuse_without_rows(*table, errors);
  FirstLines seen;
  for (const CsvRow& row : table->rows) {
    if (errors.too_many()) break;
    const RowCells cells(*table, row, errors);
    const auto name = cells.text("forbund");
    const auto year = cells.year("year");
    const auto amount = cells.kronor("kronor");
    if (!name) continue;
    const auto forbund = forbund_called(roster, *name);
    if (!forbund) {
      cells.error("forbund", on_one_line(forbund.error()));
      continue;
    }
    if (!year || !amount) continue;
    const std::string key =
        fmt::format("{} {}", roster.forbund[static_cast<std::size_t>(*forbund)].id, year->number);
    if (!seen.is_new(key, cells, "forbund")) continue;
    allocations.push_back({*forbund, *year, *amount, cells.place("forbund")});
  }
  return allocations;
}

}  // namespace finsam
