#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/published_figure.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// Reads a file of checks: `title`, `scenario`, `record`, `figures` and `not_checked` (see
/// scenarios/published/README.md). Paths come back as seen from the current folder.
///
/// @errors in `diagnostics`, all at once; figures with errors are left out
CheckFile read_check_file(const std::string& file, Diagnostics& diagnostics);

/// Reads a register of known deviations.
std::vector<Deviation> read_deviations(const std::string& file, Diagnostics& diagnostics);

}  // namespace finsam
