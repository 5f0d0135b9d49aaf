#include "analysis/held_over.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace finsam {
namespace {

std::set<int> member_municipalities(const Roster& roster) {
  std::set<int> members;
  for (const Forbund& forbund : roster.forbund) {
    for (const Member& member : forbund.members) members.insert(member.municipality);
  }
  return members;
}

std::optional<HeldOver> held_over(const Scenario& scenario, const Statistic& statistic,
                                  const std::set<int>& members) {
  std::optional<HeldOver> found;
  for (int year = scenario.first.number; year <= scenario.last.number; ++year) {
    const std::optional<int> lag = scenario.terms.lag.in(Year{year});
    if (!lag) continue;
    const Year wanted{year - *lag};
    for (const int municipality : members) {
      const std::optional<Taken> taken = taken_for(statistic, municipality, wanted.number);
      if (!taken || taken->year == wanted.number) continue;
      const Year year_taken{taken->year};
      if (!found) {
        found = HeldOver{statistic.table, {statistic.name}, wanted, wanted, year_taken, year_taken};
      }
      found->first_wanted = std::min(found->first_wanted, wanted);
      found->last_wanted = std::max(found->last_wanted, wanted);
      found->first_taken = std::min(found->first_taken, year_taken);
      found->last_taken = std::max(found->last_taken, year_taken);
    }
  }
  return found;
}

bool same_years(const HeldOver& a, const HeldOver& b) {
  return a.table == b.table && a.first_wanted == b.first_wanted && a.last_wanted == b.last_wanted &&
         a.first_taken == b.first_taken && a.last_taken == b.last_taken;
}

}  // namespace

std::vector<HeldOver> held_over(const Scenario& scenario) {
  const std::set<int> members = member_municipalities(scenario.roster);
  std::vector<HeldOver> all;
  for (const Statistic& statistic : scenario.statistics.all) {
    std::optional<HeldOver> found = held_over(scenario, statistic, members);
    if (!found) continue;
    const auto same = std::find_if(
        all.begin(), all.end(), [&](const HeldOver& other) { return same_years(other, *found); });
    if (same == all.end()) {
      all.push_back(*std::move(found));
    } else {
      same->statistics.push_back(statistic.name);
    }
  }
  return all;
}

}  // namespace finsam
