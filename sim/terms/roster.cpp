#include "finsam/roster.hpp"

#include <algorithm>

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

std::vector<std::string> codes_outside_region(const Roster& roster) {
  std::vector<std::string> codes;
  for (const Municipality& municipality : roster.municipalities) {
    if (municipality.outside_region) codes.push_back(municipality.code);
  }
  return codes;
}

int municipality_count(const Roster& roster, Year year) {
  std::vector<bool> is_member(roster.municipalities.size());
  for (const int forbund : order_in(roster, year)) {
    for (const Member& member : forbund_in(roster, year, forbund).members) {
      is_member[static_cast<std::size_t>(member.municipality)] = true;
    }
  }
  return static_cast<int>(std::count(is_member.begin(), is_member.end(), true));
}

std::vector<Member> members_between(const Roster& roster, Year first, Year last) {
  std::vector<const Member*> membership(roster.municipalities.size());
  const auto take = [&](Year year) {
    for (const int forbund : order_in(roster, year)) {
      for (const Member& member : forbund_in(roster, year, forbund).members) {
        const Member*& found = membership[static_cast<std::size_t>(member.municipality)];
        if (!found) found = &member;
      }
    }
  };
  take(first);
  for (const RosterChange& change : roster.changes) {
    if (change.year > first && change.year <= last) take(change.year);
  }
  std::vector<Member> members;
  for (const Member* found : membership) {
    if (found) members.push_back(*found);
  }
  return members;
}

}  // namespace finsam
