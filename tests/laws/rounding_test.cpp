// Whole units add up.

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "finsam/quantity/apportion.hpp"
#include "laws/law.hpp"

namespace finsam {
namespace {

TEST(Rounding, PossibleAmountsAddUpToTheDampedOnes) {
  expect_law_of_years("Σ possible", [](const Scenario& scenario, const YearResult& year) {
    if (is_by_application(scenario, year.year)) return;
    const double unit = scenario.terms.unit.in(year.year)->kr;
    const double all = sum(year, &ForbundYear::damped) - sum(year, &ForbundYear::reduced);
    const double possible = sum(year, &ForbundYear::possible);
    RC_ASSERT(possible == unit * std::floor((all + 0.5) / unit));
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(std::fmod(row.possible.kr, unit) == 0.0);
      RC_ASSERT(std::abs(row.possible.kr - (row.damped.kr - row.reduced.kr)) < unit);
    }
  });
}

TEST(Rounding, DecidedAmountsAreWholeUnitsWithinWhatThereIs) {
  expect_law_of_years("units", [](const Scenario& scenario, const YearResult& year) {
    const double unit = scenario.terms.unit.in(year.year)->kr;
    for (const ForbundYear& row : year.forbund) {
      for (const Money<double>& amount : {row.matched, row.settled, row.state}) {
        RC_ASSERT(std::fmod(amount.kr, unit) == 0.0);
        RC_ASSERT(amount.kr >= 0.0);
      }
    }
    RC_ASSERT(sum(year, &ForbundYear::settled) <= year.nation.distributable.kr);
    RC_ASSERT(sum(year, &ForbundYear::state) <= year.nation.distributable.kr);
  });
}

struct Case {
  std::int64_t pot;
  std::int64_t unit;
  std::vector<std::int64_t> weights;
  std::vector<std::int64_t> shares;
};

// Some cases have few and small weights, so that remainders tie; others weights so large and alike
// that their remainders differ by less than a double can tell.
Case random_case() {
  support::Luck luck = *support::random_luck();
  Case drawn;
  drawn.pot = luck.between(0, luck.pick<std::int64_t>({20, 1000, 2'000'000'000}));
  drawn.unit = luck.pick<std::int64_t>({1, 7, 1000, 1'000'000});
  const std::int64_t most = luck.pick<std::int64_t>({3, 100, 4'000'000'000'000});
  const std::int64_t common = luck.chance(30) ? 100'000'000'000'000'000 : 0;
  drawn.weights.push_back(luck.between(1, most) + common);
  for (std::int64_t k = luck.between(0, 12); k > 0; --k) {
    drawn.weights.push_back(luck.between(0, most) + common);
  }
  drawn.shares.resize(drawn.weights.size());
  apportion(drawn.pot, drawn.weights, drawn.unit, drawn.shares);
  return drawn;
}

TEST(Apportion, GivesOutEveryWholeUnitOfThePot) {
  EXPECT_TRUE(rc::check("Σ shares = ⌊pot/unit⌋ units", [] {
    const Case drawn = random_case();
    const auto all = std::accumulate(drawn.shares.begin(), drawn.shares.end(), std::int64_t{0});
    RC_ASSERT(all == drawn.pot / drawn.unit * drawn.unit);
  }));
}

TEST(Apportion, StaysWithinAUnitOfTheExactShare) {
  EXPECT_TRUE(rc::check("|share − pot·w/Σw| < unit", [] {
    const Case drawn = random_case();
    __extension__ using Wide = __int128;
    Wide all = 0;
    for (const std::int64_t weight : drawn.weights) all += weight;
    for (std::size_t i = 0; i < drawn.shares.size(); ++i) {
      const Wide apart = drawn.shares[i] * all - static_cast<Wide>(drawn.pot) * drawn.weights[i];
      RC_ASSERT(apart < all * drawn.unit && -apart < all * drawn.unit);
      RC_ASSERT(drawn.shares[i] % drawn.unit == 0);
      RC_ASSERT(drawn.weights[i] > 0 || drawn.shares[i] == 0);
    }
  }));
}

TEST(Apportion, GivesMoreToTheHeavierAndToTheFirstOfEquals) {
  EXPECT_TRUE(rc::check("order of weights", [] {
    const Case drawn = random_case();
    for (std::size_t i = 0; i < drawn.shares.size(); ++i) {
      for (std::size_t j = i + 1; j < drawn.shares.size(); ++j) {
        if (drawn.weights[i] == drawn.weights[j]) RC_ASSERT(drawn.shares[i] >= drawn.shares[j]);
        if (drawn.weights[i] > drawn.weights[j]) RC_ASSERT(drawn.shares[i] >= drawn.shares[j]);
        if (drawn.weights[i] < drawn.weights[j]) RC_ASSERT(drawn.shares[i] <= drawn.shares[j]);
      }
    }
  }));
}

TEST(Apportion, RefusesAPotWithNobodyToGiveItTo) {
  std::vector<std::int64_t> weights{0, 0};
  std::vector<std::int64_t> shares{7, 7};
  EXPECT_THROW(apportion(5, weights, 1, shares), std::invalid_argument);
  apportion(0, weights, 1, shares);
  EXPECT_EQ(shares, (std::vector<std::int64_t>{0, 0}));
}

}  // namespace
}  // namespace finsam
