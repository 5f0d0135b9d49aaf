#include "finsam/quantity/summed.hpp"

#include <vector>

#include "quantity/widths.hpp"

namespace finsam {
namespace {

template <class N>
class Summed : public ::testing::Test {};
TYPED_TEST_SUITE(Summed, support::Widths);

TYPED_TEST(Summed, EveryTermCountsOnceAtAnyCount) {
  using N = TypeParam;
  for (int count = 0; count <= 9; ++count) {
    // Powers of two: each sum names its terms.
    const N sum = summed<N>(count, [](int i) { return N(static_cast<double>(1 << i)); });
    EXPECT_EQ(support::only(sum), static_cast<double>((1 << count) - 1));
  }
}

}  // namespace
}  // namespace finsam
