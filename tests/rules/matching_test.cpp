#include "finsam/rules/matching.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;
using support::percent;

template <class N>
class MatchingLimits : public ::testing::Test {};
TYPED_TEST_SUITE(MatchingLimits, support::Widths);

TYPED_TEST(MatchingLimits, GrowthCap) {
  const auto limit = [](double growth, double last) {
    return only(growth_cap_limit(percent<TypeParam>(growth), money<TypeParam>(last)).kr);
  };
  EXPECT_EQ(limit(0, 1e6), 1e6);
  EXPECT_EQ(limit(10, 1'230), 1'353);
  EXPECT_EQ(limit(10, 4'444'444), 4'888'888);  // .4
  EXPECT_EQ(limit(100, 2e9), 4e9);
  EXPECT_EQ(limit(50, 0), 0);
}

TYPED_TEST(MatchingLimits, GrowthCapInWholeUnits) {
  using N = TypeParam;
  const auto limit = [](double growth, double last, double unit) {
    const UnitShare<N> grown(percent<N>(100 + growth), money<N>(unit));
    return only(growth_cap_limit(grown, money<N>(last)).kr);
  };
  EXPECT_EQ(limit(0, 1e6, 1'000), 1e6);
  EXPECT_EQ(limit(10, 1'230, 1), 1'353);
  EXPECT_EQ(limit(10, 4'444'444, 1'000), 4'888'000);
  EXPECT_EQ(limit(50, 0, 1'000), 0);
}

TYPED_TEST(MatchingLimits, Willingness) {
  const auto limit = [](double willingness, double possible, double last) {
    return only(willingness_limit(percent<TypeParam>(willingness), money<TypeParam>(possible),
                                  money<TypeParam>(last))
                    .kr);
  };
  EXPECT_EQ(limit(50, 3'000, 1'000), 2'000);
  EXPECT_EQ(limit(50, 2'003, 1'000), 1'501);  // ⌊501.5⌋
  EXPECT_EQ(limit(0, 3'000, 1'000), 1'000);
  EXPECT_EQ(limit(100, 3'000, 1'000), 3'000);
  EXPECT_EQ(limit(50, 500, 1'000), 1'000);  // no increase to follow
}

TYPED_TEST(MatchingLimits, AnOfferCarriesTheStatesHalf) {
  const auto limit = [](double offer, bool pays_both) {
    return only(offer_limit(money<TypeParam>(offer), pays_both).kr);
  };
  EXPECT_EQ(limit(250'001, false), 500'002);  // a quarter of 1 000 004
  EXPECT_EQ(limit(250'001, true), 250'001);   // a half of 500 002
}

}  // namespace
}  // namespace finsam
