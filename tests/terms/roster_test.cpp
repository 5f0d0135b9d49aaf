#include "finsam/roster.hpp"

#include <gtest/gtest.h>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::percent;
using Indices = std::vector<int>;

/// Alfa: Aby. Beta: Bby. Gamma: Cby and Dby in another län. Aby is outside any region.
Roster roster_with_an_island() {
  Roster roster = support::small_world().roster;
  roster.municipalities[0].outside_region = true;
  return roster;
}

TEST(PaysBothParts, OnlyTheOneMemberOutsideAnyRegion) {
  Roster roster = roster_with_an_island();
  EXPECT_TRUE(pays_both_parts(roster, roster.forbund[0]));
  EXPECT_FALSE(pays_both_parts(roster, roster.forbund[1]));
  roster.forbund[0].members.push_back({1, percent(100), {}});
  EXPECT_FALSE(pays_both_parts(roster, roster.forbund[0]));
}

TEST(RegionsOf, StandInTheOrderOfTheMembersEachOnce) {
  Roster roster = support::small_world().roster;
  EXPECT_EQ(regions_of(roster, roster.forbund[0]), Indices{0});
  EXPECT_EQ(regions_of(roster, roster.forbund[2]), Indices{1});
  const Share<double> all = percent(100);
  roster.forbund[2].members = {{2, all, {}}, {0, all, {}}, {3, all, {}}};
  EXPECT_EQ(regions_of(roster, roster.forbund[2]), (Indices{1, 0}));
}

TEST(RegionsOf, AMunicipalityOutsideAnyRegionHasNone) {
  Roster roster = roster_with_an_island();
  EXPECT_EQ(regions_of(roster, roster.forbund[0]), Indices{});
  roster.forbund[0].members.push_back({2, percent(100), {}});
  EXPECT_EQ(regions_of(roster, roster.forbund[0]), Indices{1});
}

TEST(MunicipalityCount, CountsOneInSeveralForbundOnce) {
  Roster roster = support::small_world().roster;
  EXPECT_EQ(municipality_count(roster, Year{2020}), 4);
  roster.forbund[1].members.push_back({0, percent(50), {}});
  EXPECT_EQ(municipality_count(roster, Year{2020}), 4);
  roster.forbund.pop_back();
  EXPECT_EQ(municipality_count(roster, Year{2020}), 2);
}

}  // namespace
}  // namespace finsam
