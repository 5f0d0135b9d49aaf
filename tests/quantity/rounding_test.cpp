#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <stdexcept>
#include <vector>

#include "finsam/quantity/apportion.hpp"
#include "finsam/quantity/round_to_sum.hpp"
#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;
using Kr = std::vector<double>;
using Whole = std::vector<std::int64_t>;

template <class N>
class Rounding : public ::testing::Test {
 public:
  static Kr round(const Kr& amounts, double unit) {
    const int n = static_cast<int>(amounts.size());
    std::vector<Real<N>> from;
    for (const double amount : amounts) from.push_back(Real<N>(N(amount)));
    support::Ordering<N> memory(n);
    std::vector<Money<N>> to(n);
    const double sum = only(
        round_to_sum<N>({from.data(), n}, Money<N>{N(unit)}, memory.scratch(), {to.data(), n}).kr);
    Kr result;
    for (const Money<N>& each : to) result.push_back(only(each.kr));
    EXPECT_EQ(sum, std::accumulate(result.begin(), result.end(), 0.0));
    return result;
  }
  static Kr divide(double pot, const Kr& weights, double unit) {
    const int n = static_cast<int>(weights.size());
    std::vector<Real<N>> from;
    for (const double weight : weights) from.push_back(Real<N>(N(weight)));
    std::vector<Money<N>> to(n);
    support::Apportioning<N> memory(n);
    const Real<N> total(N(std::accumulate(weights.begin(), weights.end(), 0.0)));
    apportion<N>(Money<N>{N(pot)}, {from.data(), n}, total, Money<N>{N(unit)}, memory.scratch(),
                 {to.data(), n});
    Kr result;
    for (const Money<N>& each : to) result.push_back(only(each.kr));
    return result;
  }
};
TYPED_TEST_SUITE(Rounding, support::Widths);

TYPED_TEST(Rounding, LargestRemaindersGetTheMissingUnits) {
  // 1 700 + 2 400 + 5 900 = 10 000: rounded down 1 + 2 + 5 = 8, so two are missing.
  EXPECT_EQ(this->round({1700, 2400, 5900}, 1000), (Kr{2000, 2000, 6000}));
  EXPECT_EQ(this->round({1000, 2000, 3000}, 1000), (Kr{1000, 2000, 3000}));
}

TYPED_TEST(Rounding, TiesGoInRosterOrder) {
  EXPECT_EQ(this->round({500, 500, 500, 500}, 1000), (Kr{1000, 1000, 0, 0}));
  EXPECT_EQ(this->round({1500, 700, 1500, 300}, 1000), (Kr{2000, 1000, 1000, 0}));
}

TYPED_TEST(Rounding, TheSumIsRoundedDownAfterAHalfKrona) {
  EXPECT_EQ(this->round({999, 0.5}, 1000), (Kr{1000, 0}));        // 999.5 + ½ = 1 000
  EXPECT_EQ(this->round({999, 0.4990234375}, 1000), (Kr{0, 0}));  // 511/1024: short of it
  EXPECT_EQ(this->round({0.5, 0.5, 0.5}, 1), (Kr{1, 1, 0}));      // ⌊1.5 + ½⌋ = 2
  EXPECT_EQ(this->round({0, 0}, 1000), (Kr{0, 0}));
  EXPECT_EQ(this->round({4e9}, 1e6), (Kr{4e9}));
}

TYPED_TEST(Rounding, RemaindersThatDifferByOnePartOfTheGrid) {
  const double part = 1.0 / 1024;
  EXPECT_EQ(this->round({500 - part, 500 + part}, 1000), (Kr{0, 1000}));
  EXPECT_EQ(this->round({500 + part, 500 - part}, 1000), (Kr{1000, 0}));
}

