#include "finsam/quantity/digit_groups.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(DigitGroups, AreOfThreeFromTheRight) {
  EXPECT_EQ(digit_groups(0), "0");
  EXPECT_EQ(digit_groups(999), "999");
  EXPECT_EQ(digit_groups(1000), "1 000");
  EXPECT_EQ(digit_groups(4'000'000'000), "4 000 000 000");
  EXPECT_EQ(digit_groups(18'446'744'073'709'551'615u, ","), "18,446,744,073,709,551,615");
}

}  // namespace
}  // namespace finsam
