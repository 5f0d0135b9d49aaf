#pragma once

#include <string>

#include "finsam/scenario.hpp"

namespace finsam {

/// The key path of a matching rule: "matching.all", "matching.forbund.malmo.regional".
std::string matching_key(const Roster& roster, const MatchingRule& rule);

}  // namespace finsam
