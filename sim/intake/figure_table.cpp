#include "intake/figure_table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "data/parse_quantity.hpp"
#include "data/quote.hpp"
#include "intake/source_errors.hpp"

namespace finsam {
namespace {

constexpr std::size_t most_named = 10;

/// Millionths as tenths, halves up.
std::int64_t tenths_of(std::int64_t millionths) { return (millionths + 50'000) / 100'000; }

std::set<std::string> codes_of(const Roster& roster) {
  std::set<std::string> codes;
  for (const Municipality& each : roster.municipalities) codes.insert(each.code);
  return codes;
}

class Gathering {
 public:
  Gathering(const std::vector<std::string>& columns, const Roster& roster, SourceErrors& errors)
      : known_(codes_of(roster)), errors_(errors) {
    table_.columns = columns;
  }

  void take(const Figure& figure) {
    if (!known_.contains(figure.kommunkod)) {
      if (unknown_.insert(figure.kommunkod).second) {
        errors_.error(figure.at, fmt::format("unknown municipality {}; the scenario's table of "
                                             "municipalities lacks it",
                                             in_quotes(figure.kommunkod)));
      }
      return;
    }
    const auto year = parse_year(figure.year);
    if (!year) {
      if (wrong_years_.insert(figure.year).second) errors_.error(figure.at, year.error());
      return;
    }
    put(figure, year->number);
  }

  FigureTable finish() { return std::move(table_); }

 private:
  void put(const Figure& figure, int year) {
    const auto found = std::find(table_.columns.begin(), table_.columns.end(), figure.column);
    const auto column = static_cast<std::size_t>(found - table_.columns.begin());
    const std::pair<std::string, int> key{figure.kommunkod, year};
    const auto [first, is_new] = places_.emplace(std::pair{key, column}, figure.at);
    if (!is_new) {
      std::string what =
          fmt::format("{} of {} has two values for {}", figure.column, figure.kommunkod, year);
      if (!first->second.pointer.empty()) what += "; the first one is " + first->second.pointer;
      errors_.error(figure.at, std::move(what)).also(first->second.place, "the first one");
      return;
    }
    auto& row = table_.rows[key];
    row.resize(table_.columns.size());
    if (!figure.millionths) return;
    if (*figure.millionths % 100'000 != 0) ++table_.rounded;
    row[column] = tenths_of(*figure.millionths);
  }

  const std::set<std::string> known_;
  SourceErrors& errors_;
  FigureTable table_;
  std::map<std::pair<std::pair<std::string, int>, std::size_t>, SourcePlace> places_;
  std::set<std::string> unknown_;
  std::set<std::string> wrong_years_;
};

/// "0114 Upplands Väsby, 0115 Vallentuna and 3 more".
std::string named(const std::vector<const Municipality*>& municipalities) {
  std::vector<std::string> names;
  for (const Municipality* each : municipalities) {
    if (names.size() == most_named) break;
    names.push_back(each->code + " " + each->name);
  }
  std::string text = fmt::format("{}", fmt::join(names, ", "));
  const std::size_t more = municipalities.size() - names.size();
  return more == 0 ? text : text + fmt::format(" and {} more", more);
}

/// How many values of a column each municipality has, by its code.
std::map<std::string, int> value_counts(const FigureTable& table, std::size_t column) {
  std::map<std::string, int> counts;
  for (const auto& [key, row] : table.rows) {
    if (row[column]) ++counts[key.first];
  }
  return counts;
}

void check_missing(const FigureTable& table, std::size_t column, const Roster& roster,
                   const std::set<int>& members, const std::string& file,
                   Diagnostics& diagnostics) {
  std::map<std::string, int> counts = value_counts(table, column);
  std::vector<const Municipality*> needed;
  std::vector<const Municipality*> others;
  for (std::size_t i = 0; i < roster.municipalities.size(); ++i) {
    const Municipality& each = roster.municipalities[i];
    if (counts[each.code] > 0) continue;
    (members.contains(static_cast<int>(i)) ? needed : others).push_back(&each);
  }
  const Place place{file, 0, 0};
  const std::string& name = table.columns[column];
  if (!needed.empty()) {
    diagnostics.error(place, "",
                      fmt::format("{}: no value for {} that {} in a förbund: {}", name,
                                  needed.size() == 1 ? "a municipality" : "municipalities",
                                  needed.size() == 1 ? "is" : "are", named(needed)));
  }
  if (!others.empty()) {
    diagnostics.warning(
        place, "",
        fmt::format("{}: no value for {} in no förbund: {}", name,
                    others.size() == 1 ? "a municipality" : "municipalities", named(others)));
  }
}

/// Warns of years that some municipalities with values lack; the run takes another year for them.
void check_years(const FigureTable& table, std::size_t column, const std::string& file,
                 Diagnostics& diagnostics) {
  std::map<int, int> by_year;
  for (const auto& [key, row] : table.rows) by_year[key.second] += row[column] ? 1 : 0;
  const auto all = static_cast<int>(value_counts(table, column).size());
  for (const auto& [year, count] : by_year) {
    if (count == all) continue;
    diagnostics.warning({file, 0, 0}, "",
                        fmt::format("{}: {} of {} municipalities have no value for {}",
                                    table.columns[column], all - count, all, year));
  }
}

/// Tenths as a decimal number: "1438.9", "26050".
std::string tenths_text(std::int64_t tenths) {
  if (tenths % 10 == 0) return fmt::format("{}", tenths / 10);
  return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

}  // namespace

std::optional<std::pair<int, int>> FigureTable::years() const {
  std::optional<std::pair<int, int>> span;
  for (const auto& row : rows) {
    const int year = row.first.second;
    if (!span) span = {year, year};
    span = {std::min(span->first, year), std::max(span->second, year)};
  }
  return span;
}

int FigureTable::municipality_count() const {
  std::set<std::string> codes;
  for (const auto& row : rows) codes.insert(row.first.first);
  return static_cast<int>(codes.size());
}

FigureTable gather(const std::vector<Figure>& figures, const std::vector<std::string>& columns,
                   const Roster& roster, const std::vector<Member>& members,
                   const std::string& file, Diagnostics& diagnostics) {
  std::set<int> needed;
  for (const Member& member : members) needed.insert(member.municipality);
  SourceErrors errors(file, diagnostics);
  Gathering gathering(columns, roster, errors);
  for (const Figure& figure : figures) gathering.take(figure);
  FigureTable table = gathering.finish();
  for (std::size_t column = 0; column < columns.size(); ++column) {
    check_missing(table, column, roster, needed, file, diagnostics);
    check_years(table, column, file, diagnostics);
  }
  return table;
}

Table statistics_of(const FigureTable& table) {
  Table out{"statistics", {"kommunkod", "year"}, {}};
  out.columns.insert(out.columns.end(), table.columns.begin(), table.columns.end());
  for (const auto& [key, values] : table.rows) {
    std::vector<Cell> row = {key.first, std::int64_t{key.second}};
    for (const auto& value : values) row.push_back(value ? Cell(tenths_text(*value)) : Cell());
    out.rows.push_back(std::move(row));
  }
  return out;
}

}  // namespace finsam
