#pragma once

#include <string>
#include <vector>

#include "finsam/key_paths.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// The part `part` of a scenario as YAML under its name `name`, at an indentation; nothing when it
/// has none.
///
/// @param tables the name of each table of the provenance beside resolved.yaml
std::string written_part(const Scenario& scenario, const Part& part, std::string_view name,
                         const std::string& indent, const std::vector<std::string>& tables);

/// `matching:` with everything under it.
std::string written_matching(const Scenario& scenario, const std::vector<std::string>& tables);

}  // namespace finsam
