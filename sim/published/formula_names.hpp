#pragma once
// The names that a formula may use. Whatever is none of them is thrown as FormulaFault.

#include <array>
#include <string_view>

#include "analysis/formula.hpp"

namespace finsam {

struct FormulaFunction {
  std::string_view name;
  FormulaKind kind;
};

/// What takes the rows of a table together.
inline constexpr std::array<FormulaFunction, 8> formula_functions = {
    {{"sum", FormulaKind::sum},
     {"mean", FormulaKind::mean},
     {"min", FormulaKind::least},
     {"max", FormulaKind::largest},
     {"median", FormulaKind::quantile},
     {"quantile", FormulaKind::quantile},
     {"count", FormulaKind::count},
     {"share", FormulaKind::share}}};

/// What compares; a sign before those that it begins with.
inline constexpr std::array<FormulaFunction, 5> formula_comparisons = {
    {{"<=", FormulaKind::at_most},
     {">=", FormulaKind::at_least},
     {"<", FormulaKind::less},
     {">", FormulaKind::more},
     {"=", FormulaKind::equal}}};

const TableShape& shape_of(int table);

/// The table called `word`, which stands at byte `at`: an index into `formula_tables`.
int table_named(std::string_view word, std::size_t at);

/// The column of `table` called `word`: an index into its columns.
int column_named(int table, std::string_view word, std::size_t at);

/// Whether the column can hold `word`.
void check_word(const ResultColumn& column, std::string_view word, std::size_t at);

}  // namespace finsam
