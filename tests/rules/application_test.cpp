#include "finsam/rules/application.hpp"

#include <memory>

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::Kr;
using support::money;
using support::monies;
using support::only;
using support::percent;

template <class N>
class GrownApplication : public ::testing::Test {};
TYPED_TEST_SUITE(GrownApplication, support::Widths);

TYPED_TEST(GrownApplication, IsTheLastAllocationAndMoreInWholeUnits) {
  using N = TypeParam;
  const auto applied = [](double growth, double last, double unit) {
    return only(grown_application(percent<N>(growth), money<N>(last), money<N>(unit)).kr);
  };
  EXPECT_EQ(applied(10, 1'230, 1), 1'353);
  EXPECT_EQ(applied(0, 1'230, 1'000), 1'000);
  EXPECT_EQ(applied(100, 4e9, 1), 8e9);
  EXPECT_EQ(applied(5, 0, 1'000), 0);
}

/// Those named have a last allocation and, where it says so, an excess.
struct Applying {
  Kr applied, last, excess;
};

template <class N>
class GrantedApplications : public ::testing::Test {
 public:
  Kr counted;  ///< what stands of the applications
  Kr granted(CapitalRule rule, double distributable, double unit, const Applying& applying) {
    const int n = static_cast<int>(applying.applied.size());
    auto applied = monies<N>(applying.applied);
    auto last = monies<N>(applying.last);
    auto excess = monies<N>(applying.excess);
    const auto has_last = std::make_unique<bool[]>(applying.last.size());
    for (int i = 0; i < n; ++i) has_last[i] = applying.last[i] > 0.0;
    std::vector<Real<N>> weight(n);
    std::vector<Money<N>> given(n);
    support::Apportioning<N> memory(n);
    const Applications<N> of{{has_last.get(), n},
                             support::column(last),
                             support::column(excess),
                             support::column(weight),
                             memory.scratch()};
    grant_applications<N>(rule, of, money<N>(distributable), money<N>(unit),
                          support::column(applied), support::column(given));
    counted = support::kronor(applied);
    return support::kronor(given);
  }
};
TYPED_TEST_SUITE(GrantedApplications, support::Widths);

TYPED_TEST(GrantedApplications, AreWholeWhereThereIsEnough) {
  const Applying three{{2'000, 3'000, 5'000}, {1'000, 0, 5'000}, {0, 0, 0}};
  EXPECT_EQ(this->granted(CapitalRule::none, 10'001, 1'000, three), (Kr{2'000, 3'000, 5'000}));
  EXPECT_EQ(this->granted(CapitalRule::none, 10'000, 1'000, three), (Kr{2'000, 3'000, 5'000}));
}

TYPED_TEST(GrantedApplications, AreCutInProportionByLargestRemainder) {
  // 9 999 of 10 000 in units of 1: 1 999.8, 2 999.7 and 4 999.5.
  const Applying three{{2'000, 3'000, 5'000}, {1'000, 1'000, 1'000}, {9, 9, 9}};
  EXPECT_EQ(this->granted(CapitalRule::none, 9'999, 1, three), (Kr{2'000, 3'000, 4'999}));
  EXPECT_EQ(this->counted, (Kr{2'000, 3'000, 5'000}));
}

TYPED_TEST(GrantedApplications, ThoseAboveTrappanFallFirstToWhatTheyHad) {
  // The first had 1 500 in whole units of 1 000; the second has no last allocation; the third no
  // excess; the fourth applied for less than it had.
  const Applying four{{2'000, 3'000, 4'000, 1'000}, {1'500, 0, 1'000, 2'000}, {1, 1, 0, 1}};
  EXPECT_EQ(this->granted(CapitalRule::when_oversubscribed, 9'000, 1'000, four),
            (Kr{1'000, 3'000, 4'000, 1'000}));
  EXPECT_EQ(this->counted, (Kr{1'000, 3'000, 4'000, 1'000}));
}

TYPED_TEST(GrantedApplications, NobodyFallsWhereThereIsEnough) {
  const Applying two{{2'000, 3'000}, {1'000, 1'000}, {1, 1}};
  EXPECT_EQ(this->granted(CapitalRule::when_oversubscribed, 5'000, 1'000, two), (Kr{2'000, 3'000}));
}

TYPED_TEST(GrantedApplications, WhatIsStillTooMuchIsCut) {
  const Applying two{{2'000, 3'000}, {1'000, 1'000}, {1, 0}};
  EXPECT_EQ(this->granted(CapitalRule::when_oversubscribed, 2'000, 1, two), (Kr{500, 1'500}));
  EXPECT_EQ(this->counted, (Kr{1'000, 3'000}));
}

}  // namespace
}  // namespace finsam
