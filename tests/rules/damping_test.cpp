#include "finsam/rules/damping.hpp"

#include "rules/damping_case.hpp"

namespace finsam {
namespace {

using support::damp_one;
using support::Damped;
using support::DampingCase;
using support::Kr;
using support::none;

template <class N>
class Damping : public ::testing::Test {
 public:
  static Damped damp(Financing financing, const DampingCase& numbers) {
    return damp_one<N>(financing, numbers);
  }
  static Kr proportional(const DampingCase& c) { return damp(Financing::proportional, c).amounts; }
  static Kr above_base(const DampingCase& c) { return damp(Financing::above_base, c).amounts; }
  static Kr from_gains(const DampingCase& c) { return damp(Financing::from_gains, c).amounts; }
  static Kr unclaimed(const DampingCase& c) { return damp(Financing::from_unclaimed, c).amounts; }
};
TYPED_TEST_SUITE(Damping, support::Widths);

const Kr ideal = {200, 300, 500};
const Kr last = {400, 300, 400};
const Kr free = {0, 0, 0};

TYPED_TEST(Damping, ProportionalTakesTheSamePartOfEveryIdeal) {
  // The first stays at 400; 600 is left for 300 : 500.
  EXPECT_EQ(this->proportional({1'000, 100, ideal, last, {400, 0, 0}, {}}), (Kr{400, 225, 375}));
  EXPECT_EQ(this->proportional({1'000, 100, ideal, last, free, {}}), ideal);
}

TYPED_TEST(Damping, ProportionalGrowsWhereCapsBind) {
  // The last is capped at 300; 700 is left for 200 : 300.
  EXPECT_EQ(this->proportional({1'000, 100, ideal, last, free, {900, 900, 300}}),
            (Kr{280, 420, 300}));
}

TYPED_TEST(Damping, WhatIsAboveAllCapsStays) {
  EXPECT_EQ(this->proportional({1'000, 100, ideal, last, free, {100, 200, 300}}),
            (Kr{100, 200, 300}));
  EXPECT_EQ(this->above_base({1'000, 100, ideal, last, {100, 100, 100}, {100, 200, 300}}),
            (Kr{100, 200, 300}));
}

TYPED_TEST(Damping, AboveBaseTakesTheSamePartOfWhatIsAboveTheBaseGrant) {
  const double part = 1.0 / 1024;
  // Above 100 each: 300 for the first; 400 is left for 200 : 400, thirds of it held to the grid.
  EXPECT_EQ(this->above_base({1'000, 100, ideal, last, {400, 100, 100}, {}}),
            (Kr{400, 233 + 341 * part, 366 + 683 * part}));
  // Above 50 each: 250 for the first; 600 is left for 300 : 400: 257.142… and 342.857….
  EXPECT_EQ(this->above_base({1'000, 50, {200, 350, 450}, last, {300, 50, 50}, {}}),
            (Kr{300, 307 + 146 * part, 392 + 878 * part}));
}

TYPED_TEST(Damping, AboveBaseHasCapsToo) {
  // Above 100: caps 800, 800, 100; the last is capped, 600 is left for 100 : 200.
  EXPECT_EQ(this->above_base({1'000, 100, ideal, last, {100, 100, 100}, {900, 900, 200}}),
            (Kr{300, 500, 200}));
}

TYPED_TEST(Damping, FromGainsTakesTheSamePartOfEveryGain) {
  // The first at its floor of 300; the others gain 100 each from 200 and 400; 100 is left of it.
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {400, 200, 400}, {300, 0, 0}, {}}),
            (Kr{300, 250, 450}));
}

TYPED_TEST(Damping, FromGainsLeavesLosersAtTheirIdeal) {
  // The second loses from 310 and keeps 300; the last gains 100, of which there is 40.
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {400, 310, 400}, {260, 0, 0}, {}}),
            (Kr{260, 300, 440}));
}

TYPED_TEST(Damping, FromGainsLeavesNewOnesAtTheirIdeal) {
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {400, none, 400}, {260, 300, 0}, {}}),
            (Kr{260, 300, 440}));
}

TYPED_TEST(Damping, FromGainsGivesNoMoreThanTheIdeal) {
  EXPECT_EQ(this->from_gains({1'000, 0, {200, 300, 500}, {200, 250, 300}, free, {}}), ideal);
  EXPECT_EQ(this->from_gains({1'200, 0, {200, 300, 500}, {200, 250, 300}, free, {}}), ideal);
}

TYPED_TEST(Damping, FromGainsKeepsTheBoundsOfThoseWhoGain) {
  // The second gains 200 from 100 but has a floor of 190; the last gains 200 from 300.
  // Left 1 000 − 400 − 100 − 300 = 200 of 400: 200 and 400, both within their bounds.
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {500, 100, 300}, {400, 190, 0}, {}}),
            (Kr{400, 200, 400}));
  // With a floor of 250 the second keeps it, and the last pays.
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {500, 100, 300}, {400, 250, 0}, {}}),
            (Kr{400, 250, 350}));
  // With a cap of 180 the second stops there, and the last gains more.
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {500, 100, 300}, {400, 0, 0}, {600, 180, 600}}),
            (Kr{400, 180, 420}));
  // A loser's cap below its ideal binds as well.
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {400, 310, 400}, {260, 0, 0}, {900, 280, 900}}),
            (Kr{260, 280, 460}));
}

TYPED_TEST(Damping, FromGainsWithALastAllocationBelowTheFloor) {
  // The second's floor of 320 is above its ideal of 300: it gets it whatever μ is.
  EXPECT_EQ(this->from_gains({1'000, 0, ideal, {200, 250, 300}, {200, 320, 0}, {}}),
            (Kr{200, 320, 480}));
}

TYPED_TEST(Damping, WhenTheGainsCannotPayAllDo) {
  // At μ = 0: 350 + 300 + 400 = 1 050. So λ: the first at 350, 650 for 300 : 500.
  const Damped got =
      this->damp(Financing::from_gains, {1'000, 0, ideal, {400, 300, 400}, {350, 0, 0}, {}});
  EXPECT_EQ(got.amounts, (Kr{350, 243.75, 406.25}));
  EXPECT_EQ(got.gains_cannot_pay, 1);
  EXPECT_EQ(got.not_affordable, 0);
}

TYPED_TEST(Damping, GainsThatJustPayAreLeftWithNothing) {
  const Damped got =
      this->damp(Financing::from_gains, {1'050, 0, ideal, {400, 300, 400}, {350, 0, 0}, {}});
  EXPECT_EQ(got.amounts, (Kr{350, 300, 400}));
  EXPECT_EQ(got.gains_cannot_pay, 0);
}

TYPED_TEST(Damping, FromUnclaimedOnlyBoundsTheIdeals) {
  const Damped got = this->damp(Financing::from_unclaimed,
                                {1'000, 0, ideal, last, {360, 0, 900}, {900, 250, 900}});
  EXPECT_EQ(got.amounts, (Kr{360, 250, 900}));
  EXPECT_EQ(got.not_affordable, 0);
  EXPECT_EQ(got.gains_cannot_pay, 0);
}

TYPED_TEST(Damping, FloorsThatTakeExactlyWhatThereIsAreAffordable) {
  for (const Financing financing :
       {Financing::proportional, Financing::above_base, Financing::from_gains}) {
    const Damped got = this->damp(financing, {1'000, 100, ideal, last, {400, 300, 300}, {}});
    EXPECT_EQ(got.amounts, (Kr{400, 300, 300}));
    EXPECT_EQ(got.not_affordable, 0);
  }
}

TYPED_TEST(Damping, FloorsThatCostMoreAreScaledAboveTheBase) {
  // Floors 1 300, bases 300: 700 for 300 : 400 : 300 above them.
  for (const Financing financing :
       {Financing::proportional, Financing::above_base, Financing::from_gains}) {
    const Damped got =
        this->damp(financing, {1'000, 100, ideal, last, {400, 500, 400}, {400, 500, 400}});
    EXPECT_EQ(got.amounts, (Kr{310, 380, 310}));
    EXPECT_EQ(got.not_affordable, 1);
    EXPECT_EQ(got.gains_cannot_pay, 0);
  }
}

}  // namespace
}  // namespace finsam
