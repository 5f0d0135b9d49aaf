#pragma once

#include <string>

#include "finsam/scenario.hpp"

namespace finsam {

/// The key path of a matching rule: "matching.all", "matching.lan.01",
/// "matching.forbund.malmo.regional". A län and its region are named by the code of the län, as in
/// resolved.yaml.
std::string matching_key(const Roster& roster, const MatchingRule& rule);

}  // namespace finsam
