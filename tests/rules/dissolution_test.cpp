#include "finsam/rules/dissolution.hpp"

#include <gtest/gtest.h>

#include <array>

namespace finsam {
namespace {

std::array<double, 3> parts_of(double eget_kapital) {
  const PaidBack<double> back = pay_back(Money<double>{eget_kapital});
  return {back.state.kr, back.municipal.kr, back.regional.kr};
}

using Parts = std::array<double, 3>;

TEST(PayBack, HalfToTheStateAQuarterToEachParty) {
  EXPECT_EQ(parts_of(0), (Parts{0, 0, 0}));
  EXPECT_EQ(parts_of(4), (Parts{2, 1, 1}));
  EXPECT_EQ(parts_of(4e9), (Parts{2e9, 1e9, 1e9}));
}

// A krona left over goes to the largest remainder, ties in the order state, municipalities,
// regions.
TEST(PayBack, TheKronorLeftOverGoByLargestRemainder) {
  EXPECT_EQ(parts_of(1), (Parts{1, 0, 0}));  // 0.5, 0.25, 0.25
  EXPECT_EQ(parts_of(2), (Parts{1, 1, 0}));  // 1, 0.5, 0.5
  EXPECT_EQ(parts_of(3), (Parts{1, 1, 1}));  // 1.5, 0.75, 0.75
  EXPECT_EQ(parts_of(5), (Parts{3, 1, 1}));  // 2.5, 1.25, 1.25
}

}  // namespace
}  // namespace finsam
