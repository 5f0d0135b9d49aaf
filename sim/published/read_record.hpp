#pragma once

#include <string>

#include "analysis/coverage.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// Reads a table of the public record: `year`, `quantity`, `value`, `unit` (Mkr, kr, count, ratio
/// or "per cent …"), `precision` and `source`. Rows with errors are left out.
///
/// @param where  the place that names the file
RecordTable read_record(const std::string& file, const Place& where, Diagnostics& diagnostics);

}  // namespace finsam
