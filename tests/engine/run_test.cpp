#include <gtest/gtest.h>

#include "finsam/simulate.hpp"
#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::chosen;
using support::kr;
using support::percent;
using support::small_world;

TEST(Run, GivesEveryYearAndEveryForbund) {
  Scenario world = small_world();
  world.last = Year{2023};
  const auto results = run(world);
  ASSERT_TRUE(results.has_value());
  ASSERT_EQ(results->years.size(), 4u);
  for (const YearResult& year : results->years) {
    ASSERT_EQ(year.forbund.size(), 3u);
    EXPECT_EQ(year.forbund[0].ideal.kr, 1'940'000.0);
    EXPECT_EQ(year.forbund[1].ideal.kr, 2'820'000.0);
    EXPECT_EQ(year.forbund[2].ideal.kr, 5'240'000.0);
    EXPECT_EQ(year.indicators, (std::vector<std::string>{"need", "population"}));
    EXPECT_EQ(year.forbund[2].indicators, (std::vector<double>{500, 7000}));
  }
}

TEST(Run, RefusesMoneyBeyondItsBoundsNamingTheForbund) {
  Scenario world = small_world();
  world.opening[1].eget_kapital = kr(4e9 - 5'640'000);  // Beta's income is 2 · 2 820 000
  EXPECT_TRUE(run(world).has_value());
  world.opening[1].eget_kapital = kr(4e9 - 5'639'999);
  const auto refused = run(world);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().year, Year{2020});
  EXPECT_EQ(refused.error().what,
            "in Beta, eget kapital and income together are more than 4 000 000 000 kr");
}

TEST(Run, PassesOnWhatPrepareRefuses) {
  Scenario world = small_world();
  world.terms.base_grant = always(kr(9e6));
  EXPECT_FALSE(run(world).has_value());
}

TEST(Run, CarriesAmountsFromYearToYear) {
  Scenario world = small_world();
  world.last = Year{2021};
  world.terms.execution = always(percent(50));
  const auto results = run(world);
  ASSERT_TRUE(results.has_value());
  const ForbundYear& first = results->years[0].forbund[0];
  const ForbundYear& second = results->years[1].forbund[0];
  EXPECT_EQ(first.closing_eget_kapital.kr, 1'940'000.0);
  EXPECT_EQ(second.opening_eget_kapital.kr, 1'940'000.0);
  EXPECT_FALSE(first.last_accepted.has_value());
  EXPECT_EQ(second.last_accepted->kr, 1'940'000.0);
  EXPECT_EQ(first.excess.kr, 1'940'000.0 - 776'000.0);  // 20 % of 3 880 000
  EXPECT_EQ(second.last_excess.kr, first.excess.kr);
}

/// Beta's municipalities or region offer little; everyone else matches everything.
Scenario held_world(std::optional<double> municipal, std::optional<double> regional) {
  Scenario world = small_world();
  for (auto& opening : world.opening) opening.state_allocation = kr(2'000'000);
  const auto hold = [&](Party party, double growth) {
    MatchingRule rule{MatchingLevel::forbund, 1, party, {}};
    rule.policy.policy = chosen(MatchingKind::growth_cap);
    rule.policy.growth = always(percent(growth));
    world.terms.matching.push_back(rule);
  };
  if (municipal) hold(Party::municipal, *municipal);
  if (regional) hold(Party::regional, *regional);
  return world;
}

TEST(Run, TellsWhoHoldsAnAllocationBack) {
  const auto held = [](std::optional<double> municipal, std::optional<double> regional) {
    return run(held_world(municipal, regional))->years[0].forbund[1];
  };
  EXPECT_EQ(held(std::nullopt, std::nullopt).held_by, HeldBy::nobody);
  EXPECT_EQ(held(10, std::nullopt).held_by, HeldBy::municipalities);
  EXPECT_EQ(held(std::nullopt, 10).held_by, HeldBy::regions);
  EXPECT_EQ(held(10, 5).held_by, HeldBy::regions);
  EXPECT_EQ(held(5, 10).held_by, HeldBy::municipalities);
  EXPECT_EQ(held(10, 10).held_by, HeldBy::both);
  EXPECT_EQ(held(100, 100).held_by, HeldBy::nobody);
  const ForbundYear row = held(10, 5);
  EXPECT_EQ(row.municipal_limit->kr, 2'200'000.0);
  EXPECT_EQ(row.regional_limit->kr, 2'100'000.0);
  EXPECT_EQ(row.state.kr, 2'100'000.0);
  EXPECT_FALSE(held(10, std::nullopt).regional_limit.has_value());
}

TEST(Run, TellsWhenSettlementTookSomethingBack) {
  Scenario world = small_world();
  world.opening[0].state_allocation = kr(4'000'000);  // its floor 3 600 000 exceeds its ideal
  world.opening[1].state_allocation = kr(2'000'000);
  world.opening[2].state_allocation = kr(2'000'000);
  world.terms.damping = chosen(DampingRule::sparr);
  world.terms.financing = chosen(Financing::from_unclaimed);
  const auto results = run(world);
  ASSERT_TRUE(results.has_value());
  const auto& rows = results->years[0].forbund;
  EXPECT_EQ(rows[0].held_by, HeldBy::nobody);
  EXPECT_EQ(rows[0].state.kr, 3'600'000.0);
  EXPECT_EQ(rows[1].held_by, HeldBy::settlement);
  EXPECT_EQ(rows[2].held_by, HeldBy::settlement);
  // 6 400 000 to 2 820 000 and 5 240 000: 2 239 205.96 and 4 160 794.04, rounded to thousands.
  EXPECT_EQ(rows[1].state.kr, 2'239'000.0);
  EXPECT_EQ(rows[2].state.kr, 4'161'000.0);
  EXPECT_EQ(results->years[0].nation.returned_undistributed.kr, 10e6 - 11'660'000);
  EXPECT_EQ(results->years[0].nation.returned.kr, 0.0);
}

TEST(Run, CountsTheNationUp) {
  Scenario world = small_world();
  world.terms.execution = always(percent(50));
  world.opening[0].eget_kapital = kr(8e6);
  const auto results = run(world);
  ASSERT_TRUE(results.has_value());
  const NationYear& nation = results->years[0].nation;
  EXPECT_EQ(nation.forbund_count, 3);
  EXPECT_EQ(nation.municipality_count, 4);
  EXPECT_EQ(nation.state.kr, 10e6);
  EXPECT_EQ(nation.municipal.kr, 5e6);
  EXPECT_EQ(nation.regional.kr, 5e6);
  EXPECT_EQ(nation.level, 3);
  EXPECT_EQ(nation.above, 0);
  EXPECT_EQ(nation.below, 0);
  EXPECT_EQ(nation.eget_kapital.kr, 8e6 + 1'940'000 + 2'820'000 + 5'240'000);
  EXPECT_EQ(nation.over_4_mkr, 2);
  EXPECT_EQ(nation.top_quarter.kr, 0.0);  // a quarter of three förbund is nobody
}

}  // namespace
}  // namespace finsam
