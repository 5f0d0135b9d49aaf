// The laws of step 1: what the events of 1 January leave as it was.

#include <gtest/gtest.h>

#include "laws/law.hpp"

namespace finsam {
namespace {

TEST(Events, NoKronaIsLost) {
  expect_law("eget kapital goes on or is paid back", {},
             [](const Scenario& scenario, const Results& results) {
               double held = 0.0;
               for (const int forbund : order_in(scenario.roster, Year{0})) {
                 held += scenario.opening[static_cast<std::size_t>(forbund)].eget_kapital.kr;
               }
               for (const YearResult& year : results.years) {
                 double back = 0.0;
                 for (const DissolvedForbund& gone : year.dissolved) {
                   back += gone.to_state.kr + gone.to_municipalities.kr + gone.to_regions.kr;
                 }
                 RC_ASSERT(sum(year, &ForbundYear::opening_eget_kapital) + back == held);
                 RC_ASSERT(year.nation.paid_back.kr == back);
                 held = sum(year, &ForbundYear::closing_eget_kapital);
               }
             });
}

TEST(Events, ARenamedForbundGetsWhatItWouldHaveGot) {
  expect_law("a name is no amount", {}, [](const Scenario& scenario, const Results& results) {
    Scenario unnamed = scenario;
    for (RosterChange& change : unnamed.roster.changes) {
      for (Forbund& forbund : change.forbund) forbund.name = "Samma namn";
    }
    const auto other = run(unnamed);
    RC_ASSERT(other.has_value());
    for (std::size_t y = 0; y < results.years.size(); ++y) {
      for (std::size_t i = 0; i < results.years[y].forbund.size(); ++i) {
        RC_ASSERT(results.years[y].forbund[i].state == other->years[y].forbund[i].state);
        RC_ASSERT(results.years[y].forbund[i].closing_eget_kapital ==
                  other->years[y].forbund[i].closing_eget_kapital);
      }
    }
  });
}

}  // namespace
}  // namespace finsam
