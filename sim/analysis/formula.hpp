#pragma once
// What a figure of the public record is compared with: a small formula over the tables of a run.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "finsam/quantity/year.hpp"
#include "finsam/result_columns.hpp"
#include "finsam/scenario.hpp"
#include "finsam/table.hpp"

namespace finsam {

inline constexpr ResultColumn opening_columns[] = {
    {"year"}, {"forbund_id", ColumnKind::text}, {"state"}, {"eget_kapital"}};

/// The tables that a formula may name: those of a run, and what it opens with.
inline constexpr std::array<TableShape, 6> formula_tables = {
    table_shapes[0], table_shapes[1], table_shapes[2],
    table_shapes[3], table_shapes[4], TableShape{"opening", opening_columns}};

enum class FormulaKind {
  number,
  column,
  add,
  subtract,
  multiply,
  divide,
  less,
  at_most,
  more,
  at_least,
  equal,
  is_word,  ///< a column of text has the text `word`
  sum,
  mean,
  least,
  largest,
  quantile,  ///< of the first part, of which `number` of the rows are below; the median is 0.5
  count,     ///< of the rows for which the condition holds
  share,     ///< of those rows, as a part of all
};

/// A formula as a tree. Values are kronor, numbers, and shares as parts of one.
struct Formula {
  FormulaKind kind = FormulaKind::number;
  double number = 0.0;
  int table = 0;     ///< of a column, and of what is taken over rows: index into `formula_tables`
  int column = 0;    ///< index into its columns
  std::string unit;  ///< of a column: the förbund, kommunkod or länskod whose rows alone count
  std::string word;
  std::vector<Formula> parts;
  int at = 0;  ///< where it stands in the text of the formula [bytes]
};

/// Whether the column holds per cent rather than kronor or a count.
bool holds_per_cent(const ResultColumn& column);

/// The value of `formula` in `year`. A quantile lies between two rows in proportion, as in Excel's
/// PERCENTILE.INC. Rows without a value (a förbund that is dissolved, a quantity that the scenario
/// does not calculate) are passed over.
///
/// @param tables  in the order of `formula_tables`
/// @return finite; empty where there is nothing to take the value of, where something is divided by
///         0, and where a product or sum is larger than any number
std::optional<double> value_of(const Formula& formula, std::span<const Table> tables, Year year);

/// What a run opens with, as the table `opening` of the year before its first.
Table opening_table(const Scenario& scenario);

}  // namespace finsam
