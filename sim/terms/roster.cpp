#include "finsam/roster.hpp"

#include <algorithm>
#include <set>

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

int municipality_count(const Roster& roster) {
  std::set<int> seen;
  for (const Forbund& forbund : roster.forbund) {
    for (const Member& member : forbund.members) seen.insert(member.municipality);
  }
  return static_cast<int>(seen.size());
}

}  // namespace finsam
