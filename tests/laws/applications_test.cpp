// Before 2016 nobody got more than it asked for; targeted grants come from what is left.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "laws/law.hpp"

namespace finsam {
namespace {

double sum_of_applied(const YearResult& year) {
  double all = 0.0;
  for (const ForbundYear& row : year.forbund) all += row.applied->kr;
  return all;
}

TEST(Applications, NobodyGetsMoreThanItAppliedFor) {
  expect_law_of_years("applied", [](const Scenario& scenario, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.applied.has_value() == is_by_application(scenario, year.year));
      if (!row.applied) continue;
      RC_ASSERT(row.possible <= *row.applied);
      RC_ASSERT(row.state <= *row.applied);
    }
  });
}

TEST(Applications, AreGrantedWholeWhereThereIsEnough) {
  expect_law_of_years("enough", [](const Scenario& scenario, const YearResult& year) {
    if (!is_by_application(scenario, year.year)) return;
    const double available = year.nation.distributable.kr;
    const double applied = sum_of_applied(year);
    const double granted = sum(year, &ForbundYear::possible);
    if (applied <= available) {
      RC_ASSERT(granted == applied);
    } else {
      const double unit = scenario.terms.unit.in(year.year)->kr;
      RC_ASSERT(granted == unit * std::floor(available / unit));
    }
  });
}

TEST(Targeted, NeverGivesMoreThanIsLeft) {
  expect_law_of_years("left", [](const Scenario& scenario, const YearResult& year) {
    const auto most = scenario.terms.targeted_max.in(year.year);
    const double targeted = sum(year, &ForbundYear::targeted);
    const double left = year.nation.distributable.kr - sum(year, &ForbundYear::state);
    RC_ASSERT(targeted <= left);
    RC_ASSERT(most || targeted == 0.0);
    int given = 0;
    for (const ForbundYear& row : year.forbund) {
      if (most) RC_ASSERT(row.targeted <= *most);
      if (row.targeted.kr > 0.0) ++given;
    }
    if (!scenario.terms.targeted_applicants && most) {
      const int count = *scenario.terms.targeted_count.in(year.year);
      RC_ASSERT(given <= count);
    }
  });
}

TEST(Targeted, IsIncomeThatNobodyMatches) {
  expect_law_of_years("income", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.income == 2.0 * row.state + row.targeted + row.other_income);
    }
  });
}

}  // namespace
}  // namespace finsam
