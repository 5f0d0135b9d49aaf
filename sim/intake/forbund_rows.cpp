#include "intake/forbund_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/parse_quantity.hpp"
#include "data/plain_letters.hpp"
#include "data/quote.hpp"
#include "data/roster_lookup.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "intake/amounts.hpp"
#include "intake/source_columns.hpp"

namespace finsam {
namespace {

using Row = std::vector<SourceCell>;

// No förbund is so small that all amounts of a list of kronor are below this.
constexpr std::int64_t hardly_kronor = 100'000;

/// A column of the source with amounts.
struct Source {
  std::size_t column = 0;
  std::int64_t unit = 1;
  bool is_told = false;      ///< somebody said what unit it is
  std::int64_t largest = 0;  ///< of the amounts that have no unit of their own
};

/// The sum of some rows, or of all.
bool is_sum(const std::string& name) {
  const std::string plain = plain_letters(name);
  return plain == "riket" || plain == "hela riket" || plain == "samtliga" ||
         plain == "alla forbund" || plain.starts_with("summa") || plain.starts_with("total");
}

/// Several lines of a message as one.
std::string on_one_line(std::string text) {
  const std::string line = "\n  ";
  for (std::size_t count = 0; text.find(line) != text.npos; ++count) {
    text.replace(text.find(line), line.size(), count == 0 ? " " : ", ");
  }
  return text;
}

/// "tkr"; of a unit without a word of its own "1 000 000 000 kr".
std::string unit_text(std::int64_t unit) {
  if (unit == 1) return "kr";
  return unit == 1'000 ? "tkr" : unit == 1'000'000 ? "Mkr" : digit_groups(unit) + " kr";
}

class Reading {
 public:
  Reading(const SourceTable& table, const SourceChoice& choice, const Roster& roster,
          SourceErrors& errors)
      : table_(table), choice_(choice), roster_(roster), errors_(errors) {}

  std::vector<ForbundRow> read(std::optional<std::int64_t> unit) {
    const int before = errors_.count();
    columns_ = find_columns(table_, choice_, errors_);
    find_sources(unit);
    if (errors_.count() > before) return {};
    for (const Row& row : table_.rows) take_row(row);
    refuse_small_amounts();
    return std::move(rows_);
  }

 private:
  const SourceCell& cell(const Row& row, std::size_t column) const {
    return column < row.size() ? row[column] : nothing_;
  }

  void find_sources(std::optional<std::int64_t> unit) {
    for (const AmountColumn& column : choice_.table->columns) {
      std::vector<Source>& sources = sources_.emplace_back();
      for (const ChosenColumn& chosen : columns_.chosen) {
        if (chosen.target != column.target) continue;
        for (const std::size_t at : chosen.sources) sources.push_back(source_at(at, unit));
      }
    }
  }

  Source source_at(std::size_t column, std::optional<std::int64_t> unit) {
    const SourceCell& heading = table_.header[column];
    const auto told = unit_of_heading(heading.text);
    if (!told) {
      errors_.error(heading.at, told.error());
    } else if (*told && unit && **told != *unit) {
      errors_.error(heading.at,
                    fmt::format("{} tells that amounts are in {}, and --unit that they "
                                "are in {}; leave one of them out",
                                in_quotes(heading.text), unit_text(**told), unit_text(*unit)));
    }
    const auto known = told && *told ? *told : unit;
    return {column, known.value_or(1), known.has_value(), 0};
  }

  bool has_amount(const Row& row) const {
    return std::any_of(sources_.begin(), sources_.end(), [&](const std::vector<Source>& sources) {
      return std::any_of(sources.begin(), sources.end(), [&](const Source& source) {
        const auto amount = parse_source_amount(cell(row, source.column).text, 1, false);
        return !amount || *amount;
      });
    });
  }

