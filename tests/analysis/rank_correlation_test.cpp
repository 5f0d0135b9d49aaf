#include "analysis/rank_correlation.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace finsam {
namespace {

using ::testing::ElementsAre;

TEST(Ranks, OfEqualNumbersAreTheirMean) {
  EXPECT_THAT(ranks_of(std::vector<double>{30, 10, 20, 10}), ElementsAre(4, 1.5, 3, 1.5));
  EXPECT_THAT(ranks_of(std::vector<double>{5, 5, 5}), ElementsAre(2, 2, 2));
  EXPECT_TRUE(ranks_of({}).empty());
}

/// 0 … count − 1 in an order that has nothing to do with the number of the point.
std::vector<double> mixed(int count, int factor) {
  std::vector<double> values;
  for (int i = 0; i < count; ++i) values.push_back((i * factor) % count);
  return values;
}

TEST(RankInfluence, SeesARiseOfAnyShape) {
  const std::vector<Factor> factors = {{mixed(101, 7), false}, {mixed(101, 40), false}};
  std::vector<double> points;
  for (const double x : factors[0].values) points.push_back(-x * x * x);
  const auto found = rank_influences(factors, points);
  EXPECT_DOUBLE_EQ(*found[0].correlation, -1.0);
  EXPECT_DOUBLE_EQ(*found[0].partial, -1.0);
  EXPECT_TRUE(found[0].beyond_chance);
  EXPECT_LT(std::abs(*found[1].correlation), 0.2);
  EXPECT_FALSE(found[1].beyond_chance);
  EXPECT_FALSE(found[1].partial) << "the first explains it all";
  EXPECT_EQ(found[1].points, 101);
}

TEST(RankInfluence, SeesARelationThatTurns) {
  const std::vector<Factor> factors = {{mixed(200, 7), false}, {mixed(200, 33), false}};
  std::vector<double> points;
  for (std::size_t i = 0; i < 200; ++i) {
    const double off = factors[0].values[i] - 99.5;
    points.push_back(off * off + 10.0 * factors[1].values[i]);
  }
  const auto found = rank_influences(factors, points);
  EXPECT_LT(std::abs(*found[0].correlation), 0.2);
  EXPECT_GT(*found[0].ratio, 0.8);
  EXPECT_TRUE(found[0].turns);
  EXPECT_TRUE(found[0].beyond_chance);
  EXPECT_EQ(found[0].strength(), found[0].ratio);
  EXPECT_FALSE(found[1].turns);
  EXPECT_EQ(found[1].strength(), found[1].correlation);
  EXPECT_LT(*found[1].ratio, 0.6);
}

TEST(RankInfluence, OfAWeakCauseAmongStrongOnesIsNotTakenForChance) {
  const std::vector<Factor> factors = {{mixed(101, 7), false}, {mixed(101, 40), false}};
  std::vector<double> points;
  for (std::size_t i = 0; i < 101; ++i) {
    points.push_back(20.0 * factors[0].values[i] + factors[1].values[i]);
  }
  const auto found = rank_influences(factors, points);
  EXPECT_LT(std::abs(*found[1].correlation), 0.15);
  EXPECT_TRUE(found[1].beyond_chance);
}

TEST(RankInfluence, OfFewPointsHasNoRatio) {
  const Factor factor{mixed(29, 7), false};
  EXPECT_FALSE(rank_influences({&factor, 1}, mixed(29, 3))[0].ratio);
  const Factor more{mixed(31, 7), false};
  EXPECT_TRUE(rank_influences({&more, 1}, mixed(31, 3))[0].ratio);
}

TEST(RankInfluence, OfAKnownSmallTable) {
  // Σd² = 4: 1 − 6·4/(5·24) = 0.8.
  const std::vector<Factor> factors = {{{1, 2, 3, 4, 5}, false}};
  EXPECT_DOUBLE_EQ(
      *rank_influences(factors, std::vector<double>{20, 10, 40, 30, 50})[0].correlation, 0.8);
}

TEST(RankInfluence, WhatTheOthersExplainIsRemovedInThePartialOne) {
  // The second follows the first, which alone drives the metric.
  std::vector<Factor> factors = {{mixed(101, 7), false}, {{}, false}};
  std::vector<double> points;
  const std::vector<double> noise = mixed(101, 33);
  const std::vector<double> other_noise = mixed(101, 13);
  for (std::size_t i = 0; i < 101; ++i) {
    factors[1].values.push_back(factors[0].values[i] + 0.5 * noise[i]);
    points.push_back(factors[0].values[i] + 0.3 * other_noise[i]);
  }
  const auto found = rank_influences(factors, points);
  EXPECT_GT(*found[1].correlation, 0.7);
  EXPECT_LT(std::abs(*found[1].partial), 0.25);
  EXPECT_GT(*found[0].partial, 0.8);
}

TEST(RankInfluence, OfAParameterThatOthersDetermineHasNoPartialOne) {
  std::vector<Factor> factors = {{mixed(50, 7), false}, {{}, false}};
  for (const double value : factors[0].values) factors[1].values.push_back(100.0 - value);
  const auto found = rank_influences(factors, mixed(50, 3));
  EXPECT_TRUE(found[0].correlation);
  EXPECT_DOUBLE_EQ(*found[0].correlation, -*found[1].correlation);
  EXPECT_FALSE(found[0].partial);
  EXPECT_FALSE(found[1].partial);
}

TEST(RankInfluence, OfAChoiceDoesNotDependOnTheOrderOfItsAlternatives) {
  std::vector<double> points;
  Factor choice{{}, true};
  Factor renamed{{}, true};
  for (int i = 0; i < 60; ++i) {
    const int chosen = i % 3;
    choice.values.push_back(chosen);
    renamed.values.push_back((chosen + 1) % 3);
    points.push_back(chosen == 1 ? 100.0 + i : i);
  }
  const auto one = rank_influences({&choice, 1}, points);
  const auto other = rank_influences({&renamed, 1}, points);
  EXPECT_GT(*one[0].correlation, 0.8);
  EXPECT_NEAR(*one[0].correlation, *other[0].correlation, 1e-12);
  EXPECT_TRUE(one[0].beyond_chance);
}

TEST(RankInfluence, OfAChoiceOfTwoIsTheSizeOfTheCorrelation) {
  Factor choice{{0, 1, 1, 0, 1, 0, 1}, true};
  const std::vector<double> points = {3, 1, 2, 9, 4, 8, 7};
  const Factor number{choice.values, false};
  EXPECT_NEAR(*rank_influences({&choice, 1}, points)[0].correlation,
              std::abs(*rank_influences({&number, 1}, points)[0].correlation), 1e-12);
}

TEST(RankInfluence, OfAConstantOrOfNothingIsUndefined) {
  const Factor varies{{1, 2, 3}, false};
  const Factor still{{1, 1, 1}, false};
  const Factor only_choice{{0, 0, 0}, true};
  const std::vector<double> constant = {5, 5, 5};
  const std::vector<double> rising = {1, 2, 3};
  const std::vector<double> failed = {NAN, NAN, NAN};
  EXPECT_FALSE(rank_influences({&varies, 1}, constant)[0].correlation);
  EXPECT_FALSE(rank_influences({&still, 1}, rising)[0].correlation);
  EXPECT_FALSE(rank_influences({&only_choice, 1}, rising)[0].correlation);
  EXPECT_FALSE(rank_influences({&varies, 1}, failed)[0].correlation);
  EXPECT_FALSE(rank_influences({&varies, 1}, failed)[0].beyond_chance);
  EXPECT_EQ(rank_influences({&varies, 1}, failed)[0].points, 0);
}

}  // namespace
}  // namespace finsam
