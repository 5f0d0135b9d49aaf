#include "report/event_text.hpp"

#include <gtest/gtest.h>

#include "support/small_world.hpp"

namespace finsam::test {
namespace {

constexpr int alfa = 0;
constexpr int beta = 1;
constexpr int gamma = 2;
constexpr int formed = 3;
constexpr int dby = 3;

RosterEvent event(EventKind kind, int forbund, std::string name = "") {
  RosterEvent event;
  event.year = Year{2021};
  event.kind = kind;
  event.forbund = forbund;
  event.name = std::move(name);
  return event;
}

RosterEvent with_dby(RosterEvent event, double share) {
  event.members = {{dby, support::percent(share), {}}};
  return event;
}

RosterEvent merger(int into, std::vector<int> predecessors) {
  RosterEvent merged = event(EventKind::merge, into, "Nya");
  merged.predecessors = std::move(predecessors);
  return merged;
}

/// The last of `events` in words, when all of them are held.
std::string told(std::vector<RosterEvent> events, EventDay day, Language language) {
  Roster roster = support::small_world().roster;
  roster.forbund.push_back({"ny", "Ny", {}, {}});
  roster.formed = 1;
  const RosterEvent last = events.back();
  Diagnostics diagnostics;
  change_roster(roster, std::move(events), diagnostics);
  EXPECT_EQ(diagnostics.all().size(), 0U);
  return event_text(roster, last, day, language);
}

void expect_told(const std::vector<RosterEvent>& events, const char* swedish, const char* english,
                 const char* swedish_dated) {
  EXPECT_EQ(told(events, EventDay::in_heading, Language::sv), swedish);
  EXPECT_EQ(told(events, EventDay::in_heading, Language::en), english);
  EXPECT_EQ(told(events, EventDay::in_sentence, Language::sv), swedish_dated);
  EXPECT_EQ(told(events, EventDay::in_sentence, Language::en),
            std::string("On 1 January 2021 ") + english);
}

TEST(EventText, TellsEveryKindOfEvent) {
  const RosterEvent leaves = with_dby(event(EventKind::leave, gamma), 100);
  expect_told({leaves}, "Dby utträder ur Gamma.", "Dby leaves Gamma.",
              "Den 1 januari 2021 utträder Dby ur Gamma.");
  expect_told({leaves, with_dby(event(EventKind::join, beta), 100)}, "Dby ansluter sig till Beta.",
              "Dby joins Beta.", "Den 1 januari 2021 ansluter sig Dby till Beta.");
  expect_told({leaves, with_dby(event(EventKind::join, beta), 12.5)},
              "Dby ansluter sig till Beta med 12,5\u00a0% av sina invånare.",
              "Dby joins Beta with 12.5% of its inhabitants.",
              "Den 1 januari 2021 ansluter sig Dby till Beta med 12,5\u00a0% av sina invånare.");
  expect_told({leaves, with_dby(event(EventKind::form, formed, "Delta"), 100)},
              "Delta bildas av Dby.", "Delta forms with Dby.",
              "Den 1 januari 2021 bildas Delta av Dby.");
  expect_told({event(EventKind::dissolve, alfa)}, "Alfa upplöses.", "Alfa is dissolved.",
              "Den 1 januari 2021 upplöses Alfa.");
  expect_told({event(EventKind::rename, alfa, "Omega")}, "Alfa byter namn till Omega.",
              "Alfa is renamed Omega.", "Den 1 januari 2021 byter Alfa namn till Omega.");
}

TEST(EventText, TellsWhoMergesAndWhoGoesOn) {
  expect_told({merger(formed, {gamma, alfa, beta})}, "Gamma, Alfa och Beta slås samman till Nya.",
              "Gamma, Alfa and Beta merge into Nya.",
              "Den 1 januari 2021 slås Gamma, Alfa och Beta samman till Nya.");
  expect_told({merger(alfa, {beta, alfa})}, "Beta går upp i Nya.", "Nya takes in Beta.",
              "Den 1 januari 2021 går Beta upp i Nya.");
}

TEST(EventText, TellsOfSeveralNamesInOneYear) {
  const RosterEvent merges = merger(formed, {alfa, beta});
  const RosterEvent renamed = event(EventKind::rename, formed, "Omega");
  expect_told({merges, renamed}, "Nya byter namn till Omega.", "Nya is renamed Omega.",
              "Den 1 januari 2021 byter Nya namn till Omega.");
  Roster roster = support::small_world().roster;
  roster.forbund.push_back({"ny", "Ny", {}, {}});
  roster.formed = 1;
  Diagnostics diagnostics;
  change_roster(roster, {merges, renamed, event(EventKind::rename, formed, "Sigma")}, diagnostics);
  const std::vector<RosterEvent>& held = change_in(roster, Year{2021})->events;
  EXPECT_EQ(event_text(roster, held[0], EventDay::in_heading, Language::en),
            "Alfa and Beta merge into Nya.");
  EXPECT_EQ(event_text(roster, held[2], EventDay::in_heading, Language::en),
            "Omega is renamed Sigma.");
}

TEST(EventText, PartsOfMembersHaveTheirShare) {
  const Roster roster = support::small_world().roster;
  const std::vector<Member> members = {{0, support::percent(100), {}},
                                       {1, support::percent(25), {}},
                                       {2, support::percent(100), {}}};
  EXPECT_EQ(members_text(roster, members, Language::sv), "Aby, Bby (25\u00a0%) och Cby");
  EXPECT_EQ(members_text(roster, members, Language::en), "Aby, Bby (25%) and Cby");
}

}  // namespace
}  // namespace finsam::test
