#include "finsam/rules/indicators.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(Indicator, IsTheSumOfTheMembersParts) {
  const MemberValue members[] = {{30'000, {1e6}}, {40'000, {250'000}}};
  EXPECT_EQ(indicator(members), 4'000.0);  // 3 000 + a quarter of 4 000
  EXPECT_EQ(indicator({}), 0.0);
}

TEST(Indicator, IsHeldToTheNearestPartOfTheGrid) {
  const MemberValue third[] = {{30'000, {333'333}}};
  EXPECT_EQ(indicator(third), 1'023'999.0 / 1024);  // 999.999 is 1 023 998.976 parts
  const MemberValue tenth[] = {{1, {1e6}}};
  EXPECT_EQ(indicator(tenth), 102.0 / 1024);  // 102.4 parts
  const MemberValue least[] = {{4'883, {1}}};
  EXPECT_EQ(indicator(least), 1.0 / 1024);  // 0.5000192 of a part
  const MemberValue less[] = {{4'882, {1}}};
  EXPECT_EQ(indicator(less), 0.0);
}

}  // namespace
}  // namespace finsam
