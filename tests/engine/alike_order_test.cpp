#include "engine/alike_order.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Values = std::vector<double>;

TEST(AlikeOrder, OneKeyIsInItsOrder) {
  EXPECT_THAT(in_alike_order(Values{40, 10, 30, 20}, 1), ElementsAre(1, 3, 2, 0));
}

TEST(AlikeOrder, TheSameValuesKeepTheirOrder) {
  EXPECT_THAT(in_alike_order(Values{7, 7, 7}, 1), ElementsAre(0, 1, 2));
  EXPECT_THAT(in_alike_order(Values{2, 1, 2, 1, 2}, 1), ElementsAre(1, 3, 0, 2, 4));
}

TEST(AlikeOrder, KeysThatAreTheSameInAllCasesDoNotCount) {
  // Low and low, low and high, high and low, high and high.
  EXPECT_THAT(in_alike_order(Values{9, 5, 9, /**/ 1, 5, 9, /**/ 9, 5, 1, /**/ 1, 5, 1}, 3),
              ElementsAre(3, 1, 2, 0));
}

TEST(AlikeOrder, OfMoreKeysThanCanBeHalvedTheFirstCount) {
  // Two cases may have sixteen cells: only by the fifth key the first would come last.
  EXPECT_THAT(in_alike_order(Values{1, 1, 1, 1, 9, /**/ 1, 1, 1, 1, 1}, 5), ElementsAre(1, 0));
  EXPECT_THAT(in_alike_order(Values{1, 1, 1, 1, 9, /**/ 2, 2, 2, 2, 1}, 5), ElementsAre(0, 1));
}

TEST(AlikeOrder, NoCasesAndOne) {
  EXPECT_THAT(in_alike_order(Values{}, 2), IsEmpty());
  EXPECT_THAT(in_alike_order(Values{3, 4}, 2), ElementsAre(0));
}

TEST(AlikeOrder, EachCaseHasOnePlaceAndItsNeighboursAreNear) {
  constexpr std::size_t count = 4096;
  Values values;
  for (std::int64_t c = 0; c < static_cast<std::int64_t>(count); ++c) {
    values.push_back(static_cast<double>(c * 61'803 % 100'001));
    values.push_back(static_cast<double>(c * 165'685 % 100'001));
  }
  std::vector<std::size_t> order = in_alike_order(values, 2);
  ASSERT_EQ(order.size(), count);
  for (std::size_t at = 1; at < count; ++at) {  // 181 parts of each, the first slowest
    EXPECT_LT(values[2 * order[at - 1]], values[2 * order[at]] + 100'001.0 / 181);
  }
  std::sort(order.begin(), order.end());
  for (std::size_t c = 0; c < count; ++c) ASSERT_EQ(order[c], c);
}

}  // namespace
}  // namespace finsam
