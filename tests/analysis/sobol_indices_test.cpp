#include "analysis/sobol_indices.hpp"

#include <gmock/gmock.h>

#include <cmath>

#include "analysis/saltelli_points.hpp"

namespace finsam {
namespace {

constexpr int rows = 16'384;
// Five standard errors of the estimators at that size are below it.
constexpr double error = 0.03;

void expect_near(const std::vector<SobolIndex>& found, const std::vector<double>& first,
                 const std::vector<double>& total) {
  ASSERT_EQ(found.size(), first.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    EXPECT_NEAR(*found[i].first, first[i], error) << i;
    EXPECT_NEAR(*found[i].total, total[i], error) << i;
    EXPECT_LE(found[i].first_interval->low, *found[i].first);
    EXPECT_GE(found[i].first_interval->high, *found[i].first);
    EXPECT_LE(found[i].total_interval->low, *found[i].total);
    EXPECT_GE(found[i].total_interval->high, *found[i].total);
    EXPECT_LT(found[i].total_interval->high - found[i].total_interval->low, 2 * error);
    EXPECT_EQ(found[i].rows, rows);
  }
}

TEST(SobolIndices, OfIshigamisFunctionAreTheKnownOnes) {
  const auto points = saltelli_points(rows, 3, [](const std::vector<double>& at) {
    const double pi = 3.14159265358979323846;
    const double x = pi * (2.0 * at[0] - 1.0);
    const double y = pi * (2.0 * at[1] - 1.0);
    const double z = pi * (2.0 * at[2] - 1.0);
    return std::sin(x) + 7.0 * std::sin(y) * std::sin(y) + 0.1 * z * z * z * z * std::sin(x);
  });
  expect_near(sobol_indices(points, 3, {100, 1}), {0.3139, 0.4424, 0.0}, {0.5576, 0.4424, 0.2437});
}

TEST(SobolIndices, OfSobolsFunctionAreTheKnownOnes) {
  const std::vector<double> a = {0.0, 1.0, 4.5, 9.0, 99.0};
  const auto points = saltelli_points(rows, 5, [&](const std::vector<double>& at) {
    double product = 1.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
      product *= (std::abs(4.0 * at[i] - 2.0) + a[i]) / (1.0 + a[i]);
    }
    return product;
  });
  std::vector<double> parts;
  double all = 1.0;
  for (const double each : a) {
    parts.push_back(1.0 / 3.0 / ((1.0 + each) * (1.0 + each)));
    all *= 1.0 + parts.back();
  }
  std::vector<double> first;
  std::vector<double> total;
  for (const double part : parts) {
    first.push_back(part / (all - 1.0));
    total.push_back(part * all / (1.0 + part) / (all - 1.0));
  }
  expect_near(sobol_indices(points, 5, {100, 1}), first, total);
}

TEST(SobolIndices, OfAConstantAreUndefined) {
  const auto points = saltelli_points(10, 2, [](const std::vector<double>&) { return 0.1; });
  for (const SobolIndex& index : sobol_indices(points, 2, {50, 1})) {
    EXPECT_FALSE(index.first);
    EXPECT_FALSE(index.total);
    EXPECT_FALSE(index.first_interval);
    EXPECT_EQ(index.rows, 10);
  }
}

TEST(SobolIndices, LeaveOutRowsWithoutANumber) {
  auto points = saltelli_points(500, 2, [](const std::vector<double>& at) { return at[0]; });
  points[2] = NAN;  // A with the first key of B
  points[5] = NAN;  // B of the second row
  const auto indices = sobol_indices(points, 2, {50, 1});
  EXPECT_EQ(indices[0].rows, 498);
  EXPECT_EQ(indices[1].rows, 499);
  EXPECT_NEAR(*indices[0].first, 1.0, 1e-12);
  EXPECT_NEAR(*indices[1].total, 0.0, 1e-12);
}

TEST(SobolIndices, WithoutAnyNumberAreUndefined) {
  const std::vector<double> points(12, NAN);
  EXPECT_FALSE(sobol_indices(points, 2, {50, 1})[1].total);
  EXPECT_FALSE(sobol_indices({}, 1, {50, 1})[0].first);
  EXPECT_FALSE(sobol_indices(std::vector<double>{5.0}, 1, {50, 1})[0].first);
}

TEST(SobolIndices, AreTheSameBitsWhateverTheUnit) {
  const auto points = saltelli_points(
      700, 2, [](const std::vector<double>& at) { return 1024.0 * at[0] + 512.0 * at[0] * at[1]; });
  std::vector<double> larger;
  for (const double point : points) larger.push_back(1024.0 * point);
  const auto one = sobol_indices(points, 2, {50, 3});
  const auto other = sobol_indices(larger, 2, {50, 3});
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(one[i].total, other[i].total);
    EXPECT_EQ(one[i].first_interval->low, other[i].first_interval->low);
    EXPECT_EQ(one[i].total_interval->high, other[i].total_interval->high);
  }
}

}  // namespace
}  // namespace finsam
