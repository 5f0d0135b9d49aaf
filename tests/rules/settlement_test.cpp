#include "finsam/rules/settlement.hpp"

#include <numeric>

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::Kr;
using support::money;
using support::monies;
using support::only;

template <class N>
class Settlement : public ::testing::Test {
 public:
  double not_affordable = -1;
  Kr settled(double distributable, double base, double unit, const Kr& floor, const Kr& accepted) {
    const int n = static_cast<int>(floor.size());
    auto floors = monies<N>(floor);
    auto state = monies<N>(accepted);
    std::vector<Real<N>> held(n);
    support::Ordering<N> order(n);
    std::vector<Money<N>> least(n), bases(n);
    using support::column;
    const double wanted = std::accumulate(accepted.begin(), accepted.end(), 0.0);
    const SettlementOutcome<N> outcome = settle<N>(
        column(floors), money<N>(base), money<N>(distributable), money<N>(unit), money<N>(wanted),
        column(least), column(bases), order.scratch(), column(held), column(state));
    not_affordable = only(outcome.not_affordable);
    const Kr got = support::kronor(state);
    EXPECT_EQ(only(outcome.sum.kr), std::accumulate(got.begin(), got.end(), 0.0));
    return got;
  }
};
TYPED_TEST_SUITE(Settlement, support::Widths);

TYPED_TEST(Settlement, LeavesAloneWhatThereIsEnoughFor) {
  EXPECT_EQ(this->settled(1'000, 10, 10, {300, 100, 100}, {300, 200, 500}), (Kr{300, 200, 500}));
  EXPECT_EQ(this->not_affordable, 0);
  EXPECT_EQ(this->settled(1'001, 10, 10, {300, 100, 100}, {300, 200, 500}), (Kr{300, 200, 500}));
  EXPECT_EQ(this->settled(1'000, 10, 700, {300, 100, 100}, {300, 200, 500}), (Kr{300, 200, 500}));
}

TYPED_TEST(Settlement, TakesFromThoseAboveTheirFloorInProportion) {
  // 10 too much: the first stays at its floor, 690 to 200 : 500: 197.14 and 492.86.
  EXPECT_EQ(this->settled(990, 10, 1, {300, 100, 100}, {300, 200, 500}), (Kr{300, 197, 493}));
  EXPECT_EQ(this->not_affordable, 0);
}

TYPED_TEST(Settlement, AFloorAboveWhatIsMatchedProtectsNoMoreThanThat) {
  // The first took 50 under a floor of 300: it keeps 50, and the others share 550.
  EXPECT_EQ(this->settled(600, 10, 1, {300, 100, 100}, {50, 200, 500}), (Kr{50, 157, 393}));
}

TYPED_TEST(Settlement, ATieIsRoundedUpForTheFirst) {
  // 500 to 300 : 500 is 187.5 and 312.5.
  EXPECT_EQ(this->settled(900, 0, 1, {700, 0, 0}, {400, 300, 500}), (Kr{400, 188, 312}));
}

TYPED_TEST(Settlement, WhatTheFloorsTakeExactlyIsAffordable) {
  EXPECT_EQ(this->settled(500, 10, 1, {300, 100, 100}, {300, 200, 500}), (Kr{300, 100, 100}));
  EXPECT_EQ(this->not_affordable, 0);
}

TYPED_TEST(Settlement, FloorsThatCostTooMuchAreScaledAboveTheBase) {
  // Bases 100, 100 and 50 (it matched no more), floors 300, 200, 50: 300 above the bases, 150 left.
  EXPECT_EQ(this->settled(400, 100, 1, {300, 200, 500}, {300, 400, 50}), (Kr{200, 150, 50}));
  EXPECT_EQ(this->not_affordable, 1);
}

TYPED_TEST(Settlement, IsRoundedToUnits) {
  EXPECT_EQ(this->settled(990, 10, 10, {300, 100, 100}, {300, 200, 500}), (Kr{300, 200, 490}));
}

TEST(SettlementLanes, EachIsSettledByItself) {
  using Pair = Pack<2, support::QuantityIsa>;
  const auto joined = [](double first, double second) {
    Pair both(first);
    set_lane(both, 1, second);
    return Money<Pair>{both};
  };
  // There is enough for the first; the second is settled as in TakesFromThoseAboveTheirFloor.
  const int n = 3;
  std::vector<Money<Pair>> floors = monies<Pair>({300, 100, 100});
  std::vector<Money<Pair>> state = monies<Pair>({300, 200, 500});
  std::vector<Real<Pair>> held(n);
  support::Ordering<Pair> order(n);
  std::vector<Money<Pair>> least(n), bases(n);
  using support::column;
  const SettlementOutcome<Pair> outcome = settle<Pair>(
      column(floors), money<Pair>(10), joined(1'000, 990), joined(10, 1), money<Pair>(1'000),
      column(least), column(bases), order.scratch(), column(held), column(state));
  const Kr enough = {300, 200, 500};
  const Kr settled = {300, 197, 493};
  for (int i = 0; i < n; ++i) {
    EXPECT_EQ(lane(state[i].kr, 0), enough[i]);
    EXPECT_EQ(lane(state[i].kr, 1), settled[i]);
  }
  EXPECT_EQ(only(outcome.not_affordable), 0);
}

}  // namespace
}  // namespace finsam
