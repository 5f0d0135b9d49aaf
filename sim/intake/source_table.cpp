#include "intake/source_table.hpp"

#include <fmt/format.h>

#include "data/plain_letters.hpp"
#include "data/row_cells.hpp"
#include "intake/source_columns.hpp"

namespace finsam {
namespace {

class Reading {
 public:
  Reading(const SourceTable& table, const SourceColumns& columns, const std::string& only_year,
          SourceErrors& errors)
      : table_(table), columns_(columns), only_year_(only_year), errors_(errors) {}

  TableFigures read() {
    taken_.unit = columns_.unit;
    for (const ChosenColumn& each : columns_.chosen) taken_.columns.push_back(each.target);
    const std::size_t end = row_after_last_code();
    for (std::size_t i = 0; i < end; ++i) take_row(table_.rows[i]);
    return std::move(taken_);
  }

 private:
  static std::string text_at(const std::vector<SourceCell>& row, std::size_t column) {
    return column < row.size() ? row[column].text : "";
  }

  /// Below the last row with a code stand notes.
  std::size_t row_after_last_code() const {
    std::size_t end = table_.rows.size();
    const auto has_code = [&](const std::vector<SourceCell>& row) {
      return text_at(row, columns_.code).find_first_of("0123456789") == 0;
    };
    while (end > 0 && !has_code(table_.rows[end - 1])) --end;
    return end;
  }

  void take_row(const std::vector<SourceCell>& row) {
    const std::string written = text_at(row, columns_.code);
    std::string code = written.substr(0, written.find(' '));
    if (code.size() == 3 && row[columns_.code].is_number) code.insert(0, "0");
    const bool is_county = code.size() == 2 && !wrong_code(code, 2);
    if (is_county || plain_letters(written) == "riket") return;
    if (const auto wrong = wrong_code(code, 4)) {
      const SourcePlace at = columns_.code < row.size() ? row[columns_.code].at : SourcePlace{};
      errors_.error(at, *wrong);
      return;
    }
    const std::string year = columns_.year == no_column ? only_year_ : text_at(row, columns_.year);
    for (const ChosenColumn& chosen : columns_.chosen) take_sum(row, chosen, code, year);
  }

  void take_sum(const std::vector<SourceCell>& row, const ChosenColumn& chosen,
                const std::string& code, const std::string& year) {
    Figure figure{code, year, chosen.target, 0, {}};
    for (const std::size_t column : chosen.sources) {
      const auto value = parse_figure(text_at(row, column));
      if (column < row.size() && figure.at.place.file.empty()) figure.at = row[column].at;
      if (!value) {
        errors_.error(row[column].at,
                      fmt::format("{}: {}", table_.header[column].text, value.error()));
        continue;  // counts as there, so that it is not told as missing too
      }
      if (!*value) {
        figure.millionths.reset();
        break;
      }
      const auto together = sum_of(*figure.millionths, **value);
      if (!together) errors_.error(row[column].at, too_large_a_sum());
      figure.millionths = together.value_or(0);
    }
    taken_.figures.push_back(std::move(figure));
  }

  const SourceTable& table_;
  const SourceColumns& columns_;
  const std::string& only_year_;
  SourceErrors& errors_;
  TableFigures taken_;
};

}  // namespace

TableFigures figures_of(const SourceTable& table, const SourceChoice& choice,
                        SourceErrors& errors) {
  const SourceColumns columns = find_columns(table, choice, errors);
  if (errors.count() > 0) return {};
  return Reading(table, columns, choice.only_year, errors).read();
}

}  // namespace finsam
