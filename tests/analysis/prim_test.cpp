#include "analysis/prim.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <random>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Whole numbers from 0 to 999.
Factor random_numbers(std::size_t count, unsigned seed) {
  std::mt19937_64 luck(seed);
  Factor factor;
  for (std::size_t i = 0; i < count; ++i)
    factor.values.push_back(static_cast<double>(luck() % 1000));
  return factor;
}

Factor random_choices(std::size_t count, unsigned alternatives, unsigned seed) {
  Factor factor = random_numbers(count, seed);
  for (double& value : factor.values) value = std::fmod(value, alternatives);
  factor.is_choice = true;
  return factor;
}

constexpr std::size_t cases = 2000;

TEST(Conditions, FindAPlantedBox) {
  const std::vector<Factor> factors = {random_numbers(cases, 1), random_numbers(cases, 2),
                                       random_choices(cases, 4, 3), random_numbers(cases, 4)};
  std::vector<double> metric;
  for (std::size_t i = 0; i < cases; ++i) {
    const bool planted =
        factors[0].values[i] >= 600 && factors[1].values[i] <= 400 && factors[2].values[i] != 2;
    metric.push_back(planted ? 7.0 : 3.0);
  }
  const Conditions found = find_conditions(factors, metric, {true, 5.0});
  ASSERT_THAT(found.boxes, SizeIs(1));
  const ConditionBox& box = found.boxes.front();
  ASSERT_THAT(box.conditions, SizeIs(3));
  EXPECT_EQ(box.conditions[0].factor, 0U);
  EXPECT_NEAR(*box.conditions[0].least, 600.0, 20.0);
  EXPECT_FALSE(box.conditions[0].most);
  EXPECT_EQ(box.conditions[1].factor, 1U);
  EXPECT_FALSE(box.conditions[1].least);
  EXPECT_NEAR(*box.conditions[1].most, 400.0, 20.0);
  EXPECT_EQ(box.conditions[2].factor, 2U);
  EXPECT_THAT(box.conditions[2].choices, ElementsAre(0, 1, 3));
  EXPECT_GE(static_cast<double>(box.hits), 0.97 * static_cast<double>(found.hits));
  EXPECT_GE(static_cast<double>(box.hits), 0.95 * static_cast<double>(box.cases));
  EXPECT_EQ(found.cases, 2000);
}

TEST(Conditions, HaveTheNumbersOfTheirRoundedBounds) {
  const std::vector<Factor> factors = {random_numbers(cases, 5)};
  std::vector<double> metric;
  for (const double value : factors[0].values) metric.push_back(value < 303 ? 0.0 : 1.0);
  const Conditions found = find_conditions(factors, metric, {false, 0.5});
  ASSERT_THAT(found.boxes, SizeIs(1));
  ASSERT_THAT(found.boxes[0].conditions, SizeIs(1));
  EXPECT_EQ(found.boxes[0].conditions[0].most, 310.0);
  std::int64_t inside = 0;
  for (const double value : factors[0].values) inside += value <= 310.0;
  EXPECT_EQ(found.boxes[0].cases, inside);
  EXPECT_EQ(found.boxes[0].hits, found.hits);
}

TEST(Conditions, OfTwoSeparateBoxesAreFoundOneAfterTheOther) {
  const std::vector<Factor> factors = {random_numbers(cases, 6), random_numbers(cases, 7)};
  std::vector<double> metric;
  for (std::size_t i = 0; i < cases; ++i) {
    const bool one = factors[0].values[i] < 300 && factors[1].values[i] < 300;
    const bool other = factors[0].values[i] >= 800 && factors[1].values[i] >= 700;
    metric.push_back(one || other ? 1.0 : 0.0);
  }
  const Conditions found = find_conditions(factors, metric, {true, 0.5});
  ASSERT_THAT(found.boxes, SizeIs(2));
  const std::int64_t hits = found.boxes[0].hits + found.boxes[1].hits;
  EXPECT_GE(static_cast<double>(hits), 0.95 * static_cast<double>(found.hits));
  const bool first_is_low = found.boxes[0].conditions[0].most.has_value();
  const ConditionBox& low = found.boxes[first_is_low ? 0 : 1];
  const ConditionBox& high = found.boxes[first_is_low ? 1 : 0];
  EXPECT_NEAR(*low.conditions.at(1).most, 300.0, 20.0);
  EXPECT_NEAR(*high.conditions.at(0).least, 800.0, 20.0);
}

// Where both ends of a parameter have hits and its middle has none, peeling alone passes by.
TEST(Conditions, AreFoundBehindAnEmptyMiddle) {
  const std::vector<Factor> factors = {random_numbers(cases, 60), random_numbers(cases, 61),
                                       random_numbers(cases, 62)};
  std::vector<double> metric;
  for (std::size_t i = 0; i < cases; ++i) {
    const double willing = factors[1].values[i];
    const bool low = factors[0].values[i] >= 500 && willing < 150;
    const bool high = factors[0].values[i] < 500 && willing >= 800 && factors[2].values[i] < 400;
    metric.push_back(low || high ? 1.0 : 0.0);
  }
  const Conditions found = find_conditions(factors, metric, {true, 0.5});
  ASSERT_THAT(found.boxes, SizeIs(2));
  const ConditionBox& box = found.boxes.front();
  ASSERT_THAT(box.conditions, SizeIs(2));
  EXPECT_NEAR(*box.conditions[0].least, 500.0, 20.0);
  EXPECT_NEAR(*box.conditions[1].most, 150.0, 20.0);
  const double hits = static_cast<double>(found.boxes[0].hits + found.boxes[1].hits);
  EXPECT_GE(hits, 0.95 * static_cast<double>(found.hits));
}

