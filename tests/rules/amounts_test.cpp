// The rules about one förbund's amounts: frame, matching, capital, contributions, economy, reach.

#include "finsam/rules/against_ideal.hpp"
#include "finsam/rules/capital_rule.hpp"
#include "finsam/rules/contributions.hpp"
#include "finsam/rules/economy.hpp"
#include "finsam/rules/frame.hpp"
#include "finsam/rules/matching.hpp"
#include "finsam/rules/reach.hpp"
#include "finsam/rules/returned.hpp"
#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

template <class N>
class RulesOfAmounts : public ::testing::Test {
 public:
  static Money<N> kr(double value) { return {N(value)}; }
  static Share<N> percent(double value) { return {N(value * 10'000)}; }
};
TYPED_TEST_SUITE(RulesOfAmounts, support::Widths);

TYPED_TEST(RulesOfAmounts, FrameLessSupportAndReserveIsDistributed) {
  EXPECT_EQ(only(distributable(this->kr(339e6), this->kr(3e6), this->kr(1e6)).kr), 335e6);
  EXPECT_EQ(only(grown_frame(this->kr(339e6), this->percent(2)).kr), 345'780'000.0);
  EXPECT_EQ(only(grown_frame(this->kr(101), this->percent(1)).kr), 102.0);  // 102.01
  EXPECT_EQ(only(grown_frame(this->kr(101), this->percent(0)).kr), 101.0);
}

TYPED_TEST(RulesOfAmounts, MatchingLimits) {
  EXPECT_EQ(only(growth_cap_limit(this->percent(10), this->kr(1'000'009)).kr), 1'100'009.0);
  EXPECT_EQ(only(willingness_limit(this->percent(50), this->kr(1'101), this->kr(1'000)).kr),
            1'050.0);
  EXPECT_EQ(only(willingness_limit(this->percent(50), this->kr(900), this->kr(1'000)).kr), 1'000.0);
  EXPECT_EQ(only(offer_limit(this->kr(250), false).kr), 500.0);  // a quarter matches a half
  EXPECT_EQ(only(offer_limit(this->kr(250), true).kr), 250.0);   // a half matches a half
}

TYPED_TEST(RulesOfAmounts, CapitalReductionIsHalfTheRatedExcessDownToTheBase) {
  using N = TypeParam;
  const auto reduction = [&](double amount, double excess, double rate) {
    return only(capital_reduction(Real<N>(N(amount)), this->kr(400e3), this->percent(rate),
                                  this->kr(excess))
                    .kr);
  };
  EXPECT_EQ(reduction(1e6, 300'001, 100), 150'000.0);
  EXPECT_EQ(reduction(1e6, 300'001, 50), 75'000.0);  // 75 000.25
  EXPECT_EQ(reduction(1e6, 0, 100), 0.0);
  EXPECT_EQ(reduction(400'100.75, 1e6, 100), 100.0);
  EXPECT_EQ(reduction(399'999.5, 1e6, 100), 0.0);
}

TYPED_TEST(RulesOfAmounts, PartsAreAHalfAndTwoQuarters) {
  const auto even = parts(this->kr(1'000));
  EXPECT_EQ(only(even.total.kr), 2'000.0);
  EXPECT_EQ(only(even.municipal.kr), 500.0);
  EXPECT_EQ(only(even.regional.kr), 500.0);
  const auto odd = parts(this->kr(1'001));  // 500.50 each: halves up for the municipalities
  EXPECT_EQ(only(odd.municipal.kr), 501.0);
  EXPECT_EQ(only(odd.regional.kr), 500.0);
  EXPECT_EQ(only(parts(this->kr(0)).municipal.kr), 0.0);
}

TYPED_TEST(RulesOfAmounts, EconomyOfAnOrdinaryYear) {
  using N = TypeParam;
  const EconomyTerms<N> terms{this->kr(300), this->percent(4), this->percent(20),
                              this->percent(95)};
  const Economy<N> year = economy(terms, this->kr(10'000), this->kr(1'000));
  EXPECT_EQ(only(year.income.kr), 10'000.0);
  EXPECT_EQ(only(year.admin.kr), 700.0);     // 300 + 400
  EXPECT_EQ(only(year.budget.kr), 9'500.0);  // 10 000 − 700 + 200
  EXPECT_EQ(only(year.spent.kr), 9'025.0);
  EXPECT_EQ(only(year.closing.kr), 1'275.0);  // 11 000 − 700 − 9 025
}

TYPED_TEST(RulesOfAmounts, EconomyWhenAdministrationTakesEverything) {
  using N = TypeParam;
  const EconomyTerms<N> terms{this->kr(5'000), this->percent(0), this->percent(50),
                              this->percent(100)};
  const Economy<N> poor = economy(terms, this->kr(1'000), this->kr(600));
  EXPECT_EQ(only(poor.admin.kr), 1'600.0);
  EXPECT_EQ(only(poor.budget.kr), 0.0);  // 1 000 − 1 600 + 300 is negative
  EXPECT_EQ(only(poor.closing.kr), 0.0);
  // Administration takes more than income: 5 000 − 6 000 + 1 000·50 % … is negative too.
  const Economy<N> tight = economy(terms, this->kr(4'600), this->kr(1'000));
  EXPECT_EQ(only(tight.admin.kr), 5'000.0);
  EXPECT_EQ(only(tight.budget.kr), 100.0);  // −400 + 500
  EXPECT_EQ(only(tight.closing.kr), 500.0);
}

TYPED_TEST(RulesOfAmounts, TheBudgetIsAtMostWhatThereIs) {
  using N = TypeParam;
  const EconomyTerms<N> terms{this->kr(0), this->percent(0), this->percent(100),
                              this->percent(100)};
  const Economy<N> year = economy(terms, this->kr(1'000), this->kr(600));
  EXPECT_EQ(only(year.budget.kr), 1'600.0);
  EXPECT_EQ(only(year.closing.kr), 0.0);
}

TYPED_TEST(RulesOfAmounts, StartupExecutionIsRoundedDownToAMillionth) {
  EXPECT_EQ(only(startup_execution(this->percent(95), this->percent(50)).millionths), 475'000.0);
  EXPECT_EQ(only(startup_execution(this->percent(33.3333), this->percent(50)).millionths),
            166'666.0);
}

TYPED_TEST(RulesOfAmounts, ParticipantsToTheNearestHalvesUp) {
  EXPECT_EQ(only(participants(this->percent(80), this->kr(1'000), this->kr(320))), 3.0);  // 2.5
  EXPECT_EQ(only(participants(this->percent(80), this->kr(999), this->kr(320))), 2.0);    // 2.4975
  EXPECT_EQ(only(participants(this->percent(80), this->kr(1'200), this->kr(320))), 3.0);
  EXPECT_EQ(only(participants(this->percent(100), this->kr(4e9), this->kr(1))), 4e9);
  EXPECT_EQ(only(participants(this->percent(0), this->kr(1'000), this->kr(320))), 0.0);
}

TYPED_TEST(RulesOfAmounts, TenPerCentCountsAsLevel) {
  using N = TypeParam;
  const auto compared = [&](double state, double ideal) {
    return only(against_ideal(this->kr(state), Real<N>(N(ideal))));
  };
  EXPECT_EQ(compared(1'100, 1'000), 0.0);
  EXPECT_EQ(compared(1'101, 1'000), 1.0);
  EXPECT_EQ(compared(900, 1'000), 0.0);
  EXPECT_EQ(compared(899, 1'000), -1.0);
  EXPECT_EQ(compared(1'100, 1'000 - 1.0 / 1024), 1.0);
}

TYPED_TEST(RulesOfAmounts, WhatIsReturnedAddsUpByCause) {
  const auto back =
      returned(this->kr(5), this->kr(30), this->kr(20), this->kr(1'000), this->kr(900),
               this->kr(60), this->kr(700), this->kr(100), this->kr(40));
  EXPECT_EQ(only(back.reserve.kr), 5.0);
  EXPECT_EQ(only(back.unused_support.kr), 10.0);
  EXPECT_EQ(only(back.undistributed.kr), 40.0);  // 1 000 − 900 − 60
  EXPECT_EQ(only(back.capital_rule.kr), 60.0);
  EXPECT_EQ(only(back.unmatched.kr), 60.0);  // 900 − 700 − 100 − 40
  EXPECT_EQ(only(back.total.kr), 175.0);
}

}  // namespace
}  // namespace finsam
