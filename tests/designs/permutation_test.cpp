// The order of the parts of a Latin hypercube: each once, and in no order that one could see.

#include "designs/permutation.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <vector>

namespace finsam {
namespace {

TEST(Permutation, HasEveryNumberOnce) {
  for (std::int64_t size = 1; size <= 300; ++size) {
    const Permutation order(size, 3, static_cast<std::uint64_t>(size));
    std::set<std::int64_t> seen;
    for (std::int64_t i = 0; i < size; ++i) {
      const std::int64_t at = order.at(i);
      EXPECT_GE(at, 0);
      EXPECT_LT(at, size);
      seen.insert(at);
    }
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(size));
  }
}

TEST(Permutation, StaysWithinALargeSize) {
  constexpr std::int64_t size = 10'000'000'000;
  const Permutation order(size, 3, 1);
  std::set<std::int64_t> seen;
  for (std::int64_t i = 0; i < 1000; ++i) seen.insert(order.at(size - 1 - i));
  EXPECT_EQ(seen.size(), 1000u);
  EXPECT_GE(*seen.begin(), 0);
  EXPECT_LT(*seen.rbegin(), size);
}

/// The correlation of two columns of the same length.
double correlation(const std::vector<double>& one, const std::vector<double>& other) {
  const auto n = static_cast<double>(one.size());
  double a = 0, b = 0, aa = 0, bb = 0, ab = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    a += one[i];
    b += other[i];
    aa += one[i] * one[i];
    bb += other[i] * other[i];
    ab += one[i] * other[i];
  }
  return (ab - a * b / n) / std::sqrt((aa - a * a / n) * (bb - b * b / n));
}

TEST(Permutation, HasNoOrderThatOneCouldSee) {
  constexpr std::int64_t size = 20'000;
  std::vector<double> number, one, next, other;
  const Permutation first(size, 3, 1);
  const Permutation second(size, 3, 2);
  for (std::int64_t i = 0; i < size; ++i) {
    number.push_back(static_cast<double>(i));
    one.push_back(static_cast<double>(first.at(i)));
    next.push_back(static_cast<double>(first.at((i + 1) % size)));
    other.push_back(static_cast<double>(second.at(i)));
  }
  // Four standard errors.
  EXPECT_LT(std::fabs(correlation(number, one)), 0.028);
  EXPECT_LT(std::fabs(correlation(one, next)), 0.028);
  EXPECT_LT(std::fabs(correlation(one, other)), 0.028);
}

TEST(Permutation, PutsEveryNumberEverywhere) {
  // Where 0 … 4 come to stand in 20 000 orders of five.
  constexpr int orders = 20'000;
  int counts[5][5] = {};
  for (std::uint64_t unit = 0; unit < orders; ++unit) {
    const Permutation order(5, 9, unit);
    for (int i = 0; i < 5; ++i) ++counts[i][order.at(i)];
  }
  for (const auto& row : counts) {
    for (const int count : row) EXPECT_NEAR(count, orders / 5, 300);
  }
}

}  // namespace
}  // namespace finsam
