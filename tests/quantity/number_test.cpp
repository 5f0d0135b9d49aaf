#include "finsam/quantity/number.hpp"

#include <cmath>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

template <class N>
class Number : public ::testing::Test {};
TYPED_TEST_SUITE(Number, support::Widths);

TYPED_TEST(Number, FlooredIsTheLargestWholeNumberNotAbove) {
  using N = TypeParam;
  EXPECT_EQ(only(floored(N(2.75))), 2.0);
  EXPECT_EQ(only(floored(N(2.0))), 2.0);
  EXPECT_EQ(only(floored(N(-0.25))), -1.0);
  EXPECT_EQ(only(floored(N(-3.0))), -3.0);
  EXPECT_EQ(only(floored(N(0.0))), 0.0);
  EXPECT_EQ(only(floored(N(0.9999999999999999))), 0.0);
  EXPECT_EQ(only(floored(N(0x1p51 - 0.25))), 0x1p51 - 1.0);
  EXPECT_EQ(only(floored(N(0.25 - 0x1p51))), -0x1p51);
  EXPECT_EQ(only(floored(N(0x1p-1074))), 0.0);
  EXPECT_EQ(only(floored(N(-0x1p-1074))), -1.0);
}

TYPED_TEST(Number, RaisedIsTheSmallestWholeNumberNotBelow) {
  using N = TypeParam;
  EXPECT_EQ(only(raised(N(2.25))), 3.0);
  EXPECT_EQ(only(raised(N(2.75))), 3.0);
  EXPECT_EQ(only(raised(N(2.0))), 2.0);
  EXPECT_EQ(only(raised(N(-0.75))), 0.0);
  EXPECT_EQ(only(raised(N(-3.0))), -3.0);
  EXPECT_EQ(only(raised(N(0.0))), 0.0);
  EXPECT_EQ(only(raised(N(1.0000000000000002))), 2.0);
  EXPECT_EQ(only(raised(N(0x1p51 - 0.25))), 0x1p51);
  EXPECT_EQ(only(raised(N(0x1p-1074))), 1.0);
}

TYPED_TEST(Number, PartedIsTheWholeNumberAndTheRest) {
  using N = TypeParam;
  for (const double x : {0.0, 0.25, 0.9999999999999999, 1.0, 2.75, 123'456.5, 0x1p51 - 0.25}) {
    const WholeAndRest<N> parts = parted(N(x));
    EXPECT_EQ(only(parts.whole), std::floor(x));
    EXPECT_EQ(only(parts.rest), x - std::floor(x));
  }
}

TYPED_TEST(Number, FartherGoesByTheDistanceFromZero) {
  using N = TypeParam;
  EXPECT_EQ(only(farther(N(0.0), N(-3.5))), 3.5);
  EXPECT_EQ(only(farther(N(0.0), N(3.5))), 3.5);
  EXPECT_EQ(only(farther(N(4.0), N(-3.5))), 4.0);
  EXPECT_EQ(only(farther(N(0.0), N(0.0))), 0.0);
}

TYPED_TEST(Number, NearestEvenSendsTiesToEven) {
  using N = TypeParam;
  EXPECT_EQ(only(nearest_even(N(0.5))), 0.0);
  EXPECT_EQ(only(nearest_even(N(1.5))), 2.0);
  EXPECT_EQ(only(nearest_even(N(2.5))), 2.0);
  EXPECT_EQ(only(nearest_even(N(2.5000001))), 3.0);
  EXPECT_EQ(only(nearest_even(N(-1.5))), -2.0);
  EXPECT_EQ(only(nearest_even(N(-0.5))), 0.0);
}

TYPED_TEST(Number, MagnitudeLesserGreaterChoose) {
  using N = TypeParam;
  EXPECT_EQ(only(magnitude(N(-3.5))), 3.5);
  EXPECT_EQ(only(magnitude(N(3.5))), 3.5);
  EXPECT_EQ(only(lesser(N(1.0), N(2.0))), 1.0);
  EXPECT_EQ(only(lesser(N(2.0), N(1.0))), 1.0);
  EXPECT_EQ(only(greater(N(1.0), N(2.0))), 2.0);
  EXPECT_EQ(only(greater(N(2.0), N(1.0))), 2.0);
  EXPECT_EQ(only(choose(N(1.0) < N(2.0), N(5.0), N(6.0))), 5.0);
  EXPECT_EQ(only(choose(N(2.0) < N(1.0), N(5.0), N(6.0))), 6.0);
}

TYPED_TEST(Number, MasksCombine) {
  using N = TypeParam;
  const Mask<N> yes = N(1.0) < N(2.0);
  const Mask<N> no = N(2.0) < N(1.0);
  EXPECT_TRUE(any(yes));
  EXPECT_FALSE(any(no));
  EXPECT_TRUE(any(either(yes, no)));
  EXPECT_FALSE(any(either(no, no)));
  EXPECT_FALSE(any(both(yes, no)));
  EXPECT_TRUE(any(both(yes, yes)));
  EXPECT_TRUE(any(negated(no)));
  EXPECT_FALSE(any(negated(yes)));
}

TEST(Pack, LanesAreIndependent) {
  using P = Pack<2, support::QuantityIsa>;
  P pack(1.5);
  set_lane(pack, 1, -4.0);
  EXPECT_EQ(lane(pack, 0), 1.5);
  EXPECT_EQ(lane(pack, 1), -4.0);
  const P sum = pack + P(1.0);
  EXPECT_EQ(lane(sum, 0), 2.5);
  EXPECT_EQ(lane(sum, 1), -3.0);
  const P negative = -pack;
  EXPECT_EQ(lane(negative, 1), 4.0);
  const P quotient = pack / P(2.0) * P(3.0) - P(1.0);
  EXPECT_EQ(lane(quotient, 0), 1.25);
  const Mask<P> below = pack < P(0.0);
  EXPECT_FALSE(lane(below, 0));
  EXPECT_TRUE(lane(below, 1));
  EXPECT_TRUE(any(below));
  EXPECT_TRUE(lane(pack >= P(1.5), 0));
  EXPECT_TRUE(lane(pack <= P(1.5), 0));
  EXPECT_FALSE(lane(pack > P(1.5), 0));
  EXPECT_TRUE(lane(pack == P(1.5), 0));
  EXPECT_FALSE(lane(pack == P(1.5), 1));
}

}  // namespace
}  // namespace finsam
