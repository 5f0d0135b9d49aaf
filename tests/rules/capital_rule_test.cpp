#include "finsam/rules/capital_rule.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;
using support::percent;
using support::real;

template <class N>
class CapitalReduction : public ::testing::Test {
 public:
  static double taken(double amount, double base, double rate, double excess) {
    return only(
        capital_reduction(real<N>(amount), money<N>(base), percent<N>(rate), money<N>(excess))
            .taken.kr);
  }
};
TYPED_TEST_SUITE(CapitalReduction, support::Widths);

TYPED_TEST(CapitalReduction, IsTheStatesHalfOfTheRate) {
  EXPECT_EQ(this->taken(5e6, 400e3, 100, 1e6), 500e3);
  EXPECT_EQ(this->taken(5e6, 400e3, 50, 1e6), 250e3);
  EXPECT_EQ(this->taken(5e6, 400e3, 0, 1e6), 0);
  EXPECT_EQ(this->taken(5e6, 400e3, 100, 0), 0);
}

TYPED_TEST(CapitalReduction, IsRoundedDownToAKrona) {
  EXPECT_EQ(this->taken(5e6, 400e3, 100, 1), 0);
  EXPECT_EQ(this->taken(5e6, 400e3, 100, 3), 1);
  EXPECT_EQ(this->taken(5e6, 400e3, 12.3456, 1'000'001), 61'728);  // 61 728.06
}

TYPED_TEST(CapitalReduction, StopsAtTheBaseGrant) {
  EXPECT_EQ(this->taken(1e6, 400e3, 100, 9e6), 600e3);
  EXPECT_EQ(this->taken(1e6 + 0.75, 400e3, 100, 9e6), 600e3);  // ⌊600 000.75⌋
  EXPECT_EQ(this->taken(400e3, 400e3, 100, 9e6), 0);
  EXPECT_EQ(this->taken(300e3, 400e3, 100, 9e6), 0);
  EXPECT_EQ(this->taken(400e3 - 0.25, 400e3, 100, 9e6), 0);
}

}  // namespace
}  // namespace finsam
