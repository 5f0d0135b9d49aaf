#include "finsam/roster.hpp"

#include <algorithm>
#include <map>

namespace finsam {

bool pays_both_parts(const Roster& roster, const Forbund& forbund) {
  return forbund.members.size() == 1 &&
         roster.municipalities[forbund.members.front().municipality].outside_region;
}

std::vector<int> regions_of(const Roster& roster, const Forbund& forbund) {
  std::vector<int> regions;
  for (const Member& member : forbund.members) {
    const Municipality& municipality = roster.municipalities[member.municipality];
    if (municipality.outside_region) continue;
    if (std::find(regions.begin(), regions.end(), municipality.lan) == regions.end()) {
      regions.push_back(municipality.lan);
    }
  }
  return regions;
}

std::vector<int> ever_members(const Roster& roster, int forbund) {
  std::vector<int> found;
  const auto take = [&](const std::vector<Forbund>& all) {
    for (const Member& member : all[static_cast<std::size_t>(forbund)].members) {
      if (std::find(found.begin(), found.end(), member.municipality) == found.end()) {
        found.push_back(member.municipality);
      }
    }
  };
  take(roster.forbund);
  for (const RosterChange& change : roster.changes) take(change.forbund);
  return found;
}

int municipality_count(const Roster& roster, Year year) {
  return static_cast<int>(members_between(roster, year, year).size());
}

std::vector<Member> members_between(const Roster& roster, Year first, Year last) {
  std::map<int, Member> found;
  const auto take = [&](Year year) {
    for (const int forbund : order_in(roster, year)) {
      for (const Member& member : forbund_in(roster, year, forbund).members) {
        found.emplace(member.municipality, member);
      }
    }
  };
  take(first);
  for (const RosterChange& change : roster.changes) {
    if (change.year > first && change.year <= last) take(change.year);
  }
  std::vector<Member> members;
  members.reserve(found.size());
  for (const auto& [municipality, member] : found) members.push_back(member);
  return members;
}

}  // namespace finsam
