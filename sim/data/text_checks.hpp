#pragma once

#include <string_view>

#include "data/table_errors.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// Whether `text` is text at all: UTF-8 without NUL bytes and control characters, on at most
/// 1 000 000 lines. If not, says where the first wrong byte is and, for the usual cases (an Excel
/// workbook, UTF-16, an older Swedish encoding), what to do.
///
/// @param begin, end as for TextPosition
bool is_text(std::string_view text, const Place& begin, LineEnd end, TableErrors& errors);

}  // namespace finsam
