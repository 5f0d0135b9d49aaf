// What a key takes for a number between 0 and 1.

#include "designs/key_values.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "designs/sweep_maker.hpp"

namespace finsam {
namespace {

using test::listed;
using test::uniform;

/// How often each value comes out of `draws` numbers that lie evenly.
std::map<double, int> counts_of(const SweptKey& key, int draws) {
  const KeyValues values(key);
  std::map<double, int> counts;
  for (int i = 0; i < draws; ++i) ++counts[values.at((i + 0.5) / draws)];
  return counts;
}

TEST(KeyValues, OfAListAreEquallyProbable) {
  EXPECT_EQ(counts_of(listed("lag", 4), 1000),
            (std::map<double, int>{{0, 250}, {1, 250}, {2, 250}, {3, 250}}));
}

TEST(KeyValues, OfADiscreteDistributionHaveTheirProbabilities) {
  SweptKey key = listed("lag", 3);
  key.source = ValueSource::discrete;
  key.chances = {125'000, 375'000, 500'000};
  EXPECT_EQ(counts_of(key, 1000), (std::map<double, int>{{0, 125}, {1, 375}, {2, 500}}));
  EXPECT_EQ(KeyValues(key).at(1.0), 2.0);
}

TEST(KeyValues, OfARangeAreEquallyProbableUpToItsEnds) {
  SweptKey key = uniform("keys.need");
  key.low = 50'000;
  key.high = 150'000;
  key.resolution = 25'000;
  EXPECT_EQ(counts_of(key, 1000),
            (std::map<double, int>{
                {50'000, 200}, {75'000, 200}, {100'000, 200}, {125'000, 200}, {150'000, 200}}));
  EXPECT_EQ(KeyValues(key).at(0.0), 50'000);
  EXPECT_EQ(KeyValues(key).at(1.0), 150'000);
}

TEST(KeyValues, OfATriangleArePlacedByItsShare) {
  SweptKey key = uniform("keys.need");
  key.source = ValueSource::triangular;
  key.middle = 200'000.0;
  // Below x, up to the top, lies x²/(width·(top − low)).
  EXPECT_NEAR(KeyValues(key).at(0.05), std::sqrt(0.05 * 0.2) * 1e6, 1.0);
  EXPECT_NEAR(KeyValues(key).at(0.2), 200'000.0, 1.0);
  EXPECT_NEAR(KeyValues(key).at(0.8), 1e6 - std::sqrt(0.2 * 0.8) * 1e6, 1.0);
}

/// The share of a normal distribution that is below `z`.
double share_below(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

TEST(KeyValues, OfANormalDistributionAreCutOffAtTheBounds) {
  SweptKey key = uniform("keys.need");
  key.source = ValueSource::normal;
  key.middle = 100'000.0;
  key.spread = 80'000.0;
  key.high = 300'000.0;
  const double below = share_below(-1.25);
  const double within = share_below(2.5) - below;
  for (int i = 0; i < 100; ++i) {
    const double u = (i + 0.5) / 100.0;
    const double value = KeyValues(key).at(u);
    EXPECT_NEAR((share_below((value - 100'000.0) / 80'000.0) - below) / within, u, 1e-5);
  }
}

TEST(KeyValues, OfALognormalDistributionHaveItsMedianAndItsFactor) {
  SweptKey key = uniform("base_grant");
  key.unit = KeyUnit::kronor;
  key.source = ValueSource::lognormal;
  key.middle = 400'000.0;
  key.spread = 1.5;
  key.high = 4e9;
  const KeyValues values(key);
  EXPECT_EQ(values.at(0.5), 400'000.0);
  EXPECT_EQ(values.at(share_below(1.0)), 600'000.0);
  EXPECT_EQ(values.at(share_below(-1.0)), 266'667.0);
}

TEST(KeyValues, LevelsOfUnboundedOnesStopBeforeTheirTails) {
  SweptKey key = uniform("keys.need");
  key.source = ValueSource::normal;
  key.middle = 500'000.0;
  key.spread = 50'000.0;
  const KeyValues values(key);
  EXPECT_NEAR(values.at_level(0, 4), 500'000.0 - 2.5758 * 50'000.0, 5.0);
  EXPECT_NEAR(values.at_level(3, 4), 500'000.0 + 2.5758 * 50'000.0, 5.0);
}

}  // namespace
}  // namespace finsam
