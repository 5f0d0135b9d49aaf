#pragma once

#include <string>
#include <utility>

#include "analysis/unlike_runs.hpp"
#include "report/term_text.hpp"

namespace finsam {

/// The names of the two files without their folders, or that the table stands in the scenario;
/// where they are the same, each with the beginning of its sha256. Empty where a run has no such
/// table.
std::pair<std::string, std::string> unlike_table_names(const UnlikeTable& table, TermStyle style);

/// Whether the two files are called alike, so that only what they hold differs.
bool same_table_name(const UnlikeTable& table);

}  // namespace finsam
