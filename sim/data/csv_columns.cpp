#include "data/csv_columns.hpp"

#include "finsam/key_paths.hpp"

namespace finsam {

CsvColumns csv_columns(std::span<const TableColumn> columns) {
  CsvColumns wanted;
  for (const TableColumn& column : columns) {
    if (column.any_name) {
      wanted.others = true;
    } else if (column.optional) {
      wanted.optional.push_back(column.name);
    } else {
      wanted.required.push_back(column.name);
    }
  }
  return wanted;
}

CsvColumns csv_columns(std::string_view part) { return csv_columns(find_part(part)->columns); }

}  // namespace finsam
