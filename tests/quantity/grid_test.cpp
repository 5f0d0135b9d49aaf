#include "finsam/quantity/grid.hpp"

#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

#include "quantity/wide.hpp"
#include "quantity/widths.hpp"

namespace finsam {
namespace {

using support::only;

template <class N>
class Grid : public ::testing::Test {};
TYPED_TEST_SUITE(Grid, support::Widths);

/// The answer in whole numbers, by another route than the code: twice the quotient, then its half.
std::int64_t held_parts(Wide over, Wide under) {
  const Wide twice = 2 * over / under;
  const bool exact = twice * under == 2 * over;
  const Wide down = twice / 2;
  if (twice % 2 == 0) return static_cast<std::int64_t>(down);
  if (exact) return static_cast<std::int64_t>(down % 2 == 0 ? down : down + 1);
  return static_cast<std::int64_t>(down + 1);
}

TYPED_TEST(Grid, HoldsToTheNearestPartTiesToEven) {
  using N = TypeParam;
  const N one(1.0);
  EXPECT_EQ(only(held_ratio(N(1.0), one, N(3.0), one)), 341.0 / 1024);   // 341.33
  EXPECT_EQ(only(held_ratio(N(2.0), one, N(3.0), one)), 683.0 / 1024);   // 682.67
  EXPECT_EQ(only(held_ratio(N(1.0), one, N(2048.0), one)), 0.0);         // 0.5 to even
  EXPECT_EQ(only(held_ratio(N(3.0), one, N(2048.0), one)), 2.0 / 1024);  // 1.5 to even
  EXPECT_EQ(only(held_ratio(N(5.0), one, N(2048.0), one)), 2.0 / 1024);  // 2.5 to even
  EXPECT_EQ(only(held_ratio(N(5.0), N(3.0), N(4.0), N(2.0))), 1.875);
  EXPECT_EQ(only(held_ratio(N(7.0), one, N(0.0), one)), 0.0);  // nothing to divide by
  EXPECT_EQ(only(held_ratio(N(0.0), one, N(5.0), one)), 0.0);
}

TYPED_TEST(Grid, EveryQuestionIsAnsweredQuicklyAndAllOnceMoreWhereOneIsInDoubt) {
  using N = TypeParam;
  for (int count = 0; count <= 6; ++count) {
    for (int doubtful = 0; doubtful <= count; ++doubtful) {  // none where it is `count`
      std::vector<int> asked, exact;
      std::vector<double> taken(count, -1.0);
      answer<N>(
          count,
          [&](int i) {
            asked.push_back(i);
            return Quick<N>{N(i), N(i) == N(doubtful)};
          },
          [&](int i) {
            exact.push_back(i);
            return N(100.0 + i);
          },
          [&](int i, N value) { taken[i] = only(value); });
      std::vector<int> all(count);
      std::iota(all.begin(), all.end(), 0);
      EXPECT_EQ(asked, all);
      EXPECT_EQ(exact, doubtful < count ? all : std::vector<int>());
      for (int i = 0; i < count; ++i) EXPECT_EQ(taken[i], doubtful < count ? 100.0 + i : i);
    }
  }
}

TYPED_TEST(Grid, HeldRatioAgreesWithWholeNumbersOnTiesAndNearTies) {
  using N = TypeParam;
  std::mt19937_64 engine(3);
  for (int k = 0; k < 100'000; ++k) {
    const auto total = static_cast<std::int64_t>(engine() % 10'000'000'000) + 1;
    const auto weight = static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(total)) + 1;
    auto pot = static_cast<std::int64_t>(engine() % 2'000'000'000'000'000);
    if (k % 2 == 0) {  // as near to a tie as whole numbers come
      const Wide half = (2 * static_cast<Wide>(engine() % 1'000'000'000) + 1) * total;
      pot = static_cast<std::int64_t>(half * 1'000'000 / (2 * static_cast<Wide>(weight) * 1024)) +
            static_cast<std::int64_t>(engine() % 3) - 1;
      if (pot < 0 || pot > 2'000'000'000'000'000) continue;
    }
    const Wide over = static_cast<Wide>(pot) * weight * 1024;
    const Wide under = static_cast<Wide>(total) * 1'000'000;
    const N held = held_ratio(N(static_cast<double>(pot)), N(static_cast<double>(weight) / 1024),
                              N(static_cast<double>(total) / 1024), N(1e6));
    ASSERT_EQ(only(held) * 1024, static_cast<double>(held_parts(over, under)))
        << pot << " " << weight << " " << total;
  }
}

TYPED_TEST(Grid, ComparesProductsExactly) {
  using N = TypeParam;
  const auto sign = [](double a, double b, double c, double d) {
    return only(compare_products(N(a), N(b), N(c), N(d)));
  };
  EXPECT_EQ(sign(2, 3, 3, 2), 0.0);
  EXPECT_EQ(sign(2, 3, 5, 1), 1.0);
  EXPECT_EQ(sign(2, 3, 7, 1), -1.0);
  EXPECT_EQ(sign(0, 3, 0, 7), 0.0);
  EXPECT_EQ(sign(-2, 3, 0, 7), -1.0);
  EXPECT_EQ(sign(2, 3, -1, 7), 1.0);
  // Products that differ only below the precision of a double.
  const double large = 4'294'967'296.0;
  EXPECT_EQ(sign(large + 1, large - 1, large, large), -1.0);
  EXPECT_EQ(sign(large, large, large + 1, large - 1), 1.0);
  EXPECT_EQ(sign(-(large + 1), large - 1, -large, large), 1.0);
  EXPECT_EQ(sign(1 + 1.0 / 1024, large, large, 1), 1.0);
}

TEST(GridLanes, OneNearTieLeavesTheOtherLaneAlone) {
  using P = Pack<2, support::QuantityIsa>;
  P over(3.0);
  set_lane(over, 1, 1e6);
  P under(2048.0);
  set_lane(under, 1, 7.0);
  const P held = held_ratio(over, P(1.0), under, P(1.0));
  EXPECT_EQ(lane(held, 0), 2.0 / 1024);
  EXPECT_EQ(lane(held, 1), 146'285'714.0 / 1024);
}

}  // namespace
}  // namespace finsam
