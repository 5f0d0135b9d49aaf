#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/located_text.hpp"
#include "intake/column_choice.hpp"
#include "intake/source_errors.hpp"

namespace finsam {

struct SourceCell {
  std::string text;
  SourcePlace at;
  bool is_number = false;  ///< a number in a workbook, which has no leading zeros
};

/// A table of a source: names of columns, and rows as wide as they are.
struct SourceTable {
  std::vector<SourceCell> header;
  std::vector<std::vector<SourceCell>> rows;
};

/// What a table gives: its figures, and the unit that the names of its columns tell ("kr" of
/// "Ekonomiskt bistånd (kr)"); empty where they tell none.
struct TableFigures {
  std::vector<Figure> figures;
  std::vector<std::string> columns;  ///< of the statistics table
  std::string unit;
};

/// Takes from `table` what `choice` says; where it names no columns, those that have the names of
/// the need components or of the population. A cell with a code may have a name after it ("0114
/// Upplands Väsby"); rows of the nation and of counties (two digits) are passed over, and so are
/// rows without a code below the last one that has one. Columns that are added up have no value
/// where one of them has none.
///
/// Errors: a column that is not there, or more than once; columns of shares or of unlike units; no
/// year; a code that is none; a value that is no number.
TableFigures figures_of(const SourceTable& table, const SourceChoice& choice, SourceErrors& errors);

/// Reads a CSV file as such a table; what is wrong with it as CSV goes to `diagnostics`.
std::optional<SourceTable> csv_source(const LocatedText& text, Diagnostics& diagnostics);

}  // namespace finsam
