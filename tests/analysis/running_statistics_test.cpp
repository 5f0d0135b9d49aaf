// Statistics of numbers that are not kept.

#include "analysis/running_statistics.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace finsam {
namespace {

using ::testing::AllOf;
using ::testing::Ge;
using ::testing::IsEmpty;
using ::testing::Le;

RunningStatistics statistics_of(const std::vector<double>& numbers) {
  RunningStatistics statistics(1);
  for (const double number : numbers) statistics.add(std::vector{number});
  return statistics;
}

/// Amounts as a sweep has them, and some numbers that are hard to add.
std::vector<double> some_numbers(int count) {
  std::mt19937_64 random(1);
  std::vector<double> numbers;
  for (int i = 0; i < count; ++i) {
    const auto bits = random();
    numbers.push_back(std::floor(static_cast<double>(bits % 400'000'000)));
    numbers.push_back(static_cast<double>(bits >> 11) * 0x1p-53 - 0.5);
    numbers.push_back(i % 2 == 0 ? 1e300 : -1e300);
    numbers.push_back(static_cast<double>(i) * 1e-300);
  }
  return numbers;
}

TEST(RunningStatistics, AreThoseOfTheNumbers) {
  const auto summary = statistics_of({2, 4, 4, 4, 5, 5, 7, 9}).of(0);
  ASSERT_TRUE(summary);
  EXPECT_EQ(summary->count, 8);
  EXPECT_EQ(summary->mean, 5);
  EXPECT_DOUBLE_EQ(*summary->sd, std::sqrt(32.0 / 7));
  EXPECT_EQ(summary->least, 2);
  EXPECT_EQ(summary->greatest, 9);
}

TEST(RunningStatistics, SmallWholeNumbersHaveExactQuantiles) {
  const RunningStatistics statistics = statistics_of({78, 3, 0, 255, 12, 12});
  EXPECT_EQ(statistics.quantile(0, 0), 0);
  EXPECT_EQ(statistics.quantile(0, 500), 12);
  EXPECT_EQ(statistics.quantile(0, 200), 3);
  EXPECT_EQ(statistics.quantile(0, 100), 1.5) << "by straight line";
  EXPECT_EQ(statistics.quantile(0, 1000), 255);
}

TEST(RunningStatistics, QuantilesAreWithinFourPerMille) {
  std::mt19937_64 random(2);
  std::vector<double> numbers;
  for (int i = 0; i < 10'001; ++i) {
    const double size = std::ldexp(1 + static_cast<double>(random() >> 11) * 0x1p-53,
                                   static_cast<int>(random() % 60) - 28);
    numbers.push_back(random() % 4 == 0 ? -size : size);
  }
  const RunningStatistics statistics = statistics_of(numbers);
  std::sort(numbers.begin(), numbers.end());
  for (const int per_mille : {0, 50, 250, 500, 750, 950, 1000}) {
    const double exact = numbers[static_cast<std::size_t>(10 * per_mille)];
    EXPECT_LE(std::abs(statistics.quantile(0, per_mille) - exact), 0.004 * std::abs(exact));
  }
}

TEST(RunningStatistics, EveryOrderGivesTheSameBits) {
  std::vector<double> numbers = some_numbers(300);
  const std::string straight = statistics_of(numbers).bytes();
  std::mt19937 random(3);
  for (int turn = 0; turn < 20; ++turn) {
    std::shuffle(numbers.begin(), numbers.end(), random);
    std::vector<RunningStatistics> parts(7, RunningStatistics(1));
    for (const double number : numbers) parts[random() % 7].add(std::vector{number});
    std::shuffle(parts.begin(), parts.end(), random);
    RunningStatistics all(1);
    for (const RunningStatistics& part : parts) {
      all.add(*RunningStatistics::from_bytes(part.bytes(), 1));
    }
    ASSERT_EQ(all.bytes(), straight) << turn;
    ASSERT_EQ(all.of(0)->mean, statistics_of(numbers).of(0)->mean);
  }
}

TEST(RunningStatistics, SumsAreExact) {
  EXPECT_EQ(statistics_of({1e300, 3, -1e300}).of(0)->mean, 1);
  EXPECT_EQ(statistics_of({0.1, 0.2, -0.3}).of(0)->mean, 0x1p-55 / 3) << "0.1 + 0.2 is not 0.3";
  const double tiny = std::numeric_limits<double>::denorm_min();
  EXPECT_EQ(statistics_of({tiny, tiny, 1, -1}).of(0)->mean, tiny / 2);
}

TEST(RunningStatistics, ASmallSpreadFarFromZeroIsNotLost) {
  std::vector<double> numbers;
  for (int i = 0; i < 1000; ++i) numbers.push_back(339'000'000 + 1e-4 * (i % 2));
  // The numbers themselves are rounded to 2^−24.
  const double step = numbers[1] - numbers[0];
  EXPECT_NEAR(*statistics_of(numbers).of(0)->sd, step / 2 * std::sqrt(1000.0 / 999), 1e-18);
}

TEST(RunningStatistics, AConstantHasNoSpread) {
  EXPECT_EQ(*statistics_of({0.1, 0.1, 0.1}).of(0)->sd, 0);
  EXPECT_EQ(statistics_of({0.1, 0.1, 0.1}).quantile(0, 500), 0.1);
  EXPECT_FALSE(statistics_of({5}).of(0)->sd) << "one number has none that can be told";
}

TEST(RunningStatistics, WhatIsNoNumberIsLeftOut) {
  const double none = std::nan("");
  const double endless = std::numeric_limits<double>::infinity();
  EXPECT_FALSE(statistics_of({none, endless, -endless}).of(0));
  EXPECT_EQ(statistics_of({none, 4, endless}).of(0)->count, 1);
  EXPECT_EQ(statistics_of({-0.0}).bytes(), statistics_of({0.0}).bytes());
}

TEST(RunningStatistics, EachColumnHasItsOwn) {
  RunningStatistics statistics(2);
  statistics.add(std::vector<double>{1, 10});
  statistics.add(std::vector<double>{3, std::nan("")});
  EXPECT_EQ(statistics.of(0)->mean, 2);
  EXPECT_EQ(statistics.of(1)->count, 1);
  const auto back = RunningStatistics::from_bytes(statistics.bytes(), 2);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->bytes(), statistics.bytes());
}

TEST(RunningStatistics, OtherBytesAreRefused) {
  const std::string bytes = statistics_of({1, 2.5, -3}).bytes();
  EXPECT_FALSE(RunningStatistics::from_bytes(bytes, 2));
  EXPECT_FALSE(RunningStatistics::from_bytes(bytes + '\0', 1));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(RunningStatistics::from_bytes(bytes.substr(0, size), 1)) << size;
  }
}

TEST(RunningStatistics, VeryLargeAndVerySmallNumbersStayInTheirBounds) {
  const RunningStatistics statistics = statistics_of({1e300, -1e300, 1e-12});
  EXPECT_EQ(statistics.quantile(0, 500), 0) << "nearer than 2^−30";
  EXPECT_THAT(statistics.quantile(0, 1000), AllOf(Ge(0x1p62), Le(1e300)));
}

}  // namespace
}  // namespace finsam
