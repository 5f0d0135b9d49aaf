#include "finsam/matching_policy.hpp"

#include <gtest/gtest.h>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::chosen;
using support::percent;
using support::small_world;

constexpr int alfa = 0, gamma = 2;  // alfa lies in län 0, gamma in län 1
constexpr Year y2020{2020};

/// Adds a policy that can be told from others by its growth in per cent.
void add(Scenario& world, MatchingLevel level, int subject, std::optional<Party> party,
         double growth) {
  MatchingRule rule{level, subject, party, {}};
  rule.policy.policy = chosen(MatchingKind::growth_cap);
  rule.policy.growth = support::always(percent(growth));
  world.terms.matching.push_back(rule);
}

/// The growth in per cent of the policy that counts; −1 without one.
double growth_for(const Scenario& world, int forbund, Party party, Year year = y2020) {
  const MatchingPolicy* policy = policy_for(world, forbund, party, year);
  return policy ? policy->growth.in(year)->millionths / 10'000 : -1;
}

TEST(PolicyFor, WithoutAnyEverythingIsMatched) {
  EXPECT_EQ(policy_for(small_world(), alfa, Party::municipal, y2020), nullptr);
}

TEST(PolicyFor, EachLevelGoesBeforeTheOneAbove) {
  // Added in the wrong order, so that the order does not decide.
  Scenario world = small_world();
  const auto both_parties = [&](double growth) {
    EXPECT_EQ(growth_for(world, alfa, Party::municipal), growth);
    EXPECT_EQ(growth_for(world, alfa, Party::regional), growth);
  };
  add(world, MatchingLevel::lan, 0, std::nullopt, 2);
  add(world, MatchingLevel::all, -1, std::nullopt, 1);
  both_parties(2);
  EXPECT_EQ(growth_for(world, gamma, Party::municipal), 1);
  add(world, MatchingLevel::region, 0, std::nullopt, 3);
  add(world, MatchingLevel::lan, 1, std::nullopt, 4);
  both_parties(3);
  EXPECT_EQ(growth_for(world, gamma, Party::municipal), 4);
  add(world, MatchingLevel::forbund, alfa, std::nullopt, 5);
  add(world, MatchingLevel::region, 1, std::nullopt, 6);
  both_parties(5);
  EXPECT_EQ(growth_for(world, gamma, Party::municipal), 6);
}

TEST(PolicyFor, APartyGoesBeforeBothAtTheSameLevelAlone) {
  for (const MatchingLevel level :
       {MatchingLevel::all, MatchingLevel::lan, MatchingLevel::region, MatchingLevel::forbund}) {
    for (const bool party_first : {false, true}) {
      Scenario world = small_world();
      if (party_first) add(world, level, 0, Party::regional, 9);
      add(world, level, 0, std::nullopt, 1);
      if (!party_first) add(world, level, 0, Party::regional, 9);
      EXPECT_EQ(growth_for(world, alfa, Party::regional), 9);
      EXPECT_EQ(growth_for(world, alfa, Party::municipal), 1);
    }
  }
  Scenario world = small_world();
  add(world, MatchingLevel::all, -1, Party::regional, 9);
  add(world, MatchingLevel::lan, 0, std::nullopt, 1);
  EXPECT_EQ(growth_for(world, alfa, Party::regional), 1);
}

TEST(PolicyFor, OtherSubjectsDoNotCount) {
  Scenario world = small_world();
  add(world, MatchingLevel::lan, 1, std::nullopt, 1);
  add(world, MatchingLevel::region, 1, std::nullopt, 2);
  add(world, MatchingLevel::forbund, gamma, std::nullopt, 3);
  EXPECT_EQ(growth_for(world, alfa, Party::municipal), -1);
}

TEST(PolicyFor, ALanIsThatOfTheFirstMemberAndARegionThatOfAny) {
  Scenario world = small_world();
  world.roster.forbund[gamma].members = {{2, percent(100), {}}, {0, percent(100), {}}};
  add(world, MatchingLevel::lan, 0, std::nullopt, 1);
  EXPECT_EQ(growth_for(world, gamma, Party::municipal), -1);
  add(world, MatchingLevel::region, 0, std::nullopt, 2);
  EXPECT_EQ(growth_for(world, gamma, Party::municipal), 2);
  EXPECT_EQ(growth_for(world, gamma, Party::regional), 2);
}

TEST(PolicyFor, OfSeveralRegionsTheFirstMembersWithAPolicyCounts) {
  for (const bool first_written_first : {false, true}) {
    Scenario world = small_world();
    world.roster.forbund[gamma].members = {{2, percent(100), {}}, {0, percent(100), {}}};
    const int order[] = {first_written_first ? 1 : 0, first_written_first ? 0 : 1};
    for (const int lan : order) add(world, MatchingLevel::region, lan, std::nullopt, 10 + lan);
    EXPECT_EQ(growth_for(world, gamma, Party::municipal), 11);
  }
}

TEST(PolicyFor, OneThatIsNotYetInForceLeavesRoomForTheNext) {
  Scenario world = small_world();
  add(world, MatchingLevel::all, -1, std::nullopt, 1);
  add(world, MatchingLevel::forbund, alfa, std::nullopt, 5);
  world.terms.matching.back().policy.policy.entries[0].from = Year{2021};
  EXPECT_EQ(growth_for(world, alfa, Party::municipal, Year{2020}), 1);
  EXPECT_EQ(growth_for(world, alfa, Party::municipal, Year{2021}), 5);
}

}  // namespace
}  // namespace finsam
