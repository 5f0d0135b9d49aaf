#include "finsam/rules/trappan.hpp"

#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

template <class N>
class Trappan : public ::testing::Test {
 public:
  /// 60 % up to 2 000, 40 % up to 5 000, 20 % above.
  static double limit(TrappanScale scale, double funds, int steps = 3) {
    const Money<N> up_to[] = {{N(2'000.0)}, {N(5'000.0)}, {N(0.0)}};
    const Share<N> share[] = {{N(600'000.0)}, {N(400'000.0)}, {N(200'000.0)}};
    const int from = 3 - steps;
    return only(trappan_limit<N>(scale, steps, up_to + from, share + from, Money<N>{N(funds)}).kr);
  }
};
TYPED_TEST_SUITE(Trappan, support::Widths);

TYPED_TEST(Trappan, MarginalCountsEachBracketByItself) {
  const auto limit = [&](double funds) { return this->limit(TrappanScale::marginal, funds); };
  EXPECT_EQ(limit(0), 0.0);
  EXPECT_EQ(limit(1'000), 600.0);
  EXPECT_EQ(limit(2'000), 1'200.0);
  EXPECT_EQ(limit(2'001), 1'200.0);  // 1 200.4
  EXPECT_EQ(limit(5'000), 2'400.0);
  EXPECT_EQ(limit(10'000), 3'400.0);
  EXPECT_EQ(limit(10'009), 3'401.0);  // 3 401.8
}

TYPED_TEST(Trappan, WholeTakesThePercentageOfTheBracketUpperBoundIncluded) {
  const auto limit = [&](double funds) { return this->limit(TrappanScale::whole, funds); };
  EXPECT_EQ(limit(0), 0.0);
  EXPECT_EQ(limit(2'000), 1'200.0);
  EXPECT_EQ(limit(2'001), 800.0);  // 800.4: a krona more in funds, a lower limit
  EXPECT_EQ(limit(5'000), 2'000.0);
  EXPECT_EQ(limit(5'001), 1'000.0);
}

TYPED_TEST(Trappan, OneStepHasNoBound) {
  for (const TrappanScale scale : {TrappanScale::marginal, TrappanScale::whole}) {
    EXPECT_EQ(this->limit(scale, 4e9, 1), 800e6);
  }
}

TYPED_TEST(Trappan, ExcessIsWhatLiesAboveTheLimit) {
  using N = TypeParam;
  EXPECT_EQ(only(excess_over(Money<N>{N(500.0)}, Money<N>{N(400.0)}).kr), 100.0);
  EXPECT_EQ(only(excess_over(Money<N>{N(400.0)}, Money<N>{N(500.0)}).kr), 0.0);
}

}  // namespace
}  // namespace finsam
