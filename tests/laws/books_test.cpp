// The books balance, by check_books and by adding up once more here.

#include "finsam/books.hpp"

#include <gtest/gtest.h>

#include "laws/law.hpp"

namespace finsam {
namespace {

TEST(Books, NoAccountIsOutOfBalance) {
  expect_law("check_books finds nothing", {}, [](const Scenario& scenario, const Results& results) {
    for (const Imbalance& found : check_books(scenario, results)) RC_FAIL(found.account);
  });
}

TEST(Books, EveryKronaOfTheFrameIsUsedOrReturned) {
  expect_law_of_years(
      "frame = national support + state + targeted + returned",
      [](const Scenario&, const YearResult& year) {
        const NationYear& n = year.nation;
        const double state = sum(year, &ForbundYear::state);
        RC_ASSERT(n.state.kr == state);
        RC_ASSERT(n.frame.kr == n.national_support.kr + state + n.targeted.kr + n.returned.kr);
        RC_ASSERT(n.distributable.kr == n.frame.kr - n.national_support_given.kr - n.reserve.kr);
      });
}

TEST(Books, ReturnedIsTheSumOfItsCauses) {
  expect_law_of_years("returned by cause", [](const Scenario&, const YearResult& year) {
    const NationYear& n = year.nation;
    const double support_left = n.national_support_given.kr - n.national_support.kr;
    RC_ASSERT(n.returned.kr == n.returned_reserve.kr + support_left + n.returned_undistributed.kr +
                                   n.returned_capital_rule.kr + n.returned_unmatched.kr);
    RC_ASSERT(n.returned.kr >= 0.0);
    RC_ASSERT(n.unmatched.kr >= 0.0);
    RC_ASSERT(n.returned_capital_rule.kr == sum(year, &ForbundYear::reduced));
  });
}

TEST(Books, ThePartiesMatchTheStateKronaForKrona) {
  expect_law_of_years("municipal + regional = state", [](const Scenario&, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      RC_ASSERT(row.municipal + row.regional == row.state);
      const double apart = row.municipal.kr - row.regional.kr;
      RC_ASSERT(apart == 0.0 || apart == 1.0);
    }
    RC_ASSERT(year.nation.municipal.kr == sum(year, &ForbundYear::municipal));
    RC_ASSERT(year.nation.regional.kr == sum(year, &ForbundYear::regional));
  });
}

TEST(Books, MembersAndRegionsPayWhatTheirForbundGets) {
  expect_law_of_years("Σ contributions", [](const Scenario& scenario, const YearResult& year) {
    for (const ForbundYear& row : year.forbund) {
      double members = 0.0;
      double regions = 0.0;
      for (const auto& paid : year.municipalities) {
        if (paid.forbund == row.forbund) members += paid.contribution.kr;
      }
      for (const auto& paid : year.regions) {
        if (paid.forbund == row.forbund) regions += paid.contribution.kr;
      }
      const Forbund& forbund = forbund_in(scenario.roster, year.year, row.forbund);
      const bool both = pays_both_parts(scenario.roster, forbund);
      RC_ASSERT(members == (both ? row.state.kr : row.municipal.kr));
      RC_ASSERT(regions == (both ? 0.0 : row.regional.kr));
    }
  });
}

/// What the predecessors kept becomes the successor's.
void move_by_events(const Scenario& scenario, Year year, std::vector<Money<double>>& kept) {
  for (const RosterChange& change : scenario.roster.changes) {
    if (change.year != year) continue;
    for (const RosterEvent& event : change.events) {
      if (event.kind != EventKind::merge) continue;
      Money<double> sum{0.0};
      for (const int predecessor : event.predecessors) sum = sum + kept[predecessor];
      for (const int predecessor : event.predecessors) kept[predecessor] = {0.0};
      kept[event.forbund] = sum;
    }
  }
}

TEST(Books, WhatAForbundKeepsOpensItsNextYear) {
  expect_law("eget kapital", {}, [](const Scenario& scenario, const Results& results) {
    std::vector<Money<double>> kept;
    for (const Opening& opening : scenario.opening) kept.push_back(opening.eget_kapital);
    kept.resize(scenario.roster.forbund.size(), Money<double>{0.0});
    for (const YearResult& year : results.years) {
      move_by_events(scenario, year.year, kept);
      for (const ForbundYear& row : year.forbund) {
        RC_ASSERT(row.opening_eget_kapital == kept[row.forbund]);
        RC_ASSERT(row.income == 2.0 * row.state + row.targeted + row.other_income);
        RC_ASSERT(row.opening_eget_kapital + row.income ==
                  row.admin + row.spent + row.closing_eget_kapital);
        kept[row.forbund] = row.closing_eget_kapital;
      }
      RC_ASSERT(year.nation.eget_kapital.kr == sum(year, &ForbundYear::closing_eget_kapital));
    }
  });
}

}  // namespace
}  // namespace finsam
