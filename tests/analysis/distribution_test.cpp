#include "analysis/distribution.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace finsam {
namespace {

using ::testing::ElementsAre;

TEST(Quantile, LiesBetweenTheTwoNearestByStraightLine) {
  const std::vector<double> four = {10.0, 20.0, 30.0, 50.0};
  EXPECT_EQ(quantile_of(four, 0), 10.0);
  EXPECT_EQ(quantile_of(four, 500), 25.0);
  EXPECT_EQ(quantile_of(four, 250), 17.5);
  EXPECT_EQ(quantile_of(four, 950), 47.0);
  EXPECT_EQ(quantile_of(four, 1000), 50.0);
  EXPECT_EQ(quantile_of(std::vector<double>{3.0}, 950), 3.0);
}

TEST(Distribution, CountsAndSumsWhatThereIs) {
  const std::vector<double> column = {4.0, NAN, 2.0, 8.0, 6.0, 5.0};
  const auto spread = distribution_of(column);
  ASSERT_TRUE(spread);
  EXPECT_EQ(spread->count, 5);
  EXPECT_EQ(spread->mean, 5.0);
  EXPECT_EQ(spread->sd, std::sqrt(5.0));
  EXPECT_EQ(spread->least, 2.0);
  EXPECT_EQ(spread->greatest, 8.0);
  EXPECT_THAT(spread->quantiles,
              ElementsAre(2.0 + 2.0 * 200 / 1000, 4.0, 5.0, 6.0, 6.0 + 2.0 * 800 / 1000));
}

TEST(Distribution, OfOneCaseHasNoDeviationAndOfNoneIsEmpty) {
  const auto one = distribution_of(std::vector<double>{7.0});
  ASSERT_TRUE(one);
  EXPECT_FALSE(one->sd);
  EXPECT_EQ(one->mean, 7.0);
  EXPECT_FALSE(distribution_of(std::vector<double>{NAN, NAN}));
  EXPECT_FALSE(distribution_of(std::vector<double>{}));
}

TEST(Failures, AreCountedByReasonTheMostFrequentFirst) {
  SweepTable table;
  table.failed = {{3, "frame", Year{2022}},
                  {5, "base", Year{2024}},
                  {7, "need", Year{2021}},
                  {8, "base", Year{2021}}};
  const auto counts = failures_by_reason(table);
  ASSERT_EQ(counts.size(), 3U);
  EXPECT_EQ(counts[0].reason, "base");
  EXPECT_EQ(counts[0].count, 2);
  EXPECT_EQ(counts[0].first, Year{2021});
  EXPECT_EQ(counts[0].last, Year{2024});
  EXPECT_EQ(counts[0].example, 5);
  EXPECT_EQ(counts[1].reason, "frame");
  EXPECT_EQ(counts[2].reason, "need");
}

}  // namespace
}  // namespace finsam
