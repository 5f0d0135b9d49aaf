#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "data/row_cells.hpp"

namespace finsam {

/// The keys of a table met so far and the place of each, to find those written twice.
class FirstLines {
 public:
  /// Whether `key` is met for the first time; if not, that is an error at the cell of `column`.
  bool is_new(const std::string& key, const RowCells& cells, std::string_view column);

 private:
  std::unordered_map<std::string, Place> places_;
};

/// An error when the table has a header and nothing more.
void refuse_without_rows(const CsvTable& table, TableErrors& errors);

}  // namespace finsam