TEST(Conditions, OnACoarseGridStandAtItsValues) {
  Factor grid;
  std::vector<double> metric;
  for (int i = 0; i < 110; ++i) {
    grid.values.push_back(50'000.0 + 10'000.0 * (i % 11));
    metric.push_back(i % 11 >= 7 ? 10.0 : 0.0);
  }
  const Conditions found = find_conditions({&grid, 1}, metric, {true, 5.0});
  ASSERT_THAT(found.boxes, SizeIs(1));
  EXPECT_EQ(found.boxes[0].conditions[0].least, 120'000.0);
  EXPECT_EQ(found.boxes[0].cases, 40);
  EXPECT_EQ(found.boxes[0].hits, 40);
}

TEST(Conditions, OfTwoThatAreAsGoodTheFirstIsTaken) {
  const Factor one = random_numbers(cases, 8);
  const std::vector<Factor> factors = {one, one};
  std::vector<double> metric;
  for (const double value : one.values) metric.push_back(value >= 500 ? 1.0 : 0.0);
  const Conditions found = find_conditions(factors, metric, {true, 0.5});
  ASSERT_THAT(found.boxes, SizeIs(1));
  ASSERT_THAT(found.boxes[0].conditions, SizeIs(1));
  EXPECT_EQ(found.boxes[0].conditions[0].factor, 0U);
}

TEST(Conditions, AreNotFoundWhereNothingTellsTheHits) {
  const std::vector<Factor> factors = {random_numbers(cases, 9)};
  std::vector<double> metric;
  for (std::size_t i = 0; i < cases; ++i) metric.push_back(i % 2 == 0 ? 1.0 : 0.0);
  const Conditions found = find_conditions(factors, metric, {true, 0.5});
  EXPECT_EQ(found.hits, 1000);
  EXPECT_THAT(found.boxes, IsEmpty());
}

TEST(Conditions, AreNotMadeOfChance) {
  for (const unsigned seed : {20U, 30U, 40U}) {
    const std::vector<Factor> factors = {random_numbers(cases, seed),
                                         random_numbers(cases, seed + 1),
                                         random_choices(cases, 5, seed + 2)};
    std::vector<double> metric = random_numbers(cases, seed + 3).values;
    const Conditions found = find_conditions(factors, metric, {true, 949.0});
    EXPECT_GT(found.hits, 50);
    EXPECT_THAT(found.boxes, IsEmpty()) << seed;
  }
}

TEST(Conditions, OfVeryFewHitsAreNotLookedFor) {
  const std::vector<Factor> factors = {random_numbers(cases, 50)};
  std::vector<double> metric;
  for (const double value : factors[0].values) metric.push_back(value < 3 ? 1.0 : 0.0);
  const Conditions found = find_conditions(factors, metric, {true, 0.5});
  EXPECT_GT(found.hits, 0);
  ASSERT_LT(found.hits, 10);
  EXPECT_THAT(found.boxes, IsEmpty());
}

TEST(Conditions, AreNotLookedForWhereAllOrNoneCross) {
  const std::vector<Factor> factors = {random_numbers(20, 10)};
  const std::vector<double> metric(20, 5.0);
  EXPECT_THAT(find_conditions(factors, metric, {true, 5.0}).boxes, IsEmpty());
  EXPECT_EQ(find_conditions(factors, metric, {true, 5.0}).hits, 0);
  EXPECT_THAT(find_conditions(factors, metric, {true, 4.0}).boxes, IsEmpty());
  EXPECT_EQ(find_conditions(factors, metric, {true, 4.0}).hits, 20);
}

TEST(Conditions, OfOneCaseOrOfFailedOnesAreNone) {
  const std::vector<Factor> factors = {random_numbers(1, 11)};
  EXPECT_THAT(find_conditions(factors, std::vector<double>{9.0}, {true, 5.0}).boxes, IsEmpty());
  const Conditions failed = find_conditions(factors, std::vector<double>{NAN}, {true, 5.0});
  EXPECT_EQ(failed.cases, 0);
  EXPECT_THAT(failed.boxes, IsEmpty());
}

TEST(Conditions, OfPartsHaveBoundsBelowOne) {
  Factor factor;
  std::vector<double> metric;
  for (const double value : random_numbers(cases, 12).values) {
    factor.values.push_back(value / 1000.0);
    metric.push_back(value > 707 ? 1.0 : 0.0);
  }
  const Conditions found = find_conditions({&factor, 1}, metric, {true, 0.5});
  ASSERT_THAT(found.boxes, SizeIs(1));
  EXPECT_EQ(found.boxes[0].conditions[0].least, 0.7);
}

}  // namespace
}  // namespace finsam
