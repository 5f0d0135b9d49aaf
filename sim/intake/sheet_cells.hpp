#pragma once

#include <cstdint>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "intake/workbook.hpp"

namespace finsam {

/// Reads the cells of `sheet` from the rows in its XML (`sheetData`). Cells without a value are
/// passed over; a cell without a reference comes after the one before it.
///
/// Errors: a reference that is none, a text that the workbook lacks, more cells than `room`, which
/// counts down over all sheets: a small file can place cells so far apart that they fill the
/// memory.
///
/// @param texts  the shared texts of the workbook
void read_cells(const pugi::xml_node& rows, const std::vector<std::string>& texts,
                std::int64_t& room, WorkbookSheet& sheet, SourceErrors& errors);

}  // namespace finsam
