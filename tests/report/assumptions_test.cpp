#include "report/assumptions.hpp"

#include <gmock/gmock.h>

#include "report/small_results.hpp"

namespace finsam::test {
namespace {

/// "key: value: meaning" of the assumption `key`; empty when it is not listed.
std::string listed(const Scenario& scenario, const std::string& key, TermStyle style) {
  for (const Assumption& one : assumptions_in_use(scenario, style)) {
    if (one.key == key) return one.value + ": " + one.meaning;
  }
  return "";
}

TEST(Assumptions, AreWrittenAsTheLanguageDoes) {
  const Scenario scenario = small_scenario();
  EXPECT_EQ(listed(scenario, "unit", TermStyle::sv),
            "1\u00a0000\u00a0kr: den enhet som tilldelningar avrundas till");
  EXPECT_EQ(listed(scenario, "unit", TermStyle::en),
            "1,000\u00a0kr: the unit that allocations are rounded to");
  EXPECT_EQ(listed(scenario, "unit", TermStyle::scenario),
            "1 000 kr: the unit that allocations are rounded to");
  EXPECT_THAT(listed(scenario, "economy.admin_share", TermStyle::sv),
              ::testing::StartsWith("4\u00a0%: "));
}

TEST(Assumptions, WriteDefaultsLikeOtherValues) {
  Scenario scenario = small_scenario();
  scenario.terms.unit.entries.clear();
  const auto value = [&](const char* key, TermStyle style) {
    const std::string text = listed(scenario, key, style);
    return text.substr(0, text.find(':'));
  };
  EXPECT_EQ(value("unit", TermStyle::sv), "1\u00a0000\u00a0kr");
  EXPECT_EQ(value("unit", TermStyle::en), "1,000\u00a0kr");
  EXPECT_EQ(value("unit", TermStyle::scenario), "1 000 kr");
  EXPECT_EQ(value("economy.execution", TermStyle::sv), "100\u00a0%");
  EXPECT_EQ(value("economy.execution", TermStyle::en), "100%");
}

TEST(Assumptions, SayWhatAChosenWordMeans) {
  EXPECT_EQ(listed(small_scenario(), "damping.financing", TermStyle::en),
            "from_unclaimed: who pays for the floors of the spärr: what others do not match "
            "pays; if it is not enough the allocations are lowered");
}

TEST(Assumptions, LeaveOutWhatIsInTheRecord) {
  EXPECT_EQ(listed(small_scenario(), "damping.rule", TermStyle::en), "");
}

TEST(Assumptions, ShowTheYearsOfADatedValue) {
  Scenario scenario = small_scenario();
  scenario.terms.admin_share.entries.push_back({Year{2021}, false, Share<double>{50000}, {}});
  EXPECT_THAT(listed(scenario, "economy.admin_share", TermStyle::scenario),
              ::testing::StartsWith("4 % 2020, 5 % 2021: "));
}

TEST(Assumptions, LeaveOutWhatPlaysNoPart) {
  Scenario scenario = small_scenario();
  EXPECT_EQ(listed(scenario, "economy.startup_factor", TermStyle::en), "");
  scenario.terms.startup_years.entries.push_back({std::nullopt, false, 2, {}});
  EXPECT_NE(listed(scenario, "economy.startup_factor", TermStyle::en), "");
  scenario.terms.damping.entries = {{std::nullopt, false, Choice{0}, {}}};
  EXPECT_EQ(listed(scenario, "damping.financing", TermStyle::en), "");
}

MatchingRule rule(MatchingLevel level, int subject, std::optional<Party> party, int policy) {
  MatchingRule rule;
  rule.level = level;
  rule.subject = subject;
  rule.party = party;
  rule.policy.policy.entries.push_back({std::nullopt, false, Choice{policy}, {}});
  rule.policy.growth.entries.push_back({std::nullopt, false, Share<double>{100000}, {}});
  return rule;
}

TEST(Assumptions, NameEveryMatchingPolicy) {
  Scenario scenario = small_scenario();
  scenario.terms.matching = {rule(MatchingLevel::all, -1, std::nullopt, 0),
                             rule(MatchingLevel::lan, 1, std::nullopt, 1),
                             rule(MatchingLevel::region, 1, Party::municipal, 1),
                             rule(MatchingLevel::forbund, 0, Party::regional, 1)};
  const auto value = [&](const char* key) { return listed(scenario, key, TermStyle::scenario); };
  EXPECT_THAT(value("matching.all.policy"), ::testing::StartsWith("full: "));
  EXPECT_EQ(value("matching.all.growth"), "");
  EXPECT_THAT(value("matching.lan.25.growth"), ::testing::StartsWith("10 %: "));
  EXPECT_NE(value("matching.region.25.municipal.growth"), "");
  EXPECT_NE(value("matching.forbund.vast.regional.growth"), "");
}

TEST(Assumptions, NameWhatIsAssumedOfEventsWhereThereAreAny) {
  Scenario scenario = small_scenario();
  const auto with = [&](Year year, EventKind kind) {
    RosterChange change;
    change.year = year;
    change.events.resize(1);
    change.events[0].kind = kind;
    scenario.roster.changes = {change};
    return listed(scenario, "data.events", TermStyle::en);
  };
  EXPECT_EQ(listed(scenario, "data.events", TermStyle::en), "");
  EXPECT_EQ(with(scenario.last, EventKind::leave),
            "leave: when a municipality joins or leaves a förbund, neither its last allocation nor "
            "its eget kapital changes");
  EXPECT_THAT(with(scenario.last, EventKind::dissolve), ::testing::StartsWith("dissolve: "));
  EXPECT_EQ(with(scenario.last, EventKind::rename), "");
  EXPECT_EQ(with(Year{scenario.last.number + 1}, EventKind::join), "");
}

TEST(Assumptions, LabelTheStepsOfTrappanAsAnExample) {
  Scenario scenario = small_scenario();
  scenario.terms.trappan_steps.entries.push_back(
      {std::nullopt,
       false,
       std::vector<TrappanStep>{{Money<double>{2e6}, {600000}}, {std::nullopt, {200000}}},
       {}});
  EXPECT_EQ(listed(scenario, "trappan.steps", TermStyle::sv),
            "exempel: rimligt eget kapital som andel av medlen i steget: 60\u00a0% upp till "
            "2\u00a0000\u00a0000\u00a0kr, 20\u00a0% däröver");
}

}  // namespace
}  // namespace finsam::test
