#include "finsam/rules/trappan.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::Kr;
using support::money;
using support::monies;
using support::only;
using support::percent;

/// 60 % up to 2 000 kr, 40 % up to 5 000 kr, 20 % above.
template <class N>
class Trappan : public ::testing::Test {
 public:
  static double limit(TrappanScale scale, double funds, int steps = 3) {
    const auto up_to = monies<N>({2'000, 5'000, 0});
    const Share<N> share[] = {percent<N>(60), percent<N>(40), percent<N>(20)};
    TrappanBrackets<N> brackets;
    const double limit =
        only(trappan_limit(scale, steps, up_to.data(), share, money<N>(funds), &brackets).kr);
    if constexpr (is_quick<N>) {
      const FewBrackets<N> few(steps, up_to.data(), share);
      const double in_few_steps = only(few.limit(money<N>(funds)).kr);
      EXPECT_EQ(scale == TrappanScale::marginal ? in_few_steps : limit, limit);
    }
    return limit;
  }
  static double marginal(double funds) { return limit(TrappanScale::marginal, funds); }
  static double whole(double funds) { return limit(TrappanScale::whole, funds); }
};
TYPED_TEST_SUITE(Trappan, support::Widths);

TYPED_TEST(Trappan, MarginalCountsEachBracketByItself) {
  EXPECT_EQ(this->marginal(0), 0);
  EXPECT_EQ(this->marginal(1'000), 600);
  EXPECT_EQ(this->marginal(2'000), 1'200);
  EXPECT_EQ(this->marginal(3'000), 1'600);
  EXPECT_EQ(this->marginal(5'000), 2'400);
  EXPECT_EQ(this->marginal(10'000), 3'400);
}

TYPED_TEST(Trappan, WholeTakesTheBracketThatTheFundsFallIn) {
  EXPECT_EQ(this->whole(0), 0);
  EXPECT_EQ(this->whole(2'000), 1'200);
  EXPECT_EQ(this->whole(2'001), 800);  // .4
  EXPECT_EQ(this->whole(5'000), 2'000);
  EXPECT_EQ(this->whole(5'001), 1'000);  // .2
  EXPECT_EQ(this->whole(10'000), 2'000);
}

TYPED_TEST(Trappan, NoStepsAllowNothing) {
  EXPECT_EQ(this->limit(TrappanScale::marginal, 10'000, 0), 0);
}

TYPED_TEST(Trappan, OneStepHasNoBound) {
  EXPECT_EQ(this->limit(TrappanScale::marginal, 10'000, 1), 6'000);
  EXPECT_EQ(this->limit(TrappanScale::whole, 10'000, 1), 6'000);
}

TYPED_TEST(Trappan, TwoSteps) {
  EXPECT_EQ(this->limit(TrappanScale::marginal, 2'000, 2), 1'200);
  EXPECT_EQ(this->limit(TrappanScale::marginal, 10'000, 2), 4'400);
}

TYPED_TEST(Trappan, TheLargestFunds) {
  EXPECT_EQ(this->marginal(9e8), 1'400 + 180e6);
  EXPECT_EQ(this->marginal(9e8 - 1), 1'400 + 180e6 - 1);  // .8
}

TYPED_TEST(Trappan, IsRoundedDownToAKrona) {
  EXPECT_EQ(this->marginal(2'002), 1'200);  // .8
  EXPECT_EQ(this->marginal(2'003), 1'201);  // .2
}

TYPED_TEST(Trappan, IsRoundedOnceAndNotBracketByBracket) {
  using N = TypeParam;
  const auto up_to = monies<N>({1, 0});
  const Share<N> share[] = {percent<N>(60), percent<N>(40)};
  // 0.6 + 0.4 = 1
  TrappanBrackets<N> brackets;
  EXPECT_EQ(
      only(
          trappan_limit(TrappanScale::marginal, 2, up_to.data(), share, money<N>(2), &brackets).kr),
      1);
}

TYPED_TEST(Trappan, ExcessIsWhatIsAboveTheLimit) {
  using N = TypeParam;
  EXPECT_EQ(only(excess_over(money<N>(1'001), money<N>(1'000)).kr), 1);
  EXPECT_EQ(only(excess_over(money<N>(1'000), money<N>(1'000)).kr), 0);
  EXPECT_EQ(only(excess_over(money<N>(400), money<N>(1'000)).kr), 0);
}

}  // namespace
}  // namespace finsam
