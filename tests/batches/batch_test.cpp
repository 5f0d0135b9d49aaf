#include "engine/batch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <tuple>

#include "engine/choose_kernel.hpp"
#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::kr;
using support::percent;
using support::small_world;
using ::testing::ElementsAre;

constexpr Measure state{KeptAmount::state, Together::sum, 0.0, nullptr};

/// A value as a setting of the command line gives it.
template <class T>
Dated<T> set(const std::string& key, T value) {
  return {{{std::nullopt, false, value, {"--set " + key + "=x", 1, 1, 1}}}};
}

struct Ran {
  std::vector<double> results;
  std::vector<FailedRun> failed;
};

Ran run_all(const Batch& batch, const std::vector<double>& values, int measures = 1,
            const Kernel& kernel = kernel_portable()) {
  const std::size_t keys = batch.structural().size();
  Ran ran;
  ran.results.resize(values.size() / keys * batch.years().size() *
                     static_cast<std::size_t>(measures));
  ran.failed = batch.run(kernel, values, {}, ran.results, 1);
  return ran;
}

TEST(Kernels, TheNarrowestIsEverywhereAndTheWidestIsChosen) {
  const auto here = kernels_here();
  ASSERT_FALSE(here.empty());
  EXPECT_STREQ(here.front()->isa, "portable");
  EXPECT_EQ(choose_kernel(""), here.back());
  EXPECT_EQ(choose_kernel("portable"), here.front());
  EXPECT_EQ(choose_kernel("abacus"), nullptr);
  for (std::size_t k = 1; k < here.size(); ++k) EXPECT_GE(here[k]->width, here[k - 1]->width);
}

TEST(Batch, KeysThatDoNotWeighAHundredPerCentAreRefused) {
  Scenario world = small_world();
  world.terms.keys[0].weight = set("keys.need", percent(75));
  world.terms.keys[1].weight = set("keys.population", percent(25));
  const auto batch = Batch::of(world, {"keys.need", "keys.population"}, {state});
  ASSERT_TRUE(batch.has_value());
  EXPECT_THAT(batch->structural(), ElementsAre(false, false));
  const Ran ran = run_all(*batch, {600e3, 400e3, 600e3, 300e3, 0, 1e6});
  ASSERT_EQ(ran.failed.size(), 1u);
  EXPECT_EQ(ran.failed[0].place, 1);
  EXPECT_EQ(ran.failed[0].why.what, "the weights of the keys are not 100 % together");
  EXPECT_EQ(ran.results[0], 10e6);
  EXPECT_TRUE(std::isnan(ran.results[1]));
  EXPECT_EQ(ran.results[2], 10e6);
}

TEST(Batch, AFrameThatGrowsIsThatOfEachCase) {
  Scenario world = small_world();
  world.last = Year{2022};
  world.terms.frame = set("frame.amount", kr(13e6));
  world.terms.frame_growth = set("frame.growth", percent(0));
  const auto batch = Batch::of(world, {"frame.amount", "frame.growth"},
                               {{KeptAmount::frame, Together::sum, 0.0, nullptr}});
  ASSERT_TRUE(batch.has_value());
  const Ran ran = run_all(*batch, {13e6, 100e3, 20e6, 0.0, 3e9, 0.0});
  EXPECT_THAT(std::span(ran.results).first(3), ElementsAre(13e6, 14.3e6, 15.73e6));
  EXPECT_THAT(std::span(ran.results).subspan(3, 3), ElementsAre(20e6, 20e6, 20e6));
  ASSERT_EQ(ran.failed.size(), 1u);
  EXPECT_EQ(ran.failed[0].why.what, "the frame has grown beyond 2 000 000 000 kr");
}

