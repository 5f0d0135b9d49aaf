#pragma once

#include <optional>
#include <string>

#include "finsam/read_scenario.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// The largest YAML file that is read [bytes].
inline constexpr std::int64_t largest_scenario = 1 << 20;

/// Reads the scenario `file`, lays it over its law files and applies the settings.
///
/// @param files where the scenario and its law files are added
/// @return empty when a file could not be read as YAML
std::optional<Node> read_files(const std::string& file, const ReadOptions& options,
                               std::vector<ScenarioFile>& files, Diagnostics& diagnostics);

}  // namespace finsam
