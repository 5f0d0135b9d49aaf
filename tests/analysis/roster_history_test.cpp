#include "analysis/roster_history.hpp"

#include <gmock/gmock.h>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr int alfa = 0;
constexpr int beta = 1;
constexpr int gamma = 2;
constexpr int formed = 3;

/// The line of each event, which tells them apart.
std::vector<int> lines(const std::vector<RosterEvent>& events) {
  std::vector<int> found;
  found.reserve(events.size());
  for (const RosterEvent& event : events) found.push_back(event.place.line);
  return found;
}

RosterEvent event(int line, int year, EventKind kind, int forbund) {
  RosterEvent event;
  event.year = Year{year};
  event.kind = kind;
  event.forbund = forbund;
  event.place = {"events.csv", line};
  return event;
}

RosterEvent with_member(RosterEvent event, int municipality) {
  event.members = {{municipality, Share<double>{millionths_per_whole}, event.place}};
  return event;
}

RosterEvent merger(int line, int year, int into, std::vector<int> predecessors) {
  RosterEvent merged = event(line, year, EventKind::merge, into);
  merged.name = "Sammanslaget";
  merged.predecessors = std::move(predecessors);
  return merged;
}

/// The roster of the small world with these events: Aby (0) in Alfa, Bby (1) in Beta, Cby (2) and
/// Dby (3) in Gamma.
Roster roster_with(std::vector<RosterEvent> events) {
  Roster roster = support::small_world().roster;
  roster.forbund.push_back({"ny", "Ny", {}, {}});
  roster.formed = 1;
  Diagnostics diagnostics;
  change_roster(roster, std::move(events), diagnostics);
  EXPECT_EQ(diagnostics.all().size(), 0U);
  return roster;
}

TEST(RosterHistory, AForbundHasTheEventsOfItsPredecessorsOnTheDay) {
  const Roster roster = roster_with({with_member(event(1, 2021, EventKind::leave, gamma), 3),
                                     merger(2, 2021, formed, {alfa, gamma}),
                                     with_member(event(3, 2022, EventKind::join, formed), 3)});
  EXPECT_THAT(lines(events_of_forbund(roster, Year{2021}, formed)), ElementsAre(1, 2));
  EXPECT_THAT(lines(events_of_forbund(roster, Year{2022}, formed)), ElementsAre(3));
  EXPECT_THAT(events_of_forbund(roster, Year{2021}, beta), IsEmpty());
  EXPECT_THAT(events_of_forbund(roster, Year{2020}, gamma), IsEmpty());
}

TEST(RosterHistory, AMunicipalityHasItsOwnEventsAndThoseThatEndItsForbund) {
  const Roster roster = roster_with({with_member(event(1, 2021, EventKind::leave, gamma), 3),
                                     merger(2, 2021, formed, {alfa, gamma}),
                                     event(3, 2021, EventKind::dissolve, beta)});
  const auto of = [&](int municipality) {
    return lines(events_of_municipality(roster, Year{2021}, municipality));
  };
  EXPECT_THAT(of(0), ElementsAre(2));
  EXPECT_THAT(of(1), ElementsAre(3));
  EXPECT_THAT(of(2), ElementsAre(2));
  EXPECT_THAT(of(3), ElementsAre(1));
}

TEST(RosterHistory, MembersComeFromTheTableOrFromEvents) {
  const Roster roster = roster_with({with_member(event(1, 2021, EventKind::leave, gamma), 3),
                                     with_member(event(2, 2021, EventKind::form, formed), 3),
                                     event(4, 2022, EventKind::dissolve, alfa),
                                     with_member(event(3, 2022, EventKind::join, formed), 0)});
  EXPECT_THAT(lines(events_behind_members(roster, Year{2021}, formed)), ElementsAre(2));
  EXPECT_THAT(lines(events_behind_members(roster, Year{2022}, formed)), ElementsAre(2, 3));
  EXPECT_TRUE(members_of_table(roster, Year{2022}, formed).empty());
  EXPECT_FALSE(members_of_table(roster, Year{2022}, gamma).empty());
  EXPECT_THAT(events_behind_members(roster, Year{2022}, gamma), IsEmpty());
}

TEST(RosterHistory, WhoIsInNoForbundWentOutByTheLastEvent) {
  const Roster roster = roster_with({with_member(event(1, 2021, EventKind::leave, gamma), 3),
                                     with_member(event(2, 2022, EventKind::join, beta), 3),
                                     event(3, 2024, EventKind::dissolve, beta)});
  const auto of = [&](int year) { return lines(events_of_going(roster, Year{year}, 3)); };
  EXPECT_THAT(of(2020), IsEmpty());
  EXPECT_THAT(of(2021), ElementsAre(1));
  EXPECT_THAT(of(2022), IsEmpty());
  EXPECT_THAT(of(2023), IsEmpty());
  EXPECT_THAT(of(2025), ElementsAre(3));
}

TEST(RosterHistory, PredecessorsAreThoseOfTheYearBefore) {
  const Roster roster = roster_with({merger(1, 2021, formed, {gamma, alfa})});
  EXPECT_THAT(predecessors_of(roster, Year{2021}, formed), ElementsAre(gamma, alfa));
  EXPECT_THAT(predecessors_of(roster, Year{2021}, beta), ElementsAre(beta));
  EXPECT_THAT(predecessors_of(roster, Year{2022}, formed), ElementsAre(formed));
  EXPECT_THAT(predecessors_of(roster, Year{2021}, alfa), IsEmpty());
}

}  // namespace
}  // namespace finsam
