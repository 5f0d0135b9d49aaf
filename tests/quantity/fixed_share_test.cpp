#include "finsam/quantity/fixed_share.hpp"

#include <cstdint>
#include <random>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

std::int64_t exactly(std::int64_t millionths, std::int64_t kr) {
  return millionths * kr / 1'000'000;
}

template <class N>
class FixedShares : public ::testing::Test {
 public:
  static void expect(std::int64_t millionths, std::int64_t kr) {
    const Share<N> share{N(static_cast<double>(millionths))};
    const Money<N> amount{N(static_cast<double>(kr))};
    const auto floor = static_cast<double>(exactly(millionths, kr));
    ASSERT_EQ(only(floor_of(FixedShare<N>(share), amount).kr), floor) << millionths << " " << kr;
    ASSERT_EQ(only(floor_of(PlainShare<N>(share), amount).kr), floor) << millionths << " " << kr;
  }
};
TYPED_TEST_SUITE(FixedShares, support::Widths);

TYPED_TEST(FixedShares, NoneAndAll) {
  this->expect(0, 1'000'000'000);
  this->expect(1'000'000, 999'999'999);
  this->expect(999'999, 1'000'000'000);
  this->expect(1, 999'999);
  this->expect(1, 1'000'000);
}

TYPED_TEST(FixedShares, ProductsNextToAWholeKronaOnEitherSide) {
  // share · amount = 1 000 000 · q + r with r small, or so little below the next krona.
  std::mt19937_64 engine(3);
  for (int round = 0; round < 100'000; ++round) {
    const auto kr = static_cast<std::int64_t>(engine() % 1'000'000'001);
    const auto share = static_cast<std::int64_t>(engine() % 1'000'001);
    this->expect(share, kr);
    this->expect(share, 1'000'000'000 - kr % 1000);
    this->expect(1'000'000 - share % 1000, 1'000'000'000 - kr % 1000);
  }
}

TYPED_TEST(FixedShares, EveryRemainderOfTheLargestAmounts) {
  // 999 999 and 1 000 000 have no common factor: every remainder once.
  for (std::int64_t step = 0; step < 1'000'000; step += 7) {
    this->expect(999'999, 1'000'000'000 - step);
  }
}

TEST(PlainShareLanes, NoneInOneLaneAndAllInTheOther) {
  using Pair = Pack<2, support::QuickIsa>;
  Pair share(0.0);
  set_lane(share, 1, millionths_per_whole);
  const Money<Pair> got = floor_of(PlainShare<Pair>({share}), Money<Pair>{Pair(700.0)});
  EXPECT_EQ(lane(got.kr, 0), 0);
  EXPECT_EQ(lane(got.kr, 1), 700);
}

}  // namespace
}  // namespace finsam
