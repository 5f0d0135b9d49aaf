#include "analysis/formula.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace finsam {
namespace {

using Row = std::vector<Cell>;
using Value = std::optional<double>;

constexpr std::size_t unit_column = 1;  // of every table with more than one row a year

Value cell_value(const Cell& cell) {
  if (const auto* whole = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*whole);
  if (const auto* real = std::get_if<Hundredths>(&cell)) {
    return static_cast<double>(real->count) / 100.0;
  }
  return std::nullopt;
}

bool has_text(const Cell& cell, const std::string& text) {
  const auto* held = std::get_if<std::string>(&cell);
  return held && *held == text;
}

Value quantile_of(std::vector<double> values, double part) {
  std::sort(values.begin(), values.end());
  const double place = part * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(place));
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - std::floor(place)) * (values[above] - values[below]);
}

double sum_of(const std::vector<double>& values) {
  double sum = 0.0;
  for (const double value : values) sum += value;
  return sum;
}

/// A formula in one year. `row` is the row that is looked at, or null outside of what is taken over
/// rows.
class Evaluation {
 public:
  Evaluation(std::span<const Table> tables, Year year) : tables_(tables), year_(year) {}

  /// A value that is not finite is none: what was divided or added up left the numbers.
  Value value(const Formula& formula, const Row* row) const {
    const Value any = reckoned(formula, row);
    return any && std::isfinite(*any) ? any : std::nullopt;
  }

 private:
  Value reckoned(const Formula& formula, const Row* row) const {
    switch (formula.kind) {
      case FormulaKind::number:
        return formula.number;
      case FormulaKind::column:
        return column(formula, row);
      case FormulaKind::is_word:
        if (!row) throw std::logic_error("a word is compared outside of any row");
        return is_word(formula, *row);
      case FormulaKind::sum:
      case FormulaKind::mean:
      case FormulaKind::least:
      case FormulaKind::largest:
      case FormulaKind::quantile:
      case FormulaKind::count:
      case FormulaKind::share:
        return over_rows(formula);
      default:
        return of_two(formula, row);
    }
  }

  std::vector<const Row*> rows_of(int table) const {
    std::vector<const Row*> rows;
    for (const Row& row : tables_[static_cast<std::size_t>(table)].rows) {
      if (cell_value(row.front()) == year_.number) rows.push_back(&row);
    }
    return rows;
  }

  Value column(const Formula& formula, const Row* row) const {
    const auto at = static_cast<std::size_t>(formula.column);
    const ResultColumn& about = formula_tables[static_cast<std::size_t>(formula.table)].columns[at];
    const double scale = holds_per_cent(about) ? 100.0 : 1.0;
    const bool is_one = formula.table == 3 || !formula.unit.empty();
    if (!is_one) {
      if (!row) throw std::logic_error("a column of many rows outside of any function");
      const Value value = cell_value((*row)[at]);
      return value ? Value{*value / scale} : std::nullopt;
    }
    Value sum;
    for (const Row* each : rows_of(formula.table)) {
      if (!formula.unit.empty() && !has_text((*each)[unit_column], formula.unit)) continue;
      const Value value = cell_value((*each)[at]);
      if (!value) return std::nullopt;
      sum = sum.value_or(0.0) + *value / scale;
    }
    return sum;
  }

  static Value is_word(const Formula& formula, const Row& row) {
    const Cell& cell = row[static_cast<std::size_t>(formula.parts.front().column)];
    if (has_text(cell, "")) return std::nullopt;
    return has_text(cell, formula.word) ? 1.0 : 0.0;
  }

  Value of_two(const Formula& formula, const Row* row) const {
    const Value left = value(formula.parts[0], row);
    const Value right = value(formula.parts[1], row);
    if (!left || !right) return std::nullopt;
    switch (formula.kind) {
      case FormulaKind::add:
        return *left + *right;
      case FormulaKind::subtract:
        return *left - *right;
      case FormulaKind::multiply:
        return *left * *right;
      case FormulaKind::divide:
        return *right == 0.0 ? Value{} : *left / *right;
      case FormulaKind::less:
        return *left < *right ? 1.0 : 0.0;
      case FormulaKind::at_most:
        return *left <= *right ? 1.0 : 0.0;
      case FormulaKind::more:
        return *left > *right ? 1.0 : 0.0;
      case FormulaKind::at_least:
        return *left >= *right ? 1.0 : 0.0;
      default:
        return *left == *right ? 1.0 : 0.0;
    }
  }

  Value over_rows(const Formula& formula) const {
    std::vector<double> values;
    for (const Row* row : rows_of(formula.table)) {
      if (const Value each = value(formula.parts.front(), row)) values.push_back(*each);
    }
    if (values.empty()) return std::nullopt;
    switch (formula.kind) {
      case FormulaKind::mean:
      case FormulaKind::share:
        return sum_of(values) / static_cast<double>(values.size());
      case FormulaKind::least:
        return *std::min_element(values.begin(), values.end());
      case FormulaKind::largest:
        return *std::max_element(values.begin(), values.end());
      case FormulaKind::quantile:
        return quantile_of(std::move(values), formula.number);
      default:
        return sum_of(values);  // and count: a condition that holds is 1
    }
  }

  std::span<const Table> tables_;
  Year year_;
};

}  // namespace

bool holds_per_cent(const ResultColumn& column) {
  return column.name == "top_quarter_share" || column.name == "per_cent";
}

std::optional<double> value_of(const Formula& formula, std::span<const Table> tables, Year year) {
  return Evaluation(tables, year).value(formula, nullptr);
}

Table opening_table(const Scenario& scenario) {
  Table table{"opening", {}, {}};
  for (const ResultColumn& column : opening_columns) table.columns.emplace_back(column.name);
  for (std::size_t i = 0; i < scenario.opening.size(); ++i) {
    const Opening& opening = scenario.opening[i];
    const Cell state = opening.state_allocation
                           ? Cell{static_cast<std::int64_t>(opening.state_allocation->kr)}
                           : Cell{};
    table.rows.push_back({std::int64_t{scenario.first.number - 1}, scenario.roster.forbund[i].id,
                          state, static_cast<std::int64_t>(opening.eget_kapital.kr)});
  }
  return table;
}

}  // namespace finsam
