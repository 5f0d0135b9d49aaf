#include "finsam/held_over.hpp"

#include <algorithm>
#include <map>

namespace finsam {
namespace {

/// How many of `members` take the value of `year` from which other year.
std::map<int, int> taken_from(const std::vector<Member>& members, const Statistic& statistic,
                              int year) {
  std::map<int, int> counts;
  for (const Member& member : members) {
    const auto taken = taken_for(statistic, member.municipality, year);
    if (taken && taken->year != year) ++counts[taken->year];
  }
  return counts;
}

/// Whether `span` goes on in `year`.
bool goes_on(const HeldOver& span, int year, int from, int municipalities) {
  return span.last == year - 1 && span.from == from && span.municipalities == municipalities;
}

}  // namespace

std::vector<HeldOver> held_over(const std::vector<Member>& members, const Statistic& statistic,
                                const std::vector<int>& years) {
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
