#include "intake/forbund_rows.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/parse_quantity.hpp"
#include "data/plain_letters.hpp"
#include "data/roster_lookup.hpp"
#include "data/utf8.hpp"
#include "finsam/quantity/digit_groups.hpp"
#include "intake/amount_source.hpp"
#include "intake/amounts.hpp"
#include "intake/forbund_name.hpp"
#include "intake/source_columns.hpp"

namespace finsam {
namespace {

using Row = std::vector<SourceCell>;

/// The sum of some rows, or of all.
bool is_sum(const std::string& name) {
  const std::string plain = plain_letters(name);
  return plain == "riket" || plain == "hela riket" || plain == "samtliga" ||
         plain == "alla forbund" || plain.starts_with("summa") || plain.starts_with("total");
}

class RowReading {
 public:
  RowReading(const SourceTable& table, const SourceChoice& choice, const Roster& roster,
             SourceErrors& errors)
      : table_(table), choice_(choice), roster_(roster), errors_(errors) {}

  std::vector<ForbundRow> read(std::optional<std::int64_t> unit) {
    const int before = errors_.count();
    columns_ = find_columns(table_, choice_, errors_);
    find_sources(unit);
    if (errors_.count() > before) return {};
    for (const Row& row : table_.rows) take_row(row);
    refuse_small();
    return std::move(rows_);
  }

 private:
  const SourceCell& cell(const Row& row, std::size_t column) const {
    return column < row.size() ? row[column] : nothing_;
  }

  /// Where it stands, or of a cell that a workbook lacks, where its row does.
  SourcePlace place(const Row& row, std::size_t column) const {
    for (const std::size_t each : {column, columns_.code}) {
      if (!cell(row, each).at.place.file.empty()) return cell(row, each).at;
    }
    const auto any = std::find_if(
        row.begin(), row.end(), [](const SourceCell& each) { return !each.at.place.file.empty(); });
    return any == row.end() ? SourcePlace{} : any->at;
  }

  void find_sources(std::optional<std::int64_t> unit) {
    for (const AmountColumn& column : choice_.table->columns) {
      std::vector<AmountSource>& sources = sources_.emplace_back();
      for (const ChosenColumn& chosen : columns_.chosen) {
        if (chosen.target != column.target) continue;
        for (const std::size_t at : chosen.sources) {
          sources.push_back(amount_source(table_.header[at], at, unit, errors_));
        }
      }
    }
  }

  /// Whether some cell of an amount answers to `test`.
  template <class Test>
  bool any_amount(const Row& row, Test test) const {
    return std::any_of(
        sources_.begin(), sources_.end(), [&](const std::vector<AmountSource>& sources) {
          return std::any_of(sources.begin(), sources.end(), [&](const AmountSource& source) {
            return test(cell(row, source.column).text);
          });
        });
  }

  bool has_amount(const Row& row) const {
    return any_amount(row, [](const std::string& text) {
      const auto amount = parse_source_amount(text, 1, false);
      return !amount || *amount;
    });
  }

  /// A row that names nobody and has no amount: a note, unless it says that there is no value.
  void take_nobody(const Row& row, const std::string& name) {
    const bool is_note = name.empty() || !any_amount(row, [](const std::string& text) {
                           return !trimmed(text).empty();
                         });
    if (is_note) return;
    ForbundRow& left_out = rows_.emplace_back();
    left_out.name = name;
    left_out.at = place(row, columns_.code);
  }

  void take_row(const Row& row) {
    const std::string name = bare_name(cell(row, columns_.code).text);
    if (is_sum(name)) return;
    const auto forbund = forbund_in_list(roster_, name);
    if (!forbund && !has_amount(row)) return take_nobody(row, name);
    ForbundRow taken;
    taken.at = place(row, columns_.code);
    if (name.empty()) {
      errors_.error(taken.at, "a row has amounts and names no förbund");
    } else if (!forbund) {
      errors_.error(taken.at, forbund.error());
    }
    take_year(row, taken);
    for (std::size_t i = 0; i < sources_.size(); ++i) take_amount(row, i, taken);
    // A row with a wrong amount is there all the same, and its förbund is not missing.
    if (!forbund || (choice_.table->by_year && taken.year == 0)) return;
    taken.forbund = *forbund;
    taken.name = name;
    taken.is_whole_name = is_whole_name(roster_, *forbund, name);
    rows_.push_back(std::move(taken));
  }

