#pragma once

#include <string>
#include <string_view>

namespace finsam {

/// Adds `text` to `out` as a cell of a CSV table: in quotes where a quote, the end of a line or one
/// of the characters of `separators` stands in it.
void append_csv_cell(std::string& out, std::string_view text, std::string_view separators);

}  // namespace finsam
