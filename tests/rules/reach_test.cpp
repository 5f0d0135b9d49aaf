#include "finsam/rules/reach.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;
using support::percent;

template <class N>
class Reach : public ::testing::Test {
 public:
  static double reached(double share, double spent, double cost) {
    return only(participants(percent<N>(share), money<N>(spent), money<N>(cost)));
  }
};
TYPED_TEST_SUITE(Reach, support::Widths);

TYPED_TEST(Reach, IsToTheNearestWithHalvesUp) {
  EXPECT_EQ(this->reached(100, 1'499, 1'000), 1);
  EXPECT_EQ(this->reached(100, 1'500, 1'000), 2);
  EXPECT_EQ(this->reached(100, 1'501, 1'000), 2);
  EXPECT_EQ(this->reached(100, 2'000, 1'000), 2);
  EXPECT_EQ(this->reached(100, 2'499, 1'000), 2);
}

TYPED_TEST(Reach, CountsTheShareForIndividualsExactly) {
  EXPECT_EQ(this->reached(80, 3'880'000, 64'000), 49);  // 48.5
  EXPECT_EQ(this->reached(10, 1'230, 82), 2);           // 123/82 = 1.5
  EXPECT_EQ(this->reached(0, 1e6, 1), 0);
  EXPECT_EQ(this->reached(100, 4e9, 1), 4e9);
  EXPECT_EQ(this->reached(100, 0, 30'000), 0);
}

}  // namespace
}  // namespace finsam
