// The laws of step 1: what the events of 1 January leave as it was.

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "exact/difference.hpp"
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

/// `scenario` with other events: those that `keep` keeps of its own.
template <class Keep>
Scenario with_events(const Scenario& scenario, Keep keep) {
  std::vector<RosterEvent> events;
  for (const RosterChange& change : scenario.roster.changes) {
    std::copy_if(change.events.begin(), change.events.end(), std::back_inserter(events), keep);
  }
  Scenario other = scenario;
  other.roster.changes.clear();
  Diagnostics diagnostics;
  change_roster(other.roster, std::move(events), diagnostics);
  RC_ASSERT(!diagnostics.has_errors());
  return other;
}

TEST(Events, RenamingChangesNothing) {
  int scenarios = 0;
  int renamed = 0;
  expect_law("a name is no amount", {}, [&](const Scenario& scenario, const Results& results) {
    ++scenarios;
    const Scenario unnamed = with_events(scenario, [&](const RosterEvent& event) {
      renamed += event.kind == EventKind::rename;
      return event.kind != EventKind::rename;
    });
    const auto other = run(unnamed);
    RC_ASSERT(other.has_value());
    const std::string found = exact::difference(*other, results);
    if (!found.empty()) RC_FAIL(found);
  });
  EXPECT_GE(5 * renamed, scenarios);
}

}  // namespace
}  // namespace finsam
