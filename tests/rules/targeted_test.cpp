#include "finsam/rules/targeted.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::Kr;
using support::money;
using support::monies;

template <class N>
class Targeted : public ::testing::Test {
 public:
  Kr given(std::vector<int> listed, double left, double most) {
    auto targeted = monies<N>({7, 7, 7});
    const Column<const int> places{listed.data(), static_cast<int>(listed.size())};
    give_targeted<N>(places, money<N>(left), money<N>(most), support::column(targeted));
    return support::kronor(targeted);
  }
};
TYPED_TEST_SUITE(Targeted, support::Widths);

TYPED_TEST(Targeted, TheSameToEachOfThoseListed) {
  EXPECT_EQ(this->given({2, 0}, 1'200, 500), (Kr{500, 0, 500}));
  EXPECT_EQ(this->given({}, 1'200, 500), (Kr{0, 0, 0}));
}

TYPED_TEST(Targeted, TheLastOneGetsWhatRemains) {
  EXPECT_EQ(this->given({2, 0, 1}, 600, 500), (Kr{100, 0, 500}));
  EXPECT_EQ(this->given({1, 0, 2}, 0, 500), (Kr{0, 0, 0}));
}

}  // namespace
}  // namespace finsam
