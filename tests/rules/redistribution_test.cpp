#include "finsam/rules/redistribution.hpp"

#include <numeric>

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::Kr;
using support::money;
using support::monies;
using support::only;
using support::reals;

template <class N>
class Withholding : public ::testing::Test {
 public:
  /// Who was left out although it had room.
  std::vector<bool> withheld;
  Kr rooms(double pool, const Kr& excess, const Kr& room) {
    auto above = monies<N>(excess);
    auto left = monies<N>(room);
    std::vector<N> out(room.size(), N(0.0));
    withhold_from_excess<N>(money<N>(pool), support::column(above), support::column(left),
                            support::column(out));
    withheld.clear();
    for (const N& each : out) withheld.push_back(support::only(each) > 0.0);
    return support::kronor(left);
  }
};
TYPED_TEST_SUITE(Withholding, support::Widths);

TYPED_TEST(Withholding, OnlyWhenMoreIsWantedThanThereIs) {
  EXPECT_EQ(this->rooms(999, {0, 5, 0}, {300, 300, 400}), (Kr{300, 0, 400}));
  EXPECT_EQ(this->rooms(1'000, {0, 5, 0}, {300, 300, 400}), (Kr{300, 300, 400}));
  EXPECT_EQ(this->rooms(1'001, {0, 5, 0}, {300, 300, 400}), (Kr{300, 300, 400}));
}

TYPED_TEST(Withholding, TellsWhoWasLeftOutOfARoomThatItHad) {
  this->rooms(999, {0, 5, 7}, {600, 400, 0});
  EXPECT_EQ(this->withheld, (std::vector<bool>{false, true, false}));
  this->rooms(1'000, {0, 5, 7}, {600, 400, 0});
  EXPECT_EQ(this->withheld, (std::vector<bool>{false, false, false}));
}

TYPED_TEST(Withholding, ARoomWithoutABoundIsMoreThanAnyPool) {
  EXPECT_EQ(this->rooms(2e9, {1, 0, 0}, {300, no_bound, 0}), (Kr{0, no_bound, 0}));
}

template <class N>
class Redistribution : public ::testing::Test {
 public:
  double goes_on = 1;
  Kr round(double pool, double unit, const Kr& ideal, const Kr& room, const Kr& accepted) {
    const int n = static_cast<int>(ideal.size());
    auto ideals = reals<N>(ideal);
    const auto rooms = monies<N>(room);
    auto state = monies<N>(accepted);
    std::vector<Money<N>> left(n), offered(n);
    std::vector<Real<N>> weight(n);
    support::Apportioning<N> memory(n);
    const RedistributionRound<N> columns{support::column(ideals), support::column(left),
                                         support::column(weight), support::column(offered),
                                         memory.scratch()};
    N going_on(goes_on);
    const Money<N> taken = redistribute(
        money<N>(pool), money<N>(unit), columns, [&](int i) { return rooms[i]; }, going_on,
        support::column(state));
    goes_on = only(going_on);
    const Kr got = support::kronor(state);
    EXPECT_EQ(only(taken.kr), std::accumulate(got.begin(), got.end(), 0.0) -
                                  std::accumulate(accepted.begin(), accepted.end(), 0.0));
    return got;
  }
};
TYPED_TEST_SUITE(Redistribution, support::Widths);

TYPED_TEST(Redistribution, GoesByTheIdealsToThoseWithRoomAndNoFurther) {
  // 940 by 2 820 : 5 240 in units of 1: 328.88 and 611.12; the second takes its room of 180.
  EXPECT_EQ(this->round(940, 1, {1'940, 2'820, 5'240}, {0, 180, no_bound}, {1'000, 2'820, 5'240}),
            (Kr{1'000, 3'000, 5'851}));
  EXPECT_EQ(this->goes_on, 1);
}

TYPED_TEST(Redistribution, StopsBelowAUnit) {
  EXPECT_EQ(this->round(999, 1'000, {1, 1}, {no_bound, no_bound}, {5, 6}), (Kr{5, 6}));
  EXPECT_EQ(this->goes_on, 0);
}

TYPED_TEST(Redistribution, AWholeUnitIsEnough) {
  EXPECT_EQ(this->round(1'000, 1'000, {1, 2}, {no_bound, no_bound}, {5, 6}), (Kr{5, 1'006}));
  EXPECT_EQ(this->goes_on, 1);
}

TYPED_TEST(Redistribution, StopsWhenNobodyHasRoom) {
  EXPECT_EQ(this->round(5'000, 1'000, {1, 2}, {0, 0}, {5, 6}), (Kr{5, 6}));
  EXPECT_EQ(this->goes_on, 0);
}

TYPED_TEST(Redistribution, StopsWhenThoseWithRoomHaveNoIdeal) {
  EXPECT_EQ(this->round(5'000, 1'000, {0, 2}, {1'000, 0}, {5, 6}), (Kr{5, 6}));
  EXPECT_EQ(this->goes_on, 0);
}

TYPED_TEST(Redistribution, DoesNotGoOnOnceItHasStopped) {
  this->goes_on = 0;
  EXPECT_EQ(this->round(5'000, 1'000, {1, 2}, {no_bound, no_bound}, {5, 6}), (Kr{5, 6}));
  EXPECT_EQ(this->goes_on, 0);
}

TEST(RedistributionLanes, OneStopsWhileTheOtherGoesOn) {
  using Pair = Pack<2, support::QuantityIsa>;
  const auto joined = [](double first, double second) {
    Pair both(first);
    set_lane(both, 1, second);
    return both;
  };
  auto ideals = reals<Pair>({1, 3});
  auto state = monies<Pair>({5, 6});
  std::vector<Money<Pair>> room(2), offered(2);
  std::vector<Real<Pair>> weight(2);
  support::Apportioning<Pair> memory(2);
  const RedistributionRound<Pair> columns{support::column(ideals), support::column(room),
                                          support::column(weight), support::column(offered),
                                          memory.scratch()};
  Pair going_on(1.0);
  redistribute(
      Money<Pair>{joined(999, 4'000)}, money<Pair>(1'000), columns,
      [](int) { return money<Pair>(no_bound); }, going_on, support::column(state));
  EXPECT_EQ(lane(going_on, 0), 0);
  EXPECT_EQ(lane(going_on, 1), 1);
  EXPECT_EQ(lane(state[0].kr, 0), 5);
  EXPECT_EQ(lane(state[1].kr, 0), 6);
  EXPECT_EQ(lane(state[0].kr, 1), 1'005);
  EXPECT_EQ(lane(state[1].kr, 1), 3'006);
}

}  // namespace
}  // namespace finsam
