#include "engine/indicators.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::percent;
using support::small_world;

TEST(Indicators, SumOverMembers) {
  const Scenario world = small_world();
  EXPECT_EQ(
      indicator_of(support::forbund_of(world.roster), world.statistics, "population", Year{2018}),
      (std::vector<double>{1000, 2000, 7000}));
}

TEST(Indicators, NeedIsTheSumOfItsComponents) {
  const Scenario world = small_world();
  EXPECT_EQ(indicator_of(support::forbund_of(world.roster), world.statistics, "need", Year{2018}),
            (std::vector<double>{200, 300, 500}));
}

TEST(Indicators, EachComponentIsTakenFromItsOwnYear) {
  Scenario world = small_world();
  world.statistics.all[1].by_municipality[0][2019] = {3'000, Status::official};
  // ohalsa of 2019 is 300; the other two components are held over from 2018: 60 + 40.
  EXPECT_EQ(
      indicator_of(support::forbund_of(world.roster), world.statistics, "need", Year{2019})[0],
      400.0);
}

TEST(Indicators, AMissingYearTakesTheLatestEarlierElseTheEarliestLater) {
  Scenario world = small_world();
  auto& years = world.statistics.all[0].by_municipality[0];
  years = {{2012, {120, Status::official}},
           {2016, {160, Status::official}},
           {2018, {180, Status::official}}};
  const auto taken = [&](int year) {
    return indicator_of(support::forbund_of(world.roster), world.statistics, "population",
                        Year{year})[0];
  };
  EXPECT_EQ(taken(2016), 16.0);
  EXPECT_EQ(taken(2017), 16.0);
  EXPECT_EQ(taken(2030), 18.0);
  EXPECT_EQ(taken(2000), 12.0);
}

TEST(Indicators, PartsOfAMunicipalityAreHeldToTheGridOnce) {
  Scenario world = small_world();
  world.roster.forbund[2].members[0].share = {333'333};
  world.roster.forbund[2].members[1].share = {250'000};
  // 3 000 · 0.333333 + 4 000 · 0.25 = 1 999.999, which is 2 047 998.976 parts of 1/1024.
  EXPECT_EQ(indicator_of(support::forbund_of(world.roster), world.statistics, "population",
                         Year{2018})[2],
            2'047'999.0 / 1024);
}

TEST(Indicators, MemberInhabitantsAreExact) {
  Scenario world = small_world();
  world.roster.forbund[2].members[0].share = {333'333};
  EXPECT_EQ(member_inhabitants(world.statistics, world.roster.forbund[2], Year{2018}),
            (std::vector<std::int64_t>{30'000LL * 333'333, 40'000LL * 1'000'000}));
}

TEST(Indicators, WhatIsMissingIsABug) {
  Scenario world = small_world();
  EXPECT_THROW(
      indicator_of(support::forbund_of(world.roster), world.statistics, "arbetsloshet", Year{2018}),
      std::logic_error);
  world.statistics.all[0].by_municipality[1].clear();
  EXPECT_THROW(
      indicator_of(support::forbund_of(world.roster), world.statistics, "population", Year{2018}),
      std::logic_error);
}

}  // namespace
}  // namespace finsam
