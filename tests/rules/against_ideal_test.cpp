#include "finsam/rules/against_ideal.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;
using support::real;

template <class N>
class AgainstIdealRule : public ::testing::Test {
 public:
  static double side(double state, double ideal) {
    return only(N(against_ideal(money<N>(state), real<N>(ideal))));
  }
};
TYPED_TEST_SUITE(AgainstIdealRule, support::Widths);

TYPED_TEST(AgainstIdealRule, TenPerCentEitherWayIsLevel) {
  EXPECT_EQ(this->side(1000, 1000), 0);
  EXPECT_EQ(this->side(1100, 1000), 0);
  EXPECT_EQ(this->side(900, 1000), 0);
  EXPECT_EQ(this->side(1101, 1000), 1);
  EXPECT_EQ(this->side(899, 1000), -1);
}

TYPED_TEST(AgainstIdealRule, OnePartOfTheGridDecides) {
  const double part = 1.0 / 1024;
  EXPECT_EQ(this->side(1100, 1000 - part), 1);
  EXPECT_EQ(this->side(900, 1000 + part), -1);
}

TYPED_TEST(AgainstIdealRule, NothingAgainstNothingIsLevel) { EXPECT_EQ(this->side(0, 0), 0); }

}  // namespace
}  // namespace finsam