TEST(Batch, SupportThatIsSetAsideIsUsedWhereNothingElseIsSaid) {
  Scenario world = small_world();
  world.terms.national_support = set("frame.national_support", kr(3e6));
  const auto batch = Batch::of(world, {"frame.national_support"},
                               {{KeptAmount::national_support}, {KeptAmount::returned_support}});
  ASSERT_TRUE(batch.has_value());
  const Ran ran = run_all(*batch, {3e6, 1e6}, 2);
  EXPECT_THAT(ran.results, ElementsAre(3e6, 0.0, 1e6, 0.0));
}

TEST(Batch, YearsInARowAreCountedFromTheFirst) {
  Scenario world = small_world();
  world.last = Year{2022};
  world.terms.admin_fixed = set("economy.admin_fixed", kr(0));
  // In 2021 everything is rounded down to nothing.
  world.terms.unit.entries.push_back({Year{2021}, true, kr(1e9), {}});
  const auto batch = Batch::of(world, {"economy.admin_fixed"},
                               {state,
                                {KeptAmount::state, Together::unbroken, 0.0, nullptr},
                                {KeptAmount::income, Together::unbroken, 0.0, nullptr},
                                {KeptAmount::ideal, Together::unbroken, 0.0, nullptr}});
  ASSERT_TRUE(batch.has_value());
  const Ran ran = run_all(*batch, {0.0}, 4);
  EXPECT_THAT(std::span(ran.results).subspan(1, 1), ElementsAre(0.0));
  EXPECT_GT(ran.results[2], 0.0);
  EXPECT_THAT(std::span(ran.results).subspan(3, 3), ElementsAre(1.0, 1.0, 1.0));
  EXPECT_THAT(std::span(ran.results).subspan(6, 3), ElementsAre(1.0, 1.0, 1.0));
  EXPECT_THAT(std::span(ran.results).subspan(9, 3), ElementsAre(1.0, 2.0, 3.0));
}

TEST(Batch, YearsInARowAtTheFloorAreThoseInWhichSomebodyIs) {
  Scenario world = small_world();
  world.last = Year{2023};
  world.terms.damping = support::chosen(DampingRule::sparr);
  for (auto& opening : world.opening) opening.state_allocation = kr(2e6);
  world.opening[0].state_allocation = kr(4e6);  // its floor 3 600 000 is above its ideal
  world.terms.max_decrease.entries.push_back({Year{2022}, true, percent(100), {}});
  world.terms.admin_fixed = set("economy.admin_fixed", kr(0));
  const auto batch = Batch::of(world, {"economy.admin_fixed"},
                               {{KeptAmount::at_floor, Together::sum, 0.0, nullptr},
                                {KeptAmount::at_floor, Together::unbroken, 0.0, nullptr}});
  ASSERT_TRUE(batch.has_value());
  const Ran ran = run_all(*batch, {0.0}, 2);
  const std::span at_floor = std::span(ran.results).first(4);
  EXPECT_GT(at_floor[0], 0.0);
  EXPECT_GT(at_floor[1], 0.0);
  EXPECT_EQ(at_floor[2], 0.0);
  EXPECT_THAT(std::span(ran.results).subspan(4, 4), ElementsAre(1.0, 2.0, 2.0, 2.0));
}

TEST(Batch, WhatIsNoNumberOfAYearIsStructural) {
  Scenario world = small_world();
  world.terms.lag = set("lag", 2);
  world.terms.admin_fixed = set("economy.admin_fixed", kr(0));
  const auto batch =
      Batch::of(world, {"lag", "economy.admin_fixed", "nothing.of.the.kind"}, {state});
  ASSERT_TRUE(batch.has_value());
  EXPECT_THAT(batch->structural(), ElementsAre(true, false, true));
}

TEST(Batch, AnOpeningThatFollowsFromTheKeysMakesEveryKeyStructural) {
  Scenario world = small_world();
  world.terms.admin_fixed = set("economy.admin_fixed", kr(0));
  world.terms.opening_spread = support::always(percent(50));
  const auto batch = Batch::of(world, {"economy.admin_fixed"}, {state});
  ASSERT_TRUE(batch.has_value());
  EXPECT_THAT(batch->structural(), ElementsAre(true));
}

