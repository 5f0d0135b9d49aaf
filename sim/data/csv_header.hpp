#pragma once

#include <vector>

#include "data/csv.hpp"

namespace finsam {

/// Whether a header has the columns it must have and none that it may not; if not, each wrong or
/// missing name is an error, once. `header` is not empty.
bool check_header(const std::vector<CsvCell>& header, const CsvColumns& columns,
                  TableErrors& errors);

}  // namespace finsam
