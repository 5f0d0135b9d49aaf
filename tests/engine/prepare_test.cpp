#include "engine/prepare.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::chosen;
using support::kr;
using support::percent;
using support::small_world;

TEST(Prepare, BaseGrantsMayCostAllThereIsButNotMore) {
  Scenario world = small_world();
  world.terms.frame = always(kr(4'200'000));
  EXPECT_TRUE(prepare(world).has_value());
  world.terms.frame = always(kr(4'199'999));
  const auto refused = prepare(world);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().year, Year{2020});
  EXPECT_EQ(refused.error().what, "the base grants cost more than there is to distribute");
}

TEST(Prepare, AKeyMustHaveSomethingToWeigh) {
  Scenario world = small_world();
  for (int c = 1; c <= 3; ++c) {
    world.statistics.all[c] = support::statistic(world.statistics.all[c].name, 2018, {0, 0, 0, 0});
  }
  const auto refused = prepare(world);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().what, "no förbund has any need to weigh");
  world.terms.keys[0].weight = always(percent(0));
  world.terms.keys[1].weight = always(percent(100));
  EXPECT_TRUE(prepare(world).has_value());
}

TEST(Prepare, FrameFollowsItsDatesAndThenGrows) {
  Scenario world = small_world();
  world.last = Year{2024};
  world.terms.frame = {
      {{Year{2020}, false, kr(13e6), {}}, {Year{2022}, false, kr(14'000'001), {}}}};
  world.terms.frame_growth = always(percent(10));
  const auto prepared = prepare(world);
  ASSERT_TRUE(prepared.has_value());
  std::vector<double> frames;
  for (const PreparedYear& year : prepared->years) frames.push_back(year.numbers.frame.kr);
  EXPECT_EQ(frames, (std::vector<double>{13e6, 13e6, 14'000'001, 15'400'001, 16'940'001}));
}

TEST(Prepare, AFrameMayGrowToItsBoundButNotBeyond) {
  Scenario world = small_world();
  world.last = Year{2021};
  world.terms.frame = always(kr(1e9));
  world.terms.frame_growth = always(percent(100));
  EXPECT_TRUE(prepare(world).has_value());
  world.terms.frame = always(kr(1'000'000'001));
  const auto refused = prepare(world);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().year, Year{2021});
  EXPECT_EQ(refused.error().what, "the frame has grown beyond 2 000 000 000 kr");
}

TEST(Prepare, AForbundWithoutOpeningIsInItsFirstYear) {
  Scenario world = small_world();
  world.last = Year{2022};
  world.opening[0].state_allocation = kr(1e6);
  world.terms.startup_years = always(2);
  const auto prepared = prepare(world);
  ASSERT_TRUE(prepared.has_value());
  const auto& years = prepared->years;
  EXPECT_EQ(years[0].age[0], past_startup);
  EXPECT_EQ(years[0].age[1], 1);
  EXPECT_EQ(years[2].age[1], 3);
  EXPECT_FALSE(years[0].shape.in_startup[0]);
  EXPECT_TRUE(years[0].shape.in_startup[1]);
  EXPECT_TRUE(years[1].shape.in_startup[1]);
  EXPECT_FALSE(years[2].shape.in_startup[1]);
  EXPECT_TRUE(years[0].shape.has_last[0]);
  EXPECT_FALSE(years[0].shape.has_last[1]);
  EXPECT_TRUE(years[1].shape.has_last[1]);
}

TEST(Prepare, TheFirstExcessComesFromTheOpening) {
  Scenario world = small_world();
  world.opening[0] = {kr(1e6), kr(500e3)};    // 20 % of 2 · 1 Mkr is 400 tkr
  world.opening[1] = {std::nullopt, kr(70)};  // no last allocation: everything is excess
  const auto first_excess = [&](std::size_t forbund) {
    return run(world)->years.front().forbund[forbund].last_excess.kr;
  };
  EXPECT_EQ(first_excess(0), 100e3);
  EXPECT_EQ(first_excess(1), 70.0);
  EXPECT_EQ(first_excess(2), 0.0);
  world.terms.trappan_base = chosen(TrappanBase::state);  // 20 % of 1 Mkr
  EXPECT_EQ(first_excess(0), 300e3);
}

MatchingRule for_all(MatchingKind kind) {
  MatchingRule rule;
  rule.policy.policy = chosen(kind);
  rule.policy.growth = always(percent(2));
  rule.policy.willingness = always(percent(50));
  return rule;
}

TEST(Prepare, LimitsThatNeedALastAllocationWaitForOne) {
  for (const MatchingKind kind : {MatchingKind::growth_cap, MatchingKind::willingness}) {
    Scenario world = small_world();
    world.opening[0].state_allocation = kr(1e6);
    world.terms.matching = {for_all(kind)};
    const auto prepared = prepare(world);
    ASSERT_TRUE(prepared.has_value());
    EXPECT_EQ(prepared->years[0].shape.municipal_kind[0], kind);
    EXPECT_EQ(prepared->years[0].shape.regional_kind[1], MatchingKind::full);
  }
}

TEST(Prepare, FixedOffersNeedNoLastAllocation) {
  Scenario world = small_world();
  MatchingRule rule = for_all(MatchingKind::fixed);
  rule.policy.offers = AmountTable{
      0, {{0, Year{2020}, kr(10), {}}, {1, Year{2020}, kr(20), {}}, {2, Year{2020}, kr(30), {}}}};
  world.terms.matching = {rule};
  const auto prepared = prepare(world);
  ASSERT_TRUE(prepared.has_value());
  EXPECT_EQ(prepared->years[0].shape.regional_kind[1], MatchingKind::fixed);
  EXPECT_EQ(prepared->years[0].numbers.municipal.offer[2].kr, 30.0);
  world.terms.matching[0].policy.offers->rows.pop_back();
  EXPECT_THROW(prepare(world), std::logic_error);
}

TEST(Prepare, WhatTheReaderMustHaveSeenToIsABug) {
  Scenario world = small_world();
  world.terms.lag = {};
  EXPECT_THROW(prepare(world), std::logic_error);
  world = small_world();
  world.terms.frame = {{{Year{2021}, false, kr(13e6), {}}}};
  EXPECT_THROW(prepare(world), std::logic_error);
  world = small_world();
  world.terms.keys.resize(most_keys + 1, world.terms.keys[0]);
  EXPECT_THROW(prepare(world), std::logic_error);
  world = small_world();
  world.terms.trappan_steps =
      always(std::vector<TrappanStep>(most_steps + 1, {std::nullopt, percent(1)}));
  EXPECT_THROW(prepare(world), std::logic_error);
}

}  // namespace
}  // namespace finsam
