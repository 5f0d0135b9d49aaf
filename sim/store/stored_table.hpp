#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "finsam/result_columns.hpp"
#include "finsam/table.hpp"

namespace finsam {

/// Reads a table of a run from CSV, in either dialect of to_csv, as exactly as it was written.
///
/// @param file  the name that messages call it by
/// @return the table with the columns of `shape`, or what is wrong
tl::expected<Table, std::string> table_from_csv(const TableShape& shape, const std::string& file,
                                                const std::string& bytes);

/// The same from JSON, as to_json writes it.
tl::expected<Table, std::string> table_from_json(const TableShape& shape, const std::string& file,
                                                 const std::string& bytes);

/// The number that `text` is, as a cell of a column of `kind`; empty text is an empty cell. The
/// decimal sign may be a point or a comma.
tl::expected<Cell, std::string> number_cell(ColumnKind kind, std::string_view text);

/// What is wrong with the years and amounts of `table` that no run gives; empty when all is well.
/// After this no sum of them overflows.
std::string impossible_amounts(const TableShape& shape, const Table& table);

}  // namespace finsam
