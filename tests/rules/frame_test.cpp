#include "finsam/rules/frame.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;
using support::percent;

template <class N>
class Frame : public ::testing::Test {};
TYPED_TEST_SUITE(Frame, support::Widths);

TYPED_TEST(Frame, SupportAndReserveAreTakenOut) {
  using N = TypeParam;
  EXPECT_EQ(only(distributable(money<N>(339e6), money<N>(3e6), money<N>(1)).kr), 335'999'999);
  EXPECT_EQ(only(distributable(money<N>(339e6), money<N>(0), money<N>(0)).kr), 339e6);
}

TYPED_TEST(Frame, GrowsRoundedDown) {
  using N = TypeParam;
  EXPECT_EQ(only(grown_frame(money<N>(339e6), percent<N>(0)).kr), 339e6);
  EXPECT_EQ(only(grown_frame(money<N>(1'230), percent<N>(10)).kr), 1'353);
  EXPECT_EQ(only(grown_frame(money<N>(999), percent<N>(0.1)).kr), 999);  // 999.999
  EXPECT_EQ(only(grown_frame(money<N>(1e9), percent<N>(100)).kr), 2e9);
}

}  // namespace
}  // namespace finsam
