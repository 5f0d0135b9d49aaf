#include "finsam/matching_policy.hpp"
#include "scenario/absence.hpp"
#include "scenario/idle.hpp"

namespace finsam {
namespace {

/// The policies that count for some förbund, party and year.
std::set<const MatchingPolicy*> policies_that_count(const Scenario& scenario) {
  std::set<const MatchingPolicy*> found;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    for (const int forbund : order_in(scenario.roster, year)) {
      for (const Party party : {Party::municipal, Party::regional}) {
        found.insert(policy_for(scenario, forbund, party, year));
      }
    }
  }
  return found;
}

/// Whether `rule` would count for anybody if it were the only one.
bool covers_anybody(const Scenario& scenario, const MatchingRule& rule) {
  Scenario alone;
  alone.first = scenario.first;
  alone.last = scenario.last;
  alone.roster = scenario.roster;
  alone.terms.matching = {rule};
  return policies_that_count(alone).contains(&alone.terms.matching.front().policy);
}

/// Why `rule`, which counts for nobody, does not.
Absence why_idle(const Scenario& scenario, const MatchingRule& rule) {
  if (covers_anybody(scenario, rule)) {
    return {"more specific rules cover every förbund that this one covers", {}, nullptr};
  }
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    if (rule.level == MatchingLevel::forbund && rule.policy.policy.in(year)) {
      return why_absent(scenario.roster, rule.subject, year);
    }
  }
  return {"no förbund is covered by it", {}, nullptr};
}

}  // namespace

void warn_of_idle_rules(Draft& draft) {
  if (!draft.years_known || !draft.roster_known || !draft.sound("matching")) return;
  const Scenario& scenario = draft.scenario;
  const std::set<const MatchingPolicy*> counting = policies_that_count(scenario);
  for (const MatchingRule& rule : scenario.terms.matching) {
    const Place& place = rule.policy.place;
    const bool is_own = place.line > 0 && !is_inherited(draft, place);
    if (!is_own || counting.contains(&rule.policy)) continue;
    const Absence absence = why_idle(scenario, rule);
    draft.diagnostics.warning(place, rule.key, "never counts: " + absence.why)
        .also(absence.place, "the event");
  }
}

}  // namespace finsam
