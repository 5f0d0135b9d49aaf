// Published allocations against a run.

#include "analysis/allocations.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

Money<double> kr(double amount) { return {amount}; }

ForbundYear row(int forbund, double state) {
  ForbundYear result;
  result.forbund = forbund;
  result.state = kr(state);
  result.settled = kr(state);
  return result;
}

/// Three förbund in 2020.
Results small_results() {
  Results results;
  results.years.resize(1);
  results.years[0].year = Year{2020};
  results.years[0].forbund = {row(0, 100), row(1, 200), row(2, 300)};
  return results;
}

TEST(Allocations, AreComparedTheWorstFirst) {
  const Results results = small_results();
  const AllocationCheck check = check_allocations(
      {{0, Year{2020}, kr(101), {}}, {1, Year{2020}, kr(190), {}}, {5, Year{2020}, kr(1), {}}},
      results, kr(1));
  ASSERT_EQ(check.rows.size(), 3u);
  EXPECT_EQ(check.rows[0].row, nullptr) << "no such förbund";
  EXPECT_EQ(check.rows[1].difference, kr(10));
  EXPECT_FALSE(check.rows[1].agrees);
  EXPECT_EQ(check.rows[2].difference, kr(-1));
  EXPECT_TRUE(check.rows[2].agrees);
  EXPECT_EQ(check.compared, 2);
  EXPECT_EQ(check.agree, 1);
  EXPECT_EQ(check.not_there, 1);
  EXPECT_EQ(check.off, kr(11));
  EXPECT_EQ(check.difference, kr(9));
  EXPECT_EQ(check.not_published, 1) << "the third";
}

TEST(Allocations, OfOtherYearsAreLeftOut) {
  const AllocationCheck check = check_allocations(
      {{0, Year{2019}, kr(100), {}}, {0, Year{2020}, kr(100), {}}}, small_results(), kr(0));
  EXPECT_EQ(check.other_years, 1);
  EXPECT_EQ(check.compared, 1);
  EXPECT_EQ(check.agree, 1);
}

TEST(HeldRule, IsTheLastThatBinds) {
  ForbundYear held = row(0, 90);
  EXPECT_EQ(held_rule(held), HeldRule::nothing);
  held.cap = kr(95);
  held.damped = Real<double>(95.0);
  EXPECT_EQ(held_rule(held), HeldRule::cap);
  held.asked = kr(91);
  EXPECT_EQ(held_rule(held), HeldRule::cap) << "got less than it applied for";
  held.asked = kr(90);
  EXPECT_EQ(held_rule(held), HeldRule::application);
  held.held_by = HeldBy::settlement;
  EXPECT_EQ(held_rule(held), HeldRule::settlement);
  held.held_by = HeldBy::municipalities;
  EXPECT_EQ(held_rule(held), HeldRule::municipalities);
  held.held_by = HeldBy::regions;
  EXPECT_EQ(held_rule(held), HeldRule::regions);
  held.held_by = HeldBy::both;
  EXPECT_EQ(held_rule(held), HeldRule::both);
  held.floor = kr(90);
  EXPECT_EQ(held_rule(held), HeldRule::both) << "a new förbund has no floor to stand at";
  held.last_allocation = kr(100);
  EXPECT_EQ(held_rule(held), HeldRule::floor);
}

}  // namespace
}  // namespace finsam
