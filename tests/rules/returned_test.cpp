#include "finsam/rules/returned.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;

template <class N>
class ReturnedMoney : public ::testing::Test {};
TYPED_TEST_SUITE(ReturnedMoney, support::Widths);

TYPED_TEST(ReturnedMoney, AddsUpFromItsCauses) {
  using N = TypeParam;
  // Each amount a power of ten of its own, so that every sign shows.
  const Returned<N> back = returned(
      /*reserve*/ money<N>(1e9), /*support*/ money<N>(5e8), /*used*/ money<N>(2e8),
      /*distributable*/ money<N>(9e7), /*possible*/ money<N>(7e6), /*freed*/ money<N>(3e5),
      /*settled*/ money<N>(2e4), /*redistributed*/ money<N>(4e3), /*targeted*/ money<N>(600));
  EXPECT_EQ(only(back.reserve.kr), 1e9);
  EXPECT_EQ(only(back.unused_support.kr), 3e8);
  EXPECT_EQ(only(back.undistributed.kr), 82'700'000);
  EXPECT_EQ(only(back.capital_rule.kr), 3e5);
  EXPECT_EQ(only(back.unmatched.kr), 6'975'400);
  EXPECT_EQ(only(back.total.kr), 1'389'975'400);
}

TYPED_TEST(ReturnedMoney, NothingIsUndistributedWhereMoreWasOfferedThanThereIs) {
  using N = TypeParam;
  const Money<N> none = money<N>(0);
  const Returned<N> back = returned(none, none, none, money<N>(1'000), money<N>(1'300), none,
                                    money<N>(1'000), none, none);
  EXPECT_EQ(only(back.undistributed.kr), -300);
  EXPECT_EQ(only(back.unmatched.kr), 300);
  EXPECT_EQ(only(back.total.kr), 0);
}

}  // namespace
}  // namespace finsam
