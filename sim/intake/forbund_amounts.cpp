#include "intake/forbund_amounts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/name_list.hpp"
#include "data/quote.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "intake/forbund_rows.hpp"

namespace finsam {
namespace {

/// "lund 2021 (line 4)".
std::string row_text(const std::string& id, const ForbundRow& row) {
  std::string text = id;
  if (row.year > 0) text += fmt::format(" {}", row.year);
  if (!row.at.pointer.empty()) return text + fmt::format(" ({})", row.at.pointer);
  return text + fmt::format(" (line {})", row.at.place.line);
}

/// The förbund that are there from the start and stand in no row.
std::vector<std::string> without_row(const ForbundAmounts& amounts, const Roster& roster) {
  std::vector<std::string> names;
  const std::size_t end = roster.forbund.size() - static_cast<std::size_t>(roster.formed);
  for (std::size_t i = 0; i < end; ++i) {
    const bool has_row = amounts.rows.contains({static_cast<int>(i), 0});
    if (!has_row) names.push_back(roster.forbund[i].id);
  }
  return names;
}

}  // namespace

std::optional<std::pair<int, int>> ForbundAmounts::years() const {
  std::optional<std::pair<int, int>> span;
  for (const auto& row : rows) {
    const int year = row.first.second;
    if (year == 0) continue;
    if (!span) span = {year, year};
    span = {std::min(span->first, year), std::max(span->second, year)};
  }
  return span;
}

int ForbundAmounts::forbund_count() const {
  std::set<int> all;
  for (const auto& row : rows) all.insert(row.first.first);
  return static_cast<int>(all.size());
}

ForbundReading::ForbundReading(const SourceChoice& choice, std::optional<std::int64_t> unit,
                               const Roster& roster, Diagnostics& diagnostics)
    : choice_(choice), unit_(unit), roster_(roster), diagnostics_(diagnostics) {
  taken_.kind = choice.table;
}

void ForbundReading::read(const SourceTable& table, const std::string& file) {
  SourceErrors errors(file, diagnostics_);
  for (ForbundRow& row : forbund_rows(table, choice_, unit_, roster_, errors)) {
    if (row.forbund < 0) {
      leave_out(row);
      continue;
    }
    if (!row.is_whole_name) guessed_.emplace(row.name, row.forbund);
    taken_.rounded += row.rounded;
    taken_.units.insert(row.units.begin(), row.units.end());
    const std::pair<int, int> key{row.forbund, row.year};
    const auto [first, is_new] = places_.emplace(key, row.at);
    if (!is_new) {
      std::string what = fmt::format("a second row for {}",
                                     roster_.forbund[static_cast<std::size_t>(row.forbund)].id);
      if (row.year > 0) what += fmt::format(" in {}", row.year);
      if (!first->second.pointer.empty()) what += "; the first one is " + first->second.pointer;
      errors.error(row.at, std::move(what)).also(first->second.place, "the first one");
    } else if (choice_.table->by_year && !row.kronor.front()) {
      leave_out(row);
    } else {
      taken_.rows.emplace(key, std::move(row.kronor));
    }
  }
}

void ForbundReading::leave_out(const ForbundRow& row) {
  if (left_out_.empty()) first_left_out_ = row.at;
  left_out_.push_back(row_text(row.forbund < 0
                                   ? in_quotes(row.name)
                                   : roster_.forbund[static_cast<std::size_t>(row.forbund)].id,
                               row));
}

ForbundAmounts ForbundReading::finish(const std::string& file) {
  const Place place{file, 0, 0};
  std::vector<std::string> guesses;
  for (const auto& [name, forbund] : guessed_) {
    const Forbund& taken_for = roster_.forbund[static_cast<std::size_t>(forbund)];
    guesses.push_back(fmt::format("{} for {} ({})", in_quotes(name), taken_for.id, taken_for.name));
  }
  if (!guesses.empty()) {
    diagnostics_.warning(place, "", "parts of names were taken: " + first_names(guesses));
  }
  if (!left_out_.empty()) {
    const bool one = left_out_.size() == 1;
    diagnostics_.warning(first_left_out_.place, first_left_out_.pointer,
                         fmt::format("{} without an amount {} left out: {}",
                                     one ? "a row" : digit_groups(left_out_.size()) + " rows",
                                     one ? "was" : "were", first_names(left_out_)));
  }
  const bool sound = !diagnostics_.has_errors();
  if (sound && taken_.rows.empty()) diagnostics_.error(place, "", "no row has an amount");
  if (!choice_.table->by_year && !taken_.rows.empty()) {
    const auto missing = without_row(taken_, roster_);
    if (!missing.empty()) {
      diagnostics_.error(
          place, "",
          fmt::format("no row for {} {}", missing.size() == 1 ? "the förbund" : "förbund",
                      first_names(missing)));
    }
  }
  return std::move(taken_);
}

Table amounts_table(const ForbundAmounts& amounts, const Roster& roster) {
  Table out{"amounts", {"forbund_id"}, {}};
  if (amounts.kind->by_year) out.columns.emplace_back("year");
  for (const AmountColumn& column : amounts.kind->columns) out.columns.emplace_back(column.name);
  for (const auto& [key, kronor] : amounts.rows) {
    std::vector<Cell> row;
    row.reserve(out.columns.size());
    row.emplace_back(roster.forbund[static_cast<std::size_t>(key.first)].id);
    if (amounts.kind->by_year) row.emplace_back(std::int64_t{key.second});
    for (const auto& each : kronor) {
      row.emplace_back();
      if (each) row.back() = *each;
    }
    out.rows.push_back(std::move(row));
  }
  return out;
}

}  // namespace finsam
