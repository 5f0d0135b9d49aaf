#include "finsam/rules/damping.hpp"

#include <array>

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::kr_of;
using support::only;
using Kr = std::vector<double>;

struct Damped {
  Kr amounts;
  double not_affordable;
  double cannot_pay;
};

template <class N>
class Damping : public ::testing::Test {
 public:
  static Damped damped(Financing financing, double there_is, double base, const Kr& ideal,
                       const Kr& last, const Kr& floor, const Kr& cap = {}) {
    support::Columns<N> columns;
    const int n = static_cast<int>(ideal.size());
    std::array<bool, 8> has_last{};
    for (int i = 0; i < n; ++i) has_last[i] = last[i] >= 0.0;
    Kr last_or_zero = last;
    for (double& each : last_or_zero) each = std::max(each, 0.0);
    const DampingBounds<N> bounds{
        {N(base)}, columns.money(floor), cap.empty() ? Column<Money<N>>{} : columns.money(cap)};
    const auto result = columns.real(Kr(n, 0.0));
    const auto flags =
        damp<N>(financing, columns.real(ideal), {has_last.data(), n}, columns.money(last_or_zero),
                bounds, columns.money(Kr(n, base)), {N(there_is)}, columns.scratch(n), result);
    return {kr_of(result), only(flags.not_affordable), only(flags.gains_cannot_pay)};
  }
};
TYPED_TEST_SUITE(Damping, support::Widths);

