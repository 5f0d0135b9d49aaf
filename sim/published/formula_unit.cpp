#include "published/formula_unit.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "published/formula_names.hpp"

namespace finsam {
namespace {

/// The columns that hold a count; the others hold kronor, per cent or text.
constexpr std::array<std::string_view, 12> numbers = {
    "year",         "member_count",  "population",         "need",
    "participants", "forbund_count", "municipality_count", "above",
    "level",        "below",         "over_4_mkr",         "count"};

FormulaUnit unit_of_column(const Formula& column) {
  const ResultColumn& about =
      shape_of(column.table).columns[static_cast<std::size_t>(column.column)];
  if (about.kind == ColumnKind::text) return FormulaUnit::any;
  if (holds_per_cent(about)) return FormulaUnit::share;
  const bool counts = std::find(numbers.begin(), numbers.end(), about.name) != numbers.end();
  return counts ? FormulaUnit::number : FormulaUnit::kronor;
}

FormulaUnit unit_of_sum(FormulaUnit left, FormulaUnit right) {
  return left == right ? left : FormulaUnit::any;
}

FormulaUnit unit_of_product(FormulaUnit left, FormulaUnit right) {
  const auto is_factor = [](FormulaUnit unit) {
    return unit != FormulaUnit::any && unit != FormulaUnit::kronor;
  };
  if (left == FormulaUnit::kronor && is_factor(right)) return left;
  if (right == FormulaUnit::kronor && is_factor(left)) return right;
  return FormulaUnit::any;
}

FormulaUnit unit_of_quotient(FormulaUnit left, FormulaUnit right) {
  const bool has_size = left == FormulaUnit::kronor || left == FormulaUnit::number;
  if (has_size && left == right) return FormulaUnit::ratio;
  if (left == FormulaUnit::kronor && right == FormulaUnit::number) return left;
  return FormulaUnit::any;
}

}  // namespace

FormulaUnit unit_of(const Formula& formula) {
  const auto part = [&](std::size_t index) { return unit_of(formula.parts[index]); };
  switch (formula.kind) {
    case FormulaKind::column:
      return unit_of_column(formula);
    case FormulaKind::add:
    case FormulaKind::subtract:
      return unit_of_sum(part(0), part(1));
    case FormulaKind::multiply:
      return unit_of_product(part(0), part(1));
    case FormulaKind::divide:
      return unit_of_quotient(part(0), part(1));
    case FormulaKind::sum:
    case FormulaKind::mean:
    case FormulaKind::least:
    case FormulaKind::largest:
    case FormulaKind::quantile:
      return part(0);
    case FormulaKind::count:
      return FormulaUnit::number;
    case FormulaKind::share:
      return FormulaUnit::ratio;
    default:
      return FormulaUnit::any;
  }
}

bool can_compare(FigureUnit published, FormulaUnit unit) {
  switch (unit) {
    case FormulaUnit::any:
      return true;
    case FormulaUnit::kronor:
      return published == FigureUnit::kronor;
    case FormulaUnit::number:
      return published == FigureUnit::number;
    case FormulaUnit::share:
      return published == FigureUnit::share;
    case FormulaUnit::ratio:
      return published != FigureUnit::kronor;
  }
  return true;
}

}  // namespace finsam
