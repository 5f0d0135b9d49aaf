#include "analysis/resampling.hpp"

#include <gmock/gmock.h>

#include <numeric>

namespace finsam {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Lt;

TEST(Resample, IsAFunctionOfSeedAndNumberAlone) {
  EXPECT_EQ(resample(1, 2, 100), resample(1, 2, 100));
  EXPECT_NE(resample(1, 2, 100), resample(1, 3, 100));
  EXPECT_NE(resample(1, 2, 100), resample(2, 2, 100));
  EXPECT_NE(resample(1, 2, 100), resample(1 + (std::uint64_t{1} << 32), 2, 100));
}

TEST(Resample, TakesAsManyAsThereAreFromAllOfThem) {
  const auto taken = resample(1, 0, 1001);
  EXPECT_EQ(taken.size(), 1001U);
  EXPECT_THAT(taken, Each(Lt(1001U)));
  const double sum = std::accumulate(taken.begin(), taken.end(), 0.0);
  EXPECT_NEAR(sum / 1001.0, 500.0, 30.0);
  EXPECT_THAT(resample(5, 5, 1), ElementsAre(0U));
}

// The bits are part of every interval that is printed.
TEST(Resample, HasTheBitsThatItAlwaysHad) {
  EXPECT_THAT(resample(42, 7, 10), ElementsAre(1U, 1U, 6U, 2U, 4U, 3U, 3U, 6U, 0U, 1U));
}

TEST(PercentileInterval, HoldsNinetyFivePerCent) {
  std::vector<double> estimates(1001);
  std::iota(estimates.rbegin(), estimates.rend(), 0.0);
  const auto interval = percentile_interval(estimates);
  ASSERT_TRUE(interval);
  EXPECT_EQ(interval->low, 25.0);
  EXPECT_EQ(interval->high, 975.0);
  EXPECT_FALSE(percentile_interval({}));
}

}  // namespace
}  // namespace finsam
