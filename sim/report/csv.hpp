#pragma once

#include <string>

#include "finsam/table.hpp"

namespace finsam {

/// How a CSV file is written.
enum class CsvDialect {
  plain,  ///< UTF-8, comma, decimal point, LF
  excel,  ///< for a Swedish Excel: BOM, semicolon, decimal comma, CRLF
};

/// `table` as CSV with its column names in the first row. A text that holds a separator, a
/// quotation mark or a line break is quoted.
std::string to_csv(const Table& table, CsvDialect dialect);

}  // namespace finsam
