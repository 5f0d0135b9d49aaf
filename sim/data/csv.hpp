#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/located_text.hpp"
#include "data/table_errors.hpp"

namespace finsam {

/// A cell: its text without space around it, with no-break and thin spaces (U+00A0, U+202F,
/// U+2009) turned into plain ones, and where it begins.
struct CsvCell {
  std::string text;
  int line = 0;
  int column = 0;
  int length = 0;  ///< as written, in characters; of text over several lines, its first
};

/// The columns that a table must and may have.
struct CsvColumns {
  std::vector<std::string_view> required;
  std::vector<std::string_view> optional = {};
  bool others = false;  ///< further columns of any name are welcome
  /// What an empty table is told to have; empty: what is required.
  std::vector<std::string_view> told = {};
};

struct CsvRow {
  std::vector<CsvCell> cells;  ///< one per column of the header
};

struct CsvTable {
  std::vector<CsvCell> header;
  std::vector<CsvRow> rows;

  /// The place of a column in every row, or −1 where the header lacks it.
  int column(std::string_view name) const;
};

/// Reads a table strictly. UTF-8 with or without BOM; comma or semicolon, whichever the header line
/// has more of or a first line `sep=;` names; LF, CRLF or CR; text in double quotes may hold
/// separators, newlines and doubled quotes; empty lines and rows of empty cells are passed over.
///
/// Bytes that are not text, broken quoting and a header with missing, unknown or repeated columns
/// end the reading; a row with too few or too many cells is an error and left out. After 1 000
/// errors the reading ends.
///
/// @return the table, or empty when nothing of it can be used; why stands in `errors`
std::optional<CsvTable> read_csv(const LocatedText& source, const CsvColumns& columns,
                                 TableErrors& errors);

}  // namespace finsam
