#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "published/read_checks.hpp"

namespace finsam {
namespace {

constexpr std::size_t unit_column = 1;
constexpr int national_account = 4;

std::int64_t year_of(const std::vector<Cell>& row) { return std::get<std::int64_t>(row.front()); }

/// The ids in the rows of a year; empty where there is no row.
std::vector<std::string> ids_in(const Table& table, Year year) {
  std::vector<std::string> ids;
  for (const std::vector<Cell>& row : table.rows) {
    if (year_of(row) != year.number) continue;
    const auto* id = std::get_if<std::string>(&row[unit_column]);
    ids.push_back(id ? *id : "");
  }
  return ids;
}

bool is_empty(const Cell& cell) { return std::holds_alternative<std::monostate>(cell); }

class NameCheck {
 public:
  NameCheck(const PublishedFigure& figure, std::span<const Table> tables, Diagnostics& diagnostics)
      : figure_(figure), tables_(tables), diagnostics_(diagnostics) {}

  void check(const Formula& formula) {
    if (formula.kind == FormulaKind::column) check_column(formula);
    for (const Formula& part : formula.parts) check(part);
  }

 private:
  void check_column(const Formula& column) {
    const Table& table = tables_[static_cast<std::size_t>(column.table)];
    const std::vector<std::string> ids = ids_in(table, figure_.year);
    if (ids.empty()) {
      refuse(column, no_year(table));
    } else if (!column.unit.empty() &&
               std::find(ids.begin(), ids.end(), column.unit) == ids.end()) {
      refuse(column, fmt::format("{} has no {} in {}", table.name, in_quotes(column.unit),
                                 figure_.year.number))
          .hint = meant(nearest_of(column.unit, ids));
    } else if (column.table == national_account) {
      check_line(column);
    }
  }

  /// A line of the national account has its value in one of three columns.
  void check_line(const Formula& column) {
    const Table& table = tables_[static_cast<std::size_t>(column.table)];
    const auto is_it = [&](const std::vector<Cell>& row) {
      return year_of(row) == figure_.year.number && row[unit_column] == Cell{column.unit};
    };
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), is_it);
    if (row == table.rows.end()) return;
    const auto at = static_cast<std::size_t>(column.column);
    for (std::size_t other = unit_column + 1; other < unit_column + 4; ++other) {
      if (!is_empty((*row)[at]) || is_empty((*row)[other])) continue;
      const std::string& name = table.columns[other];
      refuse(column, fmt::format("{} has no {}, but {}; write national_account.{}[{}]", column.unit,
                                 table.columns[at], name, name, column.unit));
    }
  }

  std::string no_year(const Table& table) const {
    if (table.rows.empty()) return table.name + " is empty";
    return fmt::format("{} has no {}; its years are {} to {}", table.name, figure_.year.number,
                       year_of(table.rows.front()), year_of(table.rows.back()));
  }

  Diagnostic& refuse(const Formula& column, std::string what) {
    Place place = figure_.formula_place;
    place.column += column.at;
    place.length = 0;
    return diagnostics_.error(place, figure_.quantity, std::move(what));
  }

  const PublishedFigure& figure_;
  std::span<const Table> tables_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_names(const CheckFile& file, std::span<const Table> tables, Diagnostics& diagnostics) {
  for (const PublishedFigure& figure : file.figures) {
    NameCheck(figure, tables, diagnostics).check(figure.formula);
  }
}

}  // namespace finsam
