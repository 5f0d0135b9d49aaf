#include "cases/expected_cells.hpp"

#include <algorithm>
#include <sstream>

#include "report/cell_text.hpp"

namespace finsam::test {
namespace {

std::string text_of(const Cell& cell) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return std::to_string(*whole);
  if (const auto* real = std::get_if<Hundredths>(&cell)) return plain_text(*real, '.');
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  return "";
}

/// A unit's table and how a row of it is recognised: column and text.
struct RowsSought {
  const Table* table;
  std::vector<std::pair<std::string, std::string>> keys;
};

RowsSought rows_of(const std::string& unit, const std::array<Table, 5>& tables) {
  const auto& [forbund, municipality, region, nation, unused] = tables;
  if (unit == "nation") return {&nation, {}};
  const auto colon = unit.find(':');
  const auto at = unit.find('@');
  if (colon == std::string::npos || at == std::string::npos)
    return {&forbund, {{"forbund_id", unit}}};
  const std::string code = unit.substr(colon + 1, at - colon - 1);
  const std::string id = unit.substr(at + 1);
  if (unit.starts_with("kommun:"))
    return {&municipality, {{"kommunkod", code}, {"forbund_id", id}}};
  if (unit.starts_with("region:")) return {&region, {{"lanskod", code}, {"forbund_id", id}}};
  return {&forbund, {{"forbund_id", unit}}};
}

/// The place of `column`, or as many as there are columns.
std::size_t place_of(const Table& table, const std::string& column) {
  const auto found = std::find(table.columns.begin(), table.columns.end(), column);
  return static_cast<std::size_t>(found - table.columns.begin());
}

/// Of a line of the national account: its kronor, count or per cent.
std::string fault_in_account(const ExpectedCell& expected, const Table& account) {
  for (const std::vector<Cell>& row : account.rows) {
    if (text_of(row[0]) != expected.year || text_of(row[1]) != expected.column) continue;
    const std::string is = text_of(row[2]) + text_of(row[3]) + text_of(row[4]);
    return is == expected.value ? "" : expected.column + " is '" + is + "'";
  }
  return "the account has no line " + expected.column + " in " + expected.year;
}

}  // namespace

std::vector<ExpectedCell> expected_cells(const std::string& text) {
  std::vector<ExpectedCell> found;
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (!line.starts_with("#=")) continue;
    std::istringstream words(line.substr(2));
    ExpectedCell cell;
    cell.line = number;
    words >> cell.year >> cell.unit >> cell.column >> std::ws;
    std::getline(words, cell.value);
    found.push_back(cell);
  }
  return found;
}

std::string fault_of(const ExpectedCell& expected, const std::array<Table, 5>& tables) {
  if (expected.unit == "account") return fault_in_account(expected, tables[4]);
  RowsSought sought = rows_of(expected.unit, tables);
  const Table& table = *sought.table;
  const std::size_t column = place_of(table, expected.column);
  if (column == table.columns.size()) {
    return table.name + " has no column '" + expected.column + "'";
  }
  sought.keys.push_back({"year", expected.year});
  for (const std::vector<Cell>& row : table.rows) {
    const bool fits = std::all_of(sought.keys.begin(), sought.keys.end(), [&](const auto& key) {
      return text_of(row[place_of(table, key.first)]) == key.second;
    });
    if (!fits) continue;
    const std::string is = text_of(row[column]);
    if (is == expected.value) return "";
    return expected.year + " " + expected.unit + " " + expected.column + " is '" + is +
           "', by hand it is '" + expected.value + "'";
  }
  return table.name + " has no row for " + expected.unit + " in " + expected.year;
}

}  // namespace finsam::test
