#include "finsam/rules/split.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace finsam {
namespace {

std::vector<double> split(double part, const std::vector<std::int64_t>& weights) {
  std::vector<Money<double>> shares(weights.size());
  split_part({part}, weights, shares);
  std::vector<double> kronor;
  for (const Money<double>& share : shares) kronor.push_back(share.kr);
  return kronor;
}

TEST(Split, ByWeightToTheKrona) {
  EXPECT_EQ(split(1'000, {3, 4}), (std::vector<double>{429, 571}));
  EXPECT_EQ(split(1'000, {0, 4}), (std::vector<double>{0, 1'000}));
}

TEST(Split, EquallyWhereNobodyWeighsAnything) {
  EXPECT_EQ(split(1'001, {0, 0}), (std::vector<double>{501, 500}));
}

TEST(Split, NothingToDivide) {
  EXPECT_EQ(split(0, {1, 2}), (std::vector<double>{0, 0}));
  EXPECT_EQ(split(0, {0, 0}), (std::vector<double>{0, 0}));
}

}  // namespace
}  // namespace finsam
