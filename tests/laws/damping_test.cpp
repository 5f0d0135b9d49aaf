// What the spärr promises, and what it costs.

#include <gtest/gtest.h>

#include "laws/law.hpp"

namespace finsam {
namespace {

double sum_of_floors(const YearResult& year) {
  double all = 0.0;
  for (const ForbundYear& row : year.forbund) all += row.floor->kr;
  return all;
}

// While the spärr is affordable.
TEST(Damping, NobodyIsUnderItsFloor) {
  expect_law_of_years("floors hold", [](const Scenario& scenario, const YearResult& year) {
    if (!has_damping(scenario, year.year) || year.nation.damping_not_affordable) return;
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.damped >= Real<double>(*row.floor));
      // Floors are whole units, so that rounding does not go below them either.
      if (row.reduced.kr == 0.0) RC_ASSERT(row.possible >= *row.floor);
      if (!year.nation.settlement_not_affordable) {
        RC_ASSERT(row.settled >= lesser(*row.floor, row.matched));
      }
    }
  });
}

TEST(Damping, NobodyIsUnderTheBaseGrant) {
  expect_law_of_years("base grant", [](const Scenario& scenario, const YearResult& year) {
    if (is_by_application(scenario, year.year)) return;
    const Money<double> base = base_in_units(scenario, year.year);
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.ideal >= Real<double>(*scenario.terms.base_grant.in(year.year)));
      RC_ASSERT(row.damped >= Real<double>(base));
      RC_ASSERT(row.possible >= base);
      RC_ASSERT(row.settled >= lesser(base, row.matched));
    }
  });
}

// While the spärr is affordable.
TEST(Damping, NobodyIsAboveItsCap) {
  expect_law_of_years("caps hold", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      if (!row.cap) continue;
      RC_ASSERT(*row.cap >= *row.floor);
      if (!year.nation.damping_not_affordable) RC_ASSERT(row.damped <= Real<double>(*row.cap));
    }
  });
}

TEST(Damping, IsNotAffordableExactlyWhenTheFloorsCostMoreThanThereIs) {
  expect_law_of_years("the flag", [](const Scenario& scenario, const YearResult& year) {
    if (!has_damping(scenario, year.year)) return;
    const bool settled_later = financing(scenario, year.year) == Financing::from_unclaimed;
    const bool too_dear = sum_of_floors(year) > year.nation.distributable.kr;
    RC_ASSERT(year.nation.damping_not_affordable == (too_dear && !settled_later));
  });
}

TEST(Damping, DistributesWhatThereIs) {
  expect_law_of_years("Σ damped", [](const Scenario& scenario, const YearResult& year) {
    const bool damping = has_damping(scenario, year.year);
    if (damping && financing(scenario, year.year) == Financing::from_unclaimed) return;
    const double all = sum(year, &ForbundYear::damped);
    const double available = year.nation.distributable.kr;
    const double parts = static_cast<double>(year.forbund.size() * (year.indicators.size() + 1));
    RC_ASSERT(all <= available + parts * half_a_part);
    const bool capped = year.forbund.front().cap.has_value();
    if (!capped || year.nation.damping_not_affordable) {
      RC_ASSERT(all >= available - parts * half_a_part);
    }
  });
}

TEST(Damping, FromGainsTakesOnlyFromThoseWhoGain) {
  expect_law_of_years("from_gains", [](const Scenario& scenario, const YearResult& year) {
    const NationYear& nation = year.nation;
    if (!has_damping(scenario, year.year)) return;
    if (financing(scenario, year.year) != Financing::from_gains) return;
    if (nation.damping_not_affordable || nation.gains_cannot_pay) return;
    for (const ForbundYear& row : year.forbund) {
      Real<double> least = row.ideal;
      if (row.last_allocation) least = lesser(least, Real<double>(*row.last_allocation));
      if (row.cap) least = lesser(least, Real<double>(*row.cap));
      RC_ASSERT(row.damped >= least);
      const Real<double> most = greater(row.ideal, Real<double>(*row.floor));
      RC_ASSERT(row.damped <= most);
    }
  });
}

TEST(Damping, WithoutTheSparrEverybodyGetsTheIdeal) {
  expect_law_of_years("none", [](const Scenario& scenario, const YearResult& year) {
    if (has_damping(scenario, year.year)) return;
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.damped == row.ideal);
      RC_ASSERT(!row.floor && !row.cap);
    }
  });
}

TEST(CapitalRule, TakesAtMostHalfTheExcessAndLeavesTheBaseGrant) {
  expect_law_of_years("reduce", [](const Scenario& scenario, const YearResult& year) {
    const Money<double> base = *scenario.terms.base_grant.in(year.year);
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.reduced.kr >= 0.0);
      RC_ASSERT(2.0 * row.reduced <= row.last_excess);
      if (row.reduced.kr == 0.0) continue;
      RC_ASSERT(row.damped - Real<double>(row.reduced) >= Real<double>(base));
      RC_ASSERT(row.redistributed.kr == 0.0);
    }
  });
}

}  // namespace
}  // namespace finsam
