#pragma once

#include <string>
#include <vector>

#include "analysis/allocations.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/roster.hpp"

namespace finsam {

/// Reads a list of allocations: `forbund` (id or name, or a part of it that only one has), `year`
/// and `kronor`; or `förbund`, `år` and `kr`. A förbund is there once a year.
///
/// @errors in `diagnostics`; rows with errors are left out
std::vector<PublishedAllocation> read_allocations(const std::string& file, const Roster& roster,
                                                  Diagnostics& diagnostics);

}  // namespace finsam