/// Amounts on the grid whose rest, as a key, is a whole number or next to one, at any unit.
TYPED_TEST(Rounding, KeysAreThoseOfTheExactRests) {
  using N = TypeParam;
  constexpr std::int64_t most = CoarseKeys<N>::most;
  std::mt19937_64 engine(17);
  for (int round = 0; round < 200'000; ++round) {
    const auto unit =
        static_cast<std::int64_t>(1 + engine() % (round % 2 == 0 ? 1'000 : 1'000'000));
    const std::int64_t whole_units = static_cast<std::int64_t>(engine() % 900'000'000) / unit;
    const std::int64_t parts_of_unit = 1024 * unit;
    const auto key = static_cast<std::int64_t>(engine() % most);
    const std::int64_t at_least = (key * parts_of_unit + most - 1) / most;
    for (const std::int64_t rest : {at_least, at_least - 1}) {
      if (rest < 0 || rest >= parts_of_unit) continue;
      const double amount = static_cast<double>(whole_units * parts_of_unit + rest) / 1024.0;
      const AmountsInUnits<N> in_units({N(static_cast<double>(unit))});
      const WholeAndRest<N> parts = in_units.parts(Real<N>(N(amount)));
      ASSERT_EQ(only(parts.whole), static_cast<double>(whole_units)) << amount << " " << unit;
      if (!is_quick<N>) continue;  // whose keys only need to be in the order of the rests
      ASSERT_EQ(std::floor(only(parts.rest)), static_cast<double>(rest * most / parts_of_unit))
          << amount << " " << unit;
    }
  }
}

/// The same in the order of the remainders: sorted, ties in roster order.
Kr rounded_by_sorting(const Kr& amounts, double unit) {
  Kr result, remainder;
  for (const double amount : amounts) {
    result.push_back(std::floor(amount / unit) * unit);
    remainder.push_back(amount - result.back());
  }
  std::vector<std::size_t> order(amounts.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainder[a] > remainder[b]; });
  const double sum = std::accumulate(amounts.begin(), amounts.end(), 0.0);
  const double given = std::accumulate(result.begin(), result.end(), 0.0);
  const auto missing = static_cast<std::size_t>(std::floor((sum + 0.5 - given) / unit));
  for (std::size_t k = 0; k < missing; ++k) result[order[k]] += unit;
  return result;
}

TYPED_TEST(Rounding, AgreesWithSortingTheRemaindersOnManyAndTiedAmounts) {
  std::mt19937_64 engine(11);
  for (int round = 0; round < 2000; ++round) {
    const double unit = round % 3 == 0 ? 1 : 1000;
    const double parts = round % 2 == 0 ? unit * 1024 : 5;  // of the unit: few make many ties
    Kr amounts;
    for (std::uint64_t n = 1 + engine() % 80; n > 0; --n) {
      const double part = static_cast<double>(engine() % static_cast<std::uint64_t>(parts));
      const double grid = std::floor(part / parts * unit * 1024) / 1024;
      amounts.push_back(static_cast<double>(engine() % 20) * unit + grid);
    }
    ASSERT_EQ(this->round(amounts, unit), rounded_by_sorting(amounts, unit));
  }
}

TYPED_TEST(Rounding, MoreAmountsThanSixteenBitsCount) {
  const Kr amounts(70'000, 936.23046875);  // together 65 536 132.8: 65 536 units, 2^16
  const Kr rounded = this->round(amounts, 1000);
  EXPECT_EQ(std::accumulate(rounded.begin(), rounded.end(), 0.0), 65'536'000.0);
  EXPECT_EQ(rounded.front(), 1000);
  EXPECT_EQ(rounded.back(), 0);
}

TYPED_TEST(Rounding, ApportionsOnTheGrid) {
  EXPECT_EQ(this->divide(100, {1, 1, 1}, 1), (Kr{34, 33, 33}));
  EXPECT_EQ(this->divide(10'500, {0.5, 0.25, 0.25}, 1000), (Kr{5000, 3000, 2000}));
  EXPECT_EQ(this->divide(0, {0, 0}, 1000), (Kr{0, 0}));
}

TEST(RoundingLanes, EachIsDividedAsIfByItself) {
  using Pair = Pack<2, support::QuickIsa>;
  std::mt19937_64 engine(17);
  for (int round = 0; round < 5000; ++round) {
    const auto n = static_cast<std::size_t>(1 + engine() % 12);
    std::vector<Real<Pair>> weights(n, Real<Pair>(Pair(0.0)));
    Pair pot(0.0);
    Pair total(0.0);
    for (int k = 0; k < 2; ++k) {
      const std::uint64_t most = engine() % 3 == 0 ? 3 : 4'000'000'000;  // few make many ties
      set_lane(pot, k, static_cast<double>(engine() % 100'000));
      double sum = 0.0;
      for (Real<Pair>& weight : weights) {
        const double own = static_cast<double>(engine() % most) / 1024;
        set_lane(weight.kr, k, own);
        sum += own;
      }
      if (sum == 0.0) set_lane(pot, k, 0.0);
      set_lane(total, k, sum);
    }
    std::vector<Money<Pair>> shares(n);
    support::Apportioning<Pair> memory(static_cast<int>(n));
    apportion<Pair>({pot}, {weights.data(), static_cast<int>(n)}, Real<Pair>(total), {Pair(7.0)},
                    memory.scratch(), {shares.data(), static_cast<int>(n)});
    for (int k = 0; k < 2; ++k) {
      Kr of_lane, expected(n), got;
      for (const Real<Pair>& weight : weights) of_lane.push_back(lane(weight.kr, k));
      for (const Money<Pair>& share : shares) got.push_back(lane(share.kr, k));
      apportion_grid(lane(pot, k), of_lane, 7.0, expected);
      ASSERT_EQ(got, expected);
    }
  }
}

TYPED_TEST(Rounding, APotWithoutWeightsIsRefused) {
  EXPECT_THROW(this->divide(1, {0, 0}, 1), std::invalid_argument);
}

Whole apportioned(std::int64_t pot, const Whole& weights, std::int64_t unit) {
  Whole shares(weights.size());
  apportion(pot, weights, unit, shares);
  return shares;
}

TEST(Apportion, RoundsDownAndGivesTheRestToTheLargestRemainders) {
  // 10 by 6 : 3 : 1 over 7 parts: 6, 3, 1 exactly; 11: 6.6, 3.3, 1.1, one missing.
  EXPECT_EQ(apportioned(10, {6, 3, 1}, 1), (Whole{6, 3, 1}));
  EXPECT_EQ(apportioned(11, {6, 3, 1}, 1), (Whole{7, 3, 1}));
}

TEST(Apportion, TiesGoInOrder) {
  EXPECT_EQ(apportioned(1, {1, 1}, 1), (Whole{1, 0}));
  EXPECT_EQ(apportioned(2, {1, 1, 1}, 1), (Whole{1, 1, 0}));
}

TEST(Apportion, WeightZeroGetsNothing) {
  EXPECT_EQ(apportioned(5, {0, 1, 0}, 1), (Whole{0, 5, 0}));
}

TEST(Apportion, WhatIsLessThanAUnitStays) {
  EXPECT_EQ(apportioned(999, {1, 1}, 1000), (Whole{0, 0}));
  EXPECT_EQ(apportioned(2'999, {1, 1}, 1000), (Whole{1000, 1000}));
}

TEST(Apportion, RemaindersBelowAnyQuotientsPrecision) {
  // 2 by 2^60 + 1 : 2^60 : 2^60: 0.666… each; only exact remainders tell that the first is largest.
  const std::int64_t large = std::int64_t{1} << 60;
  EXPECT_EQ(apportioned(2, {large, large, large + 1}, 1), (Whole{1, 0, 1}));
}

TEST(Apportion, RefusesAPotWithoutWeights) {
  EXPECT_THROW(apportioned(1, {0, 0}, 1), std::invalid_argument);
  EXPECT_EQ(apportioned(0, {0, 0}, 1), (Whole{0, 0}));
}

}  // namespace
}  // namespace finsam
