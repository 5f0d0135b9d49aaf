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

TYPED_TEST(FixedShares, ProductsOfAWholeKronaAndAKronaLess) {
  // share · amount is a multiple of a million, or as little above one as that share allows.
  std::mt19937_64 engine(3);
  for (int round = 0; round < 300'000; ++round) {
    const auto share = static_cast<std::int64_t>(1 + engine() % 1'000'000);
    const auto whole =
        static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(share * 1'000));
    const std::int64_t kr = (whole * 1'000'000 + share - 1) / share;
    this->expect(share, kr);
    this->expect(share, kr > 0 ? kr - 1 : 0);
  }
}

TYPED_TEST(FixedShares, EveryRemainderOfTheLargestAmounts) {
  // 999 999 and 1 000 000 have no common factor: every remainder once.
  for (std::int64_t step = 0; step < 1'000'000; ++step) {
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
