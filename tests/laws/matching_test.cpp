// Nobody gets more than its parties match, and what goes round again keeps within bounds.

#include <gtest/gtest.h>

#include <algorithm>

#include "laws/law.hpp"

namespace finsam {
namespace {

TEST(Matching, NobodyGetsMoreThanItsPartiesMatch) {
  expect_law_of_years("limits", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.matched <= row.possible);
      RC_ASSERT(row.settled <= row.matched);
      if (row.municipal_limit) RC_ASSERT(row.state <= *row.municipal_limit);
      if (row.regional_limit) RC_ASSERT(row.state <= *row.regional_limit);
    }
  });
}

TEST(Matching, WithoutALimitThePossibleIsAccepted) {
  expect_law_of_years("full", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      if (!row.municipal_limit && !row.regional_limit) RC_ASSERT(row.matched == row.possible);
    }
  });
}

TEST(Matching, WhoIsHeldIsHeldByTheLowerLimit) {
  expect_law_of_years("held_by", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      const bool municipal = row.held_by == HeldBy::municipalities || row.held_by == HeldBy::both;
      const bool regional = row.held_by == HeldBy::regions || row.held_by == HeldBy::both;
      if (municipal) RC_ASSERT(row.municipal_limit && *row.municipal_limit < row.possible);
      if (regional) RC_ASSERT(row.regional_limit && *row.regional_limit < row.possible);
      RC_ASSERT((row.held_by == HeldBy::nobody) == (row.settled == row.possible));
    }
  });
}

TEST(Redistribution, NeverTakesAndKeepsBelowTheCap) {
  expect_law_of_years("redistribution", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.redistributed.kr >= 0.0);
      RC_ASSERT(row.settled + row.redistributed == row.state);
      if (row.cap && row.redistributed.kr > 0.0) RC_ASSERT(row.state <= *row.cap);
    }
  });
}

TEST(Redistribution, NothingGoesRoundInNoRounds) {
  expect_law_of_years("rounds 0", [](const Scenario& scenario, const YearResult& year) {
    if (*scenario.terms.redistribution_rounds.in(year.year) > 0) return;
    RC_ASSERT(sum(year, &ForbundYear::redistributed) == 0.0);
  });
}

// With settlement there is nothing to give; otherwise somebody with unbounded room takes it all.
TEST(Redistribution, LeavesLessThanAUnitWhereSomebodyTakesWithoutLimit) {
  expect_law_of_years("pool", [](const Scenario& scenario, const YearResult& year) {
    if (*scenario.terms.redistribution_rounds.in(year.year) == 0) return;
    if (is_by_application(scenario, year.year)) return;  // there is a limit: what was applied for
    const auto rule = scenario.terms.capital_rule.in(year.year)->index;
    const bool offered_to_all = rule != static_cast<int>(CapitalRule::when_oversubscribed) &&
                                rule != static_cast<int>(CapitalRule::reduce);
    const auto unbounded = [](const ForbundYear& row) {
      return !row.municipal_limit && !row.regional_limit && !row.cap && row.ideal.kr > 0.0;
    };
    const bool all = std::all_of(year.forbund.begin(), year.forbund.end(), unbounded);
    if (!offered_to_all || !all) return;
    const double unit = scenario.terms.unit.in(year.year)->kr;
    RC_ASSERT(year.nation.distributable.kr - year.nation.state.kr < unit);
  });
}

}  // namespace
}  // namespace finsam
