#pragma once

#include <span>
#include <string_view>

#include "data/csv.hpp"
#include "finsam/description.hpp"

namespace finsam {

/// What `read_csv` must know of the columns of a table.
CsvColumns csv_columns(std::span<const TableColumn> columns);

/// The columns of the table that stands at the key `part` of a scenario ("data.members").
CsvColumns csv_columns(std::string_view part);

}  // namespace finsam
