#include "finsam/rules/contributions.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;

template <class N>
class Contributions : public ::testing::Test {
 public:
  static void expect(double state, double total, double municipal, double regional) {
    const Parts<N> part = parts(money<N>(state));
    EXPECT_EQ(only(part.total.kr), total);
    EXPECT_EQ(only(part.municipal.kr), municipal);
    EXPECT_EQ(only(part.regional.kr), regional);
  }
};
TYPED_TEST_SUITE(Contributions, support::Widths);

TYPED_TEST(Contributions, AreAHalfAndTwoQuarters) {
  this->expect(1'940'000, 3'880'000, 970'000, 970'000);
  this->expect(0, 0, 0, 0);
}

TYPED_TEST(Contributions, TheMunicipalitiesTakeTheHalfKrona) {
  this->expect(1, 2, 1, 0);
  this->expect(3, 6, 2, 1);
  this->expect(1'999'999'999, 3'999'999'998, 1'000'000'000, 999'999'999);
}

}  // namespace
}  // namespace finsam
