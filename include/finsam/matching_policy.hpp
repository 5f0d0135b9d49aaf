#pragma once

#include "finsam/scenario.hpp"

namespace finsam {

/// The matching rule that counts for a party of a förbund in a year: the most specific one that
/// is in force (README, step 9). Per förbund before per region before per län before all; one for
/// the party before one for both; of several regions the first member's that has one.
/// @return null where none is in force: the party matches everything
const MatchingRule* rule_for(const Scenario& scenario, int forbund, Party party, Year year);

/// The policy of that rule.
const MatchingPolicy* policy_for(const Scenario& scenario, int forbund, Party party, Year year);

}  // namespace finsam