TEST(Batch, AScenarioThatCannotBeRunIsRefused) {
  Scenario world = small_world();
  world.terms.base_grant = set("base_grant", kr(4e6));
  const auto batch = Batch::of(world, {"base_grant"}, {state});
  ASSERT_FALSE(batch.has_value());
  EXPECT_EQ(batch.error().what, "the base grants cost more than there is to distribute");
}

TEST(Batch, ACaseWhoseMoneyGrowsBeyondTheBoundsFailsAlone) {
  Scenario world = small_world();
  world.opening[1].eget_kapital = kr(4e9 - 5'640'000);
  world.terms.base_grant = set("base_grant", kr(400e3));
  const auto batch = Batch::of(world, {"base_grant"}, {state});
  ASSERT_TRUE(batch.has_value());
  const Ran ran = run_all(*batch, {400e3, 500e3, 300e3, 400e3});
  ASSERT_EQ(ran.failed.size(), 1u);
  EXPECT_EQ(ran.failed[0].place, 1);
  EXPECT_EQ(ran.failed[0].why.what,
            "in Beta, eget kapital and income together are more than 4 000 000 000 kr");
}

/// A floor that is rounded up beyond the bounds, or two that only are beyond them together.
Scenario held_up(double alfa, double beta) {
  Scenario world = small_world();
  world.last = Year{2022};
  world.terms.damping = support::chosen(DampingRule::sparr);
  world.terms.max_decrease = support::always(percent(0));
  world.terms.financing = support::chosen(Financing::from_unclaimed);
  world.terms.reference = support::chosen(Reference::possible);
  world.terms.unit = support::always(kr(777));
  world.opening[0].state_allocation = kr(alfa);
  world.opening[1].state_allocation = kr(beta);
  world.opening[2].state_allocation = kr(2e6);
  world.terms.frame = set("frame.amount", kr(13e6));
  return world;
}

TEST(Batch, WhatIsPossibleForOneMayNotGrowBeyondTheBounds) {
  for (const auto& [alfa, beta, fails] :
       {std::tuple(4e9, 2e6, true), std::tuple(3e9, 3e9, false)}) {
    const Scenario world = held_up(alfa, beta);
    EXPECT_EQ(run(world).has_value(), !fails);
    const auto batch = Batch::of(world, {"frame.amount"}, {state});
    ASSERT_TRUE(batch.has_value());
    for (const Kernel* kernel : kernels_here()) {
      const Ran ran = run_all(*batch, {13e6, 14e6}, 1, *kernel);
      EXPECT_EQ(ran.failed.size(), fails ? 2u : 0u) << kernel->isa;
    }
  }
}

TEST(Batch, WhatIsTooLargeForAQuickKernelIsRunByTheOne) {
  const std::vector<Measure> measures = {state, {KeptAmount::closing, Together::sum, 0.0, nullptr}};
  const std::vector<double> frames = {13e6, 1.5e9, 14e6, 9e8, 9e8 + 1, 2e9, 15e6, 13e6, 13e6};
  for (const double capital : {1e6, 1e9}) {
    Scenario world = small_world();
    world.opening[1].eget_kapital = kr(capital);
    world.terms.frame = set("frame.amount", kr(13e6));
    const auto batch = Batch::of(world, {"frame.amount"}, measures);
    ASSERT_TRUE(batch.has_value());
    const Ran expected = run_all(*batch, frames, 2);
    for (const double number : expected.results) EXPECT_GT(number, 0.0);
    EXPECT_TRUE(expected.failed.empty());
    for (const Kernel* kernel : kernels_here()) {
      const Ran ran = run_all(*batch, frames, 2, *kernel);
      EXPECT_EQ(ran.results, expected.results) << kernel->isa;
      EXPECT_TRUE(ran.failed.empty()) << kernel->isa;
    }
  }
}

}  // namespace
}  // namespace finsam
