#include "finsam/held_over.hpp"

#include <algorithm>
#include <map>
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

/// How many of `members` take the value of `year` from which other year.
std::map<int, int> taken_from(const std::set<int>& members, const Statistic& statistic, int year) {
  std::map<int, int> counts;
  for (const int municipality : members) {
    const auto taken = taken_for(statistic, municipality, year);
    if (taken && taken->year != year) ++counts[taken->year];
  }
  return counts;
}

/// Whether `span` goes on in `year`.
bool goes_on(const HeldOver& span, int year, int from, int municipalities) {
  return span.last == year - 1 && span.from == from && span.municipalities == municipalities;
}

}  // namespace

std::vector<HeldOver> held_over(const Roster& roster, const Statistic& statistic,
                                const std::vector<int>& years) {
  const std::set<int> members = member_municipalities(roster);
  std::vector<HeldOver> spans;
  for (const int year : years) {
    for (const auto& taken : taken_from(members, statistic, year)) {
      const int from = taken.first;
      const int count = taken.second;
      const auto before = std::find_if(spans.begin(), spans.end(), [&](const HeldOver& span) {
        return goes_on(span, year, from, count);
      });
      if (before != spans.end()) {
        before->last = year;
      } else {
        spans.push_back({year, year, from, count});
      }
    }
  }
  return spans;
}

}  // namespace finsam