  void take_row(const Row& row) {
    const SourceCell& name = cell(row, columns_.code);
    if (is_sum(name.text)) return;
    const bool is_empty = !has_amount(row);
    const auto forbund = forbund_called(roster_, name.text);
    if (is_empty && (name.text.empty() || !forbund)) return;
    ForbundRow taken;
    const int before = errors_.count();
    if (name.text.empty()) {
      errors_.error(name.at, "a row has amounts and names no förbund");
    } else if (!forbund) {
      errors_.error(name.at, on_one_line(forbund.error()));
    }
    take_year(row, taken);
    for (std::size_t i = 0; i < sources_.size(); ++i) {
      taken.kronor.push_back(sum(row, sources_[i], taken));
      if (taken.kronor.back() || choice_.table->by_year || errors_.count() > before) continue;
      const AmountColumn& column = choice_.table->columns[i];
      if (column.may_be_empty) continue;
      errors_.error(cell(row, sources_[i].front().column).at,
                    fmt::format("{}: there is no amount; write 0 for none", column.name));
    }
    // A row with a wrong amount is there all the same, and its förbund is not missing.
    if (!forbund || (choice_.table->by_year && taken.year == 0)) return;
    taken.forbund = *forbund;
    taken.name = name.text;
    taken.is_whole_name = is_whole_name(roster_, *forbund, name.text);
    taken.at = name.at;
    rows_.push_back(std::move(taken));
  }

  void take_year(const Row& row, ForbundRow& taken) {
    if (!choice_.table->by_year) return;
    const bool one_year = columns_.year == no_column;
    const SourceCell& year_cell = cell(row, one_year ? columns_.code : columns_.year);
    const auto year = parse_year(one_year ? choice_.only_year : year_cell.text);
    if (!year) {
      errors_.error(year_cell.at, year.error());
    } else {
      taken.year = year->number;
    }
  }

  /// The sum of some columns; empty where one of them has no value.
  std::optional<std::int64_t> sum(const Row& row, std::vector<Source>& sources, ForbundRow& taken) {
    std::optional<std::int64_t> total = 0;
    for (Source& source : sources) {
      const SourceCell& written = cell(row, source.column);
      const auto amount = parse_source_amount(written.text, source.unit, written.is_number);
      if (!amount) {
        errors_.error(written.at,
                      fmt::format("{}: {}", table_.header[source.column].text, amount.error()));
      } else if (!*amount) {
        total.reset();
      } else {
        if ((*amount)->rounded) ++taken.rounded;
        if (total) *total += (*amount)->kr;
        note_unit(source, **amount, taken);
      }
    }
    const auto most = static_cast<std::int64_t>(largest_amount);
    if (total && *total > most) {
      errors_.error(cell(row, sources.front().column).at,
                    fmt::format("the sum is more than {} kr", digit_groups(most)));
    }
    return total;
  }

  static void note_unit(Source& source, const SourceAmount& amount, ForbundRow& taken) {
    const std::int64_t unit = amount.own_unit.value_or(source.unit);
    if (unit != 1) taken.units.push_back(unit_text(unit));
    if (!amount.own_unit) source.largest = std::max(source.largest, amount.kr);
  }

  /// A list in thousands that nobody says is one.
  void refuse_small_amounts() {
    for (const std::vector<Source>& sources : sources_) {
      for (const Source& source : sources) {
        if (source.is_told || source.largest == 0 || source.largest >= hardly_kronor) continue;
        const SourceCell& heading = table_.header[source.column];
        errors_.error(heading.at,
                      fmt::format("{} tells no unit, and its largest amount is only {}; write "
                                  "--unit kr, tkr or Mkr, whichever it is",
                                  in_quotes(heading.text), digit_groups(source.largest)));
      }
    }
  }

  const SourceTable& table_;
  const SourceChoice& choice_;
  const Roster& roster_;
  SourceErrors& errors_;
  const SourceCell nothing_;
  SourceColumns columns_;
  std::vector<std::vector<Source>> sources_;  // per column of the kind
  std::vector<ForbundRow> rows_;
};

}  // namespace

std::vector<ForbundRow> forbund_rows(const SourceTable& table, const SourceChoice& choice,
                                     std::optional<std::int64_t> unit, const Roster& roster,
                                     SourceErrors& errors) {
  return Reading(table, choice, roster, errors).read(unit);
}

}  // namespace finsam
