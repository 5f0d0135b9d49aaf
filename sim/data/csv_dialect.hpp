#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "data/table_errors.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// What parts the cells of a table, and the offset where the table begins, past a line `sep=;`.
struct CsvDialect {
  char separator = ',';
  std::size_t begin = 0;
};

/// Finds the separator that the first line names (`sep=;`, as Excel writes it), else the one that
/// the header line has more of outside quotes: comma or semicolon, comma where there is neither.
///
/// @param begin, end as for TextPosition
/// @return empty, and an error, where the cells are parted by something else
std::optional<CsvDialect> find_dialect(std::string_view text, const Place& begin, LineEnd end,
                                       TableErrors& errors);

}  // namespace finsam