  void take_amount(const Row& row, std::size_t index, ForbundRow& taken) {
    const AmountColumn& column = choice_.table->columns[index];
    const int before = errors_.count();
    taken.kronor.push_back(sum(row, sources_[index], taken));
    if (taken.kronor.back() || choice_.table->by_year || errors_.count() > before) return;
    if (column.may_be_empty) return;
    errors_.error(place(row, sources_[index].front().column),
                  fmt::format("{}: there is no amount; write 0 for none", column.name));
  }

  void take_year(const Row& row, ForbundRow& taken) {
    if (!choice_.table->by_year) return;
    const bool one_year = columns_.year == no_column;
    const std::size_t column = one_year ? columns_.code : columns_.year;
    const std::string& written = one_year ? choice_.only_year : cell(row, column).text;
    if (trimmed(written).empty()) {
      errors_.error(place(row, column), "there is no year");
      return;
    }
    const auto year = parse_year(written);
    if (!year) {
      errors_.error(place(row, column), year.error());
    } else {
      taken.year = year->number;
    }
  }

  /// The sum of some columns, of which either all or none have a value; empty for none.
  std::optional<std::int64_t> sum(const Row& row, std::vector<AmountSource>& sources,
                                  ForbundRow& taken) {
    std::int64_t total = 0;
    std::vector<std::size_t> empty;
    for (AmountSource& source : sources) {
      const SourceCell& written = cell(row, source.column);
      const auto amount = parse_source_amount(written.text, source.unit, written.is_number);
      if (!amount) {
        errors_.error(written.at,
                      fmt::format("{}: {}", table_.header[source.column].text, amount.error()));
      } else if (!*amount) {
        empty.push_back(source.column);
      } else {
        if ((*amount)->rounded) ++taken.rounded;
        total += (*amount)->kr;
        note_unit(source, **amount, taken);
      }
    }
    if (empty.size() == sources.size()) return std::nullopt;
    for (const std::size_t column : empty) {
      errors_.error(place(row, column),
                    fmt::format("{}: there is no amount, though the columns are added up; write 0 "
                                "for none",
                                table_.header[column].text));
    }
    const auto most = static_cast<std::int64_t>(largest_amount);
    if (total > most) {
      errors_.error(cell(row, sources.front().column).at,
                    fmt::format("the sum is more than {} kr", digit_groups(most)));
    }
    return total;
  }

  static void note_unit(AmountSource& source, const SourceAmount& amount, ForbundRow& taken) {
    const std::int64_t unit = amount.own_unit.value_or(source.unit);
    if (unit != 1) taken.units.push_back(unit_word(unit));
    if (!amount.own_unit) source.largest = std::max(source.largest, amount.kr);
  }

  /// Lists in thousands that nobody says are such.
  void refuse_small() {
    for (const std::vector<AmountSource>& sources : sources_) {
      for (const AmountSource& source : sources) {
        refuse_small_amounts(source, table_.header[source.column], errors_);
      }
    }
  }

  const SourceTable& table_;
  const SourceChoice& choice_;
  const Roster& roster_;
  SourceErrors& errors_;
  const SourceCell nothing_;
  SourceColumns columns_;
  std::vector<std::vector<AmountSource>> sources_;  // per column of the kind
  std::vector<ForbundRow> rows_;
};

}  // namespace

std::vector<ForbundRow> forbund_rows(const SourceTable& table, const SourceChoice& choice,
                                     std::optional<std::int64_t> unit, const Roster& roster,
                                     SourceErrors& errors) {
  return RowReading(table, choice, roster, errors).read(unit);
}

}  // namespace finsam
