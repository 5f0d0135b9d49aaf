#pragma once

#include <cstdint>
#include <string>

#include "finsam/read_scenario.hpp"
#include "scenario/draft.hpp"

namespace finsam {

/// The largest YAML file that is read [bytes].
inline constexpr std::int64_t largest_scenario = 1 << 20;

/// Reads the scenario `file` into `draft`, lays it over its law files and applies the settings.
///
/// @return false when nothing more can be said: the scenario could not be read, or a file is not
/// YAML
bool read_files(const std::string& file, const ReadOptions& options, Draft& draft);

}  // namespace finsam