TYPED_TEST(Damping, Bounds) {
  using N = TypeParam;
  const auto kr = [](double value) { return Money<N>{N(value)}; };
  const Share<N> ten{N(100'000.0)};
  EXPECT_EQ(only(sparr_floor(kr(400e3), ten, kr(1'000'500), kr(1'000)).kr), 901e3);  // 900 450
  EXPECT_EQ(only(sparr_floor(kr(400e3), ten, kr(100e3), kr(1'000)).kr), 400e3);
  EXPECT_EQ(only(increase_cap(ten, kr(1'000'500), kr(1'000), kr(901e3)).kr), 1'100e3);
  EXPECT_EQ(only(increase_cap(ten, kr(100e3), kr(1'000), kr(400e3)).kr), 400e3);
}

TYPED_TEST(Damping, ProportionalTakesTheSamePartOfEveryIdeal) {
  // The first is held at 400; the others share 600 by 300 and 500.
  const Damped year = this->damped(Financing::proportional, 1'000, 0, {200, 300, 500},
                                   {500, 300, 200}, {400, 0, 0});
  EXPECT_EQ(year.amounts, (Kr{400, 225, 375}));
  EXPECT_EQ(year.not_affordable, 0.0);
  EXPECT_EQ(year.cannot_pay, 0.0);
}

TYPED_TEST(Damping, AboveBaseTakesThePartAboveTheBaseGrant) {
  // Base 100: what is above is 100, 200, 400. The first is held at 400, 300 above its base; the
  // others share 1 000 − 400 − 200 = 400 by 200 and 400.
  const Damped year = this->damped(Financing::above_base, 1'000, 100, {200, 300, 500},
                                   {500, 300, 200}, {400, 100, 100});
  EXPECT_EQ(year.amounts, (Kr{400, 100 + 136'533.0 / 1024, 100 + 273'067.0 / 1024}));
}

TYPED_TEST(Damping, FromGainsTakesOnlyFromThoseWhoGain) {
  // Ideals 200, 300, 500; last 400, 300, 300. The first is held at 360; the second keeps its ideal;
  // the third gains 200, of which 1 000 − 360 − 300 − 300 = 40 is left.
  const Damped year = this->damped(Financing::from_gains, 1'000, 0, {200, 300, 500},
                                   {400, 300, 300}, {360, 270, 270});
  EXPECT_EQ(year.amounts, (Kr{360, 300, 340}));
  EXPECT_EQ(year.cannot_pay, 0.0);
}

TYPED_TEST(Damping, FromGainsWithoutFloorsInTheWayIsTheIdeal) {
  const Damped year = this->damped(Financing::from_gains, 1'000, 0, {200, 300, 500},
                                   {210, 300, 300}, {189, 270, 270});
  EXPECT_EQ(year.amounts, (Kr{200, 300, 500}));
}

TYPED_TEST(Damping, FromGainsANewForbundKeepsItsIdeal) {
  const Damped year = this->damped(Financing::from_gains, 1'000, 0, {200, 300, 500}, {400, -1, 300},
                                   {360, 300, 270});
  EXPECT_EQ(year.amounts, (Kr{360, 300, 340}));
}

TYPED_TEST(Damping, FromGainsRespectsCaps) {
  // The second gains at most 20 and the third at most 300: 1 000 − 250 − 300 − 400 = 50 to share by
  // gains of 50 and 100 is 16.67 and 33.33; with a cap of 310 the second takes 10, the third 40.
  const Damped year = this->damped(Financing::from_gains, 1'000, 0, {150, 350, 500},
                                   {270, 300, 400}, {250, 270, 360}, {300, 310, 900});
  EXPECT_EQ(year.amounts, (Kr{250, 310, 440}));
}

TYPED_TEST(Damping, FromGainsWithAFloorAboveTheGainersIdeal) {
  // The second's floor (the base grant) lies above its last amount and its ideal.
  const Damped year = this->damped(Financing::from_gains, 1'000, 150, {350, 120, 530},
                                   {300, 100, 500}, {270, 150, 450});
  // Gains of 50 and 30 share 1 000 − 150 − 300 − 500 = 50.
  EXPECT_EQ(year.amounts, (Kr{300 + 31.25, 150, 500 + 18.75}));
}

TYPED_TEST(Damping, WhenGainsCannotPayAllDoAndTheYearIsFlagged) {
  // Last amounts add up to more than there is: even without any gain 360 + 400 + 300 = 1 060.
  const Damped year =
      this->damped(Financing::from_gains, 1'000, 0, {200, 400, 400}, {400, 400, 300}, {360, 0, 0});
  EXPECT_EQ(year.amounts, (Kr{360, 320, 320}));
  EXPECT_EQ(year.cannot_pay, 1.0);
  EXPECT_EQ(year.not_affordable, 0.0);
}

TYPED_TEST(Damping, GainsThatJustPay) {
  const Damped year =
      this->damped(Financing::from_gains, 1'000, 0, {200, 400, 400}, {400, 400, 240}, {360, 0, 0});
  EXPECT_EQ(year.amounts, (Kr{360, 400, 240}));
  EXPECT_EQ(year.cannot_pay, 0.0);
}

TYPED_TEST(Damping, FromUnclaimedLiftsEveryoneToItsFloorAndMayCostMore) {
  const Damped year = this->damped(Financing::from_unclaimed, 1'000, 0, {200, 300, 500},
                                   {500, 300, 200}, {450, 0, 0}, {900, 290, 900});
  EXPECT_EQ(year.amounts, (Kr{450, 290, 500}));
  EXPECT_EQ(
      this->damped(Financing::from_unclaimed, 100, 0, {50, 50}, {90, 90}, {80, 80}).not_affordable,
      0.0);
}

TYPED_TEST(Damping, FloorsThatCostMoreThanThereIsAreScaledAboveTheBase) {
  // Floors 400 + 300 + 500 = 1 200 > 1 000; base 100: above it 300 + 200 + 400 = 900, and 700 is
  // left.
  for (const Financing financing :
       {Financing::proportional, Financing::above_base, Financing::from_gains}) {
    const Damped year = this->damped(financing, 1'000, 100, {200, 300, 500}, {440, 330, 550},
                                     {400, 300, 500}, {400, 300, 500});
    EXPECT_EQ(year.amounts,
              (Kr{100 + 238'933.0 / 1024, 100 + 159'289.0 / 1024, 100 + 318'578.0 / 1024}));
    EXPECT_EQ(year.not_affordable, 1.0);
    EXPECT_EQ(year.cannot_pay, 0.0);
  }
}

TYPED_TEST(Damping, FloorsThatCostExactlyWhatThereIs) {
  const Damped year = this->damped(Financing::proportional, 1'200, 100, {200, 300, 500},
                                   {440, 330, 550}, {400, 300, 500});
  EXPECT_EQ(year.amounts, (Kr{400, 300, 500}));
  EXPECT_EQ(year.not_affordable, 0.0);
}

}  // namespace
}  // namespace finsam
