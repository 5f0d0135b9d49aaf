#include "finsam/rules/damping.hpp"
#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::column;
using support::everywhere;
using support::Kr;
using support::money;
using support::monies;
using support::only;
using support::percent;
using support::real;
using support::reals;

template <class N>
class DampingBound : public ::testing::Test {};
TYPED_TEST_SUITE(DampingBound, support::Widths);

TYPED_TEST(DampingBound, FloorIsWhatTheSparrLeavesRoundedUp) {
  using N = TypeParam;
  const auto floor = [](double base, double decrease, double last, double unit) {
    const UnitShare<N> kept(percent<N>(100 - decrease), money<N>(unit));
    return only(sparr_floor(money<N>(base), kept, money<N>(last)).kr);
  };
  EXPECT_EQ(floor(400, 10, 1'230, 1), 1'107);  // exactly
  EXPECT_EQ(floor(400, 10, 1'231, 1), 1'108);  // 1 107.9
  EXPECT_EQ(floor(400, 10, 1'230, 1'000), 2'000);
  EXPECT_EQ(floor(400, 0, 2'000, 1'000), 2'000);  // a whole unit stays
  EXPECT_EQ(floor(400, 100, 2'000, 1'000), 400);
  EXPECT_EQ(floor(400, 10, 300, 1), 400);
  EXPECT_EQ(floor(400, 10, 0, 1), 400);
}

TYPED_TEST(DampingBound, CapIsRoundedDownAndNotBelowTheFloor) {
  using N = TypeParam;
  const auto cap = [](double increase, double last, double unit, double floor) {
    const UnitShare<N> grown(percent<N>(100 + increase), money<N>(unit));
    return only(increase_cap(grown, money<N>(last), money<N>(floor)).kr);
  };
  EXPECT_EQ(cap(10, 1'230, 1, 0), 1'353);
  EXPECT_EQ(cap(10, 1'231, 1, 0), 1'354);  // .1
  EXPECT_EQ(cap(10, 1'900, 1'000, 0), 2'000);
  EXPECT_EQ(cap(0, 1'900, 1'000, 2'000), 2'000);
  EXPECT_EQ(cap(100, 2e9, 1'000, 0), 4e9);
}

TYPED_TEST(DampingBound, AnAmountIsKeptWithinItsBounds) {
  using N = TypeParam;
  auto floor = monies<N>({100});
  auto cap = monies<N>({200});
  const DampingBounds<N> both{money<N>(0), column(floor), column(cap)};
  const DampingBounds<N> floor_alone{money<N>(0), column(floor), {}};
  const auto kept = [](const DampingBounds<N>& bounds, double wanted) {
    return only(bounded(bounds, 0, real<N>(wanted)).kr);
  };
  EXPECT_EQ(kept(both, 99.5), 100);
  EXPECT_EQ(kept(both, 150.25), 150.25);
  EXPECT_EQ(kept(both, 200.5), 200);
  EXPECT_EQ(kept(floor_alone, 200.5), 200.5);
}

TYPED_TEST(DampingBound, OnlyALargerIdealIsAGain) {
  using N = TypeParam;
  const bool has_last[] = {true, true, true, false};
  auto last = monies<N>({100, 100, 100, 0});
  auto ideal = reals<N>({100.0 + 1.0 / 1024, 100, 99, 100});
  const auto gain = [&](int i) {
    return everywhere<N>(gains<N>({has_last, 4}, column(last), column(ideal), i));
  };
  EXPECT_TRUE(gain(0));
  EXPECT_FALSE(gain(1));
  EXPECT_FALSE(gain(2));
  EXPECT_FALSE(gain(3));  // nothing to gain from
}

TYPED_TEST(DampingBound, ScaledFloorsKeepTheirBaseAndAPartOfTheRest) {
  using N = TypeParam;
  auto base = monies<N>({100, 100, 50});
  auto floor = monies<N>({300, 200, 50});
  auto damped = reals<N>({7, 7, 7});
  const N zero(0.0);
  // 250 of 400 are bases; 150 for what floors are above them, 200 : 100 : 0.
  scale_floors<N>(column(base), column(floor), money<N>(400), zero > zero, column(damped));
  EXPECT_EQ(support::kronor(damped), (Kr{7, 7, 7}));
  scale_floors<N>(column(base), column(floor), money<N>(400), zero == zero, column(damped));
  EXPECT_EQ(support::kronor(damped), (Kr{200, 150, 50}));
}

}  // namespace
}  // namespace finsam
