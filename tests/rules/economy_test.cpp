#include "finsam/rules/economy.hpp"

#include "rules/columns.hpp"

namespace finsam {
namespace {

using support::money;
using support::only;
using support::percent;

template <class N>
class EconomyRule : public ::testing::Test {
 public:
  EconomyTerms<N> terms{money<N>(300), percent<N>(4), percent<N>(20), percent<N>(95),
                        percent<N>(100)};

  void expect(double income, double opening, double admin, double budget, double spent,
              double closing) const {
    const Economy<N> year = economy(terms, money<N>(income), money<N>(opening));
    EXPECT_EQ(only(year.income.kr), income);
    EXPECT_EQ(only(year.admin.kr), admin);
    EXPECT_EQ(only(year.budget.kr), budget);
    EXPECT_EQ(only(year.spent.kr), spent);
    EXPECT_EQ(only(year.closing.kr), closing);
  }
};
TYPED_TEST_SUITE(EconomyRule, support::Widths);

TYPED_TEST(EconomyRule, EachPartIsRoundedDown) {
  // admin 300 + ⌊404.04⌋, budget 10 101 − 704 + ⌊1 000.6⌋, spent ⌊9 877.15⌋.
  this->expect(10'101, 5'003, 704, 10'397, 9'877, 4'523);
}

TYPED_TEST(EconomyRule, AdminIsAtMostWhatThereIs) {
  this->terms.admin_fixed = money<TypeParam>(1e6);
  this->expect(10'000, 5'000, 15'000, 0, 0, 0);
  this->terms.admin_fixed = money<TypeParam>(14'600);
  this->expect(10'000, 5'000, 15'000, 0, 0, 0);  // exactly all
}

TYPED_TEST(EconomyRule, ABudgetIsNeverNegative) {
  this->terms.admin_fixed = money<TypeParam>(11'000);
  // admin 11 400; 10 000 − 11 400 + 1 000 = −400
  this->expect(10'000, 5'000, 11'400, 0, 0, 3'600);
}

TYPED_TEST(EconomyRule, CapitalMayPayWhatAdminTakesOfTheYearsIncome) {
  this->terms = {money<TypeParam>(5'000), percent<TypeParam>(0), percent<TypeParam>(50),
                 percent<TypeParam>(100), percent<TypeParam>(100)};
  this->expect(4'600, 1'000, 5'000, 100, 100, 500);  // −400 + 500
}

TYPED_TEST(EconomyRule, ABudgetIsAtMostWhatAdminLeaves) {
  this->terms.admin_fixed = money<TypeParam>(0);
  this->terms.admin_share = percent<TypeParam>(0);
  this->terms.use_of_capital = percent<TypeParam>(100);
  this->terms.execution = percent<TypeParam>(100);
  this->expect(10'000, 5'000, 0, 15'000, 15'000, 0);
  this->terms.admin_fixed = money<TypeParam>(100);
  this->terms.use_of_capital = percent<TypeParam>(150);
  this->expect(10'000, 5'000, 100, 14'900, 14'900, 0);
}

TYPED_TEST(EconomyRule, WhatAdminDoesNotSpendIsKeptAndNoneOfItIsBudgetedForActivities) {
  this->terms.execution_admin = percent<TypeParam>(90);
  // admin ⌊90 % · 704⌋ = 633; budget and spent as if it were 704.
  this->expect(10'101, 5'003, 633, 10'397, 9'877, 4'594);
  const auto year = economy(this->terms, money<TypeParam>(10'101), money<TypeParam>(5'003));
  EXPECT_EQ(only(year.admin_budget.kr), 704);
  this->terms.execution_admin = percent<TypeParam>(0);
  this->expect(10'101, 5'003, 0, 10'397, 9'877, 5'227);
}

TYPED_TEST(EconomyRule, NothingComesOfNothing) { this->expect(0, 0, 0, 0, 0, 0); }

TYPED_TEST(EconomyRule, StartupIsRoundedDownToAMillionth) {
  using N = TypeParam;
  const auto early = [](double execution, double factor) {
    return only(startup_execution(percent<N>(execution), percent<N>(factor)).millionths);
  };
  EXPECT_EQ(early(95, 50), 475'000);
  EXPECT_EQ(early(100, 100), 1'000'000);
  EXPECT_EQ(early(90.0001, 33.3333), 300'000);  // 0.900001 · 0.333333 = 0.300000033…
  EXPECT_EQ(early(99.9999, 99.9999), 999'998);  // 0.999998000001
  EXPECT_EQ(early(0.0001, 99.9999), 0);
}

}  // namespace
}  // namespace finsam
