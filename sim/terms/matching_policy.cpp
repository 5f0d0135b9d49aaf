#include "finsam/matching_policy.hpp"

#include <algorithm>
#include <tuple>

namespace finsam {
namespace {

/// How specific a rule is for a förbund; compares larger when more specific. Empty: does not cover
/// it.
using Rank = std::tuple<int, int, int>;

std::optional<Rank> rank_of(const MatchingRule& rule, const Roster& roster, int forbund,
                            Party party, Year year) {
  if (rule.party && *rule.party != party) return std::nullopt;
  const int for_party = rule.party ? 1 : 0;
  const int level = static_cast<int>(rule.level);
  const Forbund& body = forbund_in(roster, year, forbund);
  switch (rule.level) {
    case MatchingLevel::all:
      return Rank{level, 0, for_party};
    case MatchingLevel::lan:
      if (roster.municipalities[body.members.front().municipality].lan != rule.subject) break;
      return Rank{level, 0, for_party};
    case MatchingLevel::region: {
      const std::vector<int> regions = regions_of(roster, body);
      const auto found = std::find(regions.begin(), regions.end(), rule.subject);
      if (found == regions.end()) break;
      return Rank{level, static_cast<int>(regions.end() - found), for_party};
    }
    case MatchingLevel::forbund:
      if (rule.subject != forbund) break;
      return Rank{level, 0, for_party};
  }
  return std::nullopt;
}

}  // namespace

const MatchingRule* rule_for(const Scenario& scenario, int forbund, Party party, Year year) {
  const MatchingRule* best = nullptr;
  std::optional<Rank> best_rank;
  for (const MatchingRule& rule : scenario.terms.matching) {
    const auto rank = rank_of(rule, scenario.roster, forbund, party, year);
    if (!rank || !rule.policy.policy.in(year)) continue;
    if (!best_rank || *rank > *best_rank) {
      best = &rule;
      best_rank = rank;
    }
  }
  return best;
}

const MatchingPolicy* policy_for(const Scenario& scenario, int forbund, Party party, Year year) {
  const MatchingRule* rule = rule_for(scenario, forbund, party, year);
  return rule ? &rule->policy : nullptr;
}

}  // namespace finsam
