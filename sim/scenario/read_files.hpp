#pragma once

#include <string>

#include "finsam/read_scenario.hpp"
#include "scenario/draft.hpp"

namespace finsam {

/// Reads the scenario `file` into `draft`, lays it over the files that it extends and applies the
/// settings.
///
/// @return false when nothing more can be said: the scenario could not be read, or a file is not
/// YAML
bool read_files(const std::string& file, const ReadOptions& options, Draft& draft);

}  // namespace finsam
