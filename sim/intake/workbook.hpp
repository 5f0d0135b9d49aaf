#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/source_errors.hpp"
#include "intake/source_table.hpp"

namespace finsam {

/// A sheet of a workbook: its rows from the top, cells from the left, as text.
struct WorkbookSheet {
  std::string name;
  std::vector<std::vector<SourceCell>> rows;  ///< the pointer of a cell: "Blad1!C12"
};

/// Reads the sheets of an .xlsx file (ECMA-376) from its bytes: the values that were stored, those
/// of formulas too. At most 64 MiB are unpacked, and a million cells read.
///
/// @return empty where it is no such file or broken; why stands in `errors`
std::optional<std::vector<WorkbookSheet>> read_workbook(const std::string& bytes,
                                                        SourceErrors& errors);

/// The table whose header row has all columns that `choice` names: on the sheet `sheet`, or where
/// that is empty on the first that has such a row. The rows below it are the table's.
///
/// @return empty where there is none; why stands in `errors`
std::optional<SourceTable> find_table(const std::vector<WorkbookSheet>& sheets,
                                      const SourceChoice& choice, const std::string& sheet,
                                      SourceErrors& errors);

}  // namespace finsam
