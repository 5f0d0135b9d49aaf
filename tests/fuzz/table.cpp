#include <algorithm>

#include "data/forbund_tables.hpp"
#include "data/outside_tables.hpp"
#include "data/reading.hpp"
#include "data/roster_tables.hpp"
#include "data/row_cells.hpp"
#include "data/statistics_table.hpp"
#include "data/table_errors.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/terms.hpp"
#include "fuzz/fuzzed.hpp"

namespace finsam::fuzz {
namespace {

const Roster& known_roster() {
  static const Roster roster = small_roster();
  return roster;
}

/// The table as it stands, every cell in quotes.
std::string quoted(const CsvTable& table) {
  std::string text;
  const auto add = [&](const std::vector<CsvCell>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      text += i > 0 ? ",\"" : "\"";
      for (const char c : cells[i].text) text += c == '"' ? std::string("\"\"") : std::string(1, c);
      text += '"';
    }
    text += '\n';
  };
  add(table.header);
  for (const CsvRow& row : table.rows) add(row.cells);
  return text;
}

bool same_cells(const std::vector<CsvCell>& a, const std::vector<CsvCell>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const CsvCell& x, const CsvCell& y) { return x.text == y.text; });
}

/// A table that is read without errors, written and read again has the same cells.
void read_twice(const LocatedText& text) {
  Diagnostics diagnostics;
  TableErrors errors(text, diagnostics);
  const CsvColumns any{.required = {}, .others = true};
  const auto once = read_csv(text, any, errors);
  if (!once || diagnostics.has_errors()) return;
  for (const CsvRow& row : once->rows) {
    promise(row.cells.size() == once->header.size(), "a row with too few or too many cells");
  }
  const LocatedText written = table_text(quoted(*once));
  TableErrors errors_again(written, diagnostics);
  const auto twice = read_csv(written, any, errors_again);
  promise(twice && !diagnostics.has_errors(),
          "a table that was read is refused: " + all_text(diagnostics));
  promise(same_cells(once->header, twice->header), "another header");
  promise(once->rows.size() == twice->rows.size(), "another number of rows");
  for (std::size_t i = 0; i < once->rows.size(); ++i) {
    promise(same_cells(once->rows[i].cells, twice->rows[i].cells), "other cells");
  }
}

/// Every place lies in the text.
void places_exist(const LocatedText& text, const Diagnostics& diagnostics) {
  const auto newline = [](char c) { return c == '\n' || c == '\r'; };
  const auto lines = 1 + std::count_if(text.text.begin(), text.text.end(), newline);
  for (const Diagnostic& one : diagnostics.all()) {
    promise(!one.what.empty(), "a message that says nothing");
    if (one.place.file != text.file) continue;
    promise(one.place.line >= 0 && one.place.line <= lines, "no such line: " + to_text(one));
    promise(one.place.column >= 0, "no such column: " + to_text(one));
  }
}

void read_as(char kind, const LocatedText& text, Diagnostics& diagnostics) {
  std::vector<TableProvenance> provenance;
  Statistics statistics;
  RosterTables tables = small_roster_tables();
  switch (kind) {
    case 'k':
      tables.municipalities = text;
      static_cast<void>(read_roster(tables, std::nullopt, provenance, diagnostics));
      break;
    case 'r':
      tables.regions = text;
      static_cast<void>(read_roster(tables, std::nullopt, provenance, diagnostics));
      break;
    case 'm':
      tables.members = text;
      static_cast<void>(read_roster(tables, std::nullopt, provenance, diagnostics));
      break;
    case 's':
      read_statistics(text, known_roster(), statistics, provenance, diagnostics);
      break;
    case 'o':
      static_cast<void>(read_opening(text, known_roster(), provenance, diagnostics));
      break;
    case 'f':
      static_cast<void>(
          read_amounts(text, policy_offers().columns, known_roster(), provenance, diagnostics));
      break;
    case 'i':
      static_cast<void>(read_amounts(text, find_part("economy.other_income_table")->columns,
                                     known_roster(), provenance, diagnostics));
      break;
    case 'a':
      static_cast<void>(read_outside(text, find_part("outside.appropriations")->columns, provenance,
                                     diagnostics));
      break;
    case 'p':
      static_cast<void>(read_split(text, known_roster(), provenance, diagnostics));
      break;
    default:
      break;
  }
}

}  // namespace

// k kommuner, r regions, m members, s statistics, o opening, f offers, i other income, a other
// appropriations, p shares of the municipalities' part.
void table(std::string_view input) {
  const std::size_t end = input.find('\n');
  if (end == std::string_view::npos) return;
  const LocatedText text = table_text(std::string(input.substr(end + 1)));
  Diagnostics diagnostics;
  read_as(input.front(), text, diagnostics);
  places_exist(text, diagnostics);
  read_twice(text);
}

}  // namespace finsam::fuzz
