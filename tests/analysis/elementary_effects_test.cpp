#include "analysis/elementary_effects.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace finsam {
namespace {

/// Three trajectories on four levels of two numbers and a choice of two.
const std::vector<Factor> factors = {{{0, 8, 8, 8, 4, 4, 12, 12, 12, 12, 12, 4}, false},
                                     {{6, 6, 6, 2, 6, 2, 2, 2, 8, 8, 4, 4}, false},
                                     {{0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1}, true}};

template <class Function>
std::vector<double> points_of(Function f) {
  std::vector<double> points;
  for (std::size_t i = 0; i < 12; ++i) {
    points.push_back(f(factors[0].values[i], factors[1].values[i], factors[2].values[i]));
  }
  return points;
}

TEST(ElementaryEffects, OfALinearFunctionAreExact) {
  const auto effects = elementary_effects(
      factors, points_of([](double x, double y, double z) { return 5 * x - 3 * y + 100 * z; }));
  EXPECT_EQ(effects[0].mu, 5.0 * 12);
  EXPECT_EQ(effects[0].mu_star, 5.0 * 12);
  EXPECT_EQ(effects[0].sigma, 0.0);
  EXPECT_EQ(effects[0].steps, 3);
  EXPECT_EQ(effects[1].mu, -3.0 * 6);
  EXPECT_EQ(effects[1].mu_star, 3.0 * 6);
  EXPECT_EQ(effects[2].mu, 100.0);
  EXPECT_EQ(effects[2].sigma, 0.0);
}

TEST(ElementaryEffects, OfProductsSpread) {
  const auto effects =
      elementary_effects(factors, points_of([](double x, double y, double) { return x * y; }));
  // The first moves at 6, 2 and 4 of the second: 12 · (6, 2, 4).
  EXPECT_EQ(effects[0].mu, 48.0);
  EXPECT_EQ(effects[0].sigma, 24.0);
  EXPECT_EQ(effects[2].mu_star, 0.0);
}

TEST(ElementaryEffects, CountOnlyStepsWithNumbersOnBothSides) {
  auto points = points_of([](double x, double y, double z) { return x + y + z; });
  points[1] = NAN;
  const auto effects = elementary_effects(factors, points);
  EXPECT_EQ(effects[0].steps, 2);
  EXPECT_EQ(effects[1].steps, 3);
  EXPECT_EQ(effects[2].steps, 2);
}

TEST(ElementaryEffects, OfOneStepHaveNoSpreadAndOfNoneAreEmpty) {
  const std::vector<Factor> one = {{{0.0, 2.0}, false}};
  const auto effects = elementary_effects(one, std::vector<double>{1.0, 4.0});
  EXPECT_EQ(effects[0].mu, 3.0);
  EXPECT_FALSE(effects[0].sigma);
  const auto none = elementary_effects(one, std::vector<double>{NAN, 4.0});
  EXPECT_FALSE(none[0].mu_star);
  EXPECT_EQ(none[0].steps, 0);
}

}  // namespace
}  // namespace finsam
