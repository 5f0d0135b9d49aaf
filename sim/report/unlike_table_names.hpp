#pragma once

#include <string>
#include <utility>

#include "analysis/unlike_runs.hpp"

namespace finsam {

/// The names of the two files without their folders; where they are the same, each with the
/// beginning of its sha256. Empty where a run has no such table.
std::pair<std::string, std::string> unlike_table_names(const UnlikeTable& table);

}  // namespace finsam
