#include "report/summary.hpp"

#include <gmock/gmock.h>

#include "finsam/simulate.hpp"
#include "report/small_results.hpp"
#include "report/text_layout.hpp"
#include "support/small_world.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string small_summary(Language language) {
  return summary(small_scenario(), small_results(), {language, 0});
}

TEST(Summary, TellsInSwedish) {
  const std::string text = small_summary(Language::sv);
  EXPECT_THAT(text,
              ::testing::StartsWith("Två förbund\n"
                                    "Hur går det?\n"
                                    "2020–2021. Sista året finns 2 förbund med 3 kommuner.\n"));
  EXPECT_THAT(text, HasSubstr("Landet, mnkr\n────────────\n"));
  EXPECT_THAT(text, HasSubstr("2020  3,0"));
  EXPECT_THAT(text, HasSubstr("2021: spärren går inte att hålla"));
  EXPECT_THAT(text, HasSubstr("2020: ökningarna räcker inte till golven"));
  EXPECT_THAT(text, HasSubstr("Väst; och öst  900\u00a0000  810\u00a0000  −90\u00a0000    "
                              "−10,0\u00a0%"));
  EXPECT_THAT(text, HasSubstr("Inget förbund ökar.\n"));
  EXPECT_THAT(text, HasSubstr("1 av 2 förbund får det minsta som spärren tillåter:\n"
                              "Väst; och öst.\n"));
  EXPECT_THAT(text, HasSubstr("regioner"));
  EXPECT_THAT(text, HasSubstr("tillsammans 1,3\nmnkr över"));
  EXPECT_THAT(text, HasSubstr("economy.admin_share"));
  EXPECT_THAT(text, Not(HasSubstr("varning")));
}

TEST(Summary, TellsInEnglish) {
  const std::string text = small_summary(Language::en);
  EXPECT_THAT(
      text, HasSubstr("2020–2021. In the last year there are 2 förbund with 3 municipalities.\n"));
  EXPECT_THAT(text, HasSubstr("The nation, Mkr\n"));
  EXPECT_THAT(text, HasSubstr("Väst; och öst  900,000  810,000  −90,000    −10.0%"));
  EXPECT_THAT(text, HasSubstr("No förbund gains.\n"));
}

TEST(Summary, TellsOfBudgetAndOutcomeAndOfMoneyBesideTheModel) {
  Scenario world = support::small_world();
  world.terms.execution = support::always(support::percent(50));
  world.terms.individual_share = support::always(support::percent(100));
  world.terms.cost_per_participant = support::always(support::kr(10'000));
  world.terms.in_need = support::always(20'000);
  world.terms.other_appropriations = OutsideTable{0,
                                                  {{"two_party",
                                                    "Tvåpartssamverkan",
                                                    Year{2020},
                                                    support::kr(30e6),
                                                    support::kr(28.3e6),
                                                    "",
                                                    Status::official,
                                                    {}},
                                                   {"two_party",
                                                    "Tvåpartssamverkan",
                                                    Year{2013},
                                                    support::kr(1e6),
                                                    support::kr(1e6),
                                                    "",
                                                    Status::official,
                                                    {}}}};
  world.terms.outside_income = OutsideTable{0,
                                            {{"esf",
                                              "Europeiska socialfonden",
                                              Year{2020},
                                              support::kr(36e6),
                                              support::kr(36e6),
                                              "",
                                              Status::official,
                                              {}}}};
  const Results results = *run(world);
  const std::string swedish = summary(world, results, {Language::sv, 0});
  EXPECT_THAT(swedish, HasSubstr("Budget och utfall, mnkr\n"));
  // 20 Mkr budgeted, 10 spent: 1 000 participants, a twentieth of the need.
  EXPECT_THAT(swedish, HasSubstr("2020       20,0       10,0  50,0\u00a0%      0,0      0,0"));
  EXPECT_THAT(swedish, HasSubstr("1\u00a0000     5,0\u00a0%\n"));
  EXPECT_THAT(swedish, HasSubstr("Behovet är de 20\u00a0000 personer som enligt scenariot "));
  EXPECT_THAT(swedish, HasSubstr("Utanför modellen: Tvåpartssamverkan 2020, ram 30,0 mnkr, varav "
                                 "28,3 mnkr används.\n"));
  EXPECT_THAT(swedish, Not(HasSubstr("2013")));
  world.terms.in_need = support::always(280'000);
  EXPECT_THAT(summary(world, results, {Language::sv, 0}),
              HasSubstr("Behovet är de 280\u00a0000 personer som enligt lagens förarbeten "));
  EXPECT_THAT(summary(world, results, {Language::en, 0}),
              HasSubstr("Outside the model: Europeiska socialfonden 2020, income of 36.0 Mkr.\n"));
}

TEST(Summary, SpeaksOfTheYearWithMostOnlyWhereThereAreSeveral) {
  EXPECT_THAT(small_summary(Language::en), HasSubstr("when they are most"));
  Scenario scenario = small_scenario();
  scenario.last = scenario.first;
  Results results = small_results();
  results.years.resize(1);
  const std::string text = summary(scenario, results, {Language::en, 0});
  EXPECT_THAT(text, HasSubstr("At the floor of the spärr 2020\n"));
  EXPECT_THAT(text, HasSubstr("Held by a municipality or region 2020, kr\n"));
}

TEST(Summary, FitsATerminal) {
  Scenario scenario = small_scenario();
  scenario.roster.forbund[0].name = std::string(150, 'x');
  for (const Language language : {Language::sv, Language::en}) {
    std::string line;
    for (const char c : summary(scenario, small_results(), {language, 2})) {
      if (c != '\n') {
        line += c;
        continue;
      }
      // A word of its own may be as long as it is.
      const bool breakable = line.find(' ') != std::string::npos;
      EXPECT_TRUE(!breakable || text_width(line) <= 100) << line;
      line.clear();
    }
    EXPECT_EQ(line, "");
  }
}

TEST(Summary, IsAsNarrowAsTheTerminalButForTablesOfNumbers) {
  Scenario scenario = small_scenario();
  scenario.question = "Hur går det? " + std::string(60, 'x') + " " + std::string(30, 'y');
  const std::string narrow = summary(scenario, small_results(), {Language::en, 0, {}, 72});
  EXPECT_THAT(narrow, HasSubstr("lag = 2\n    how many years old the statistics are when they are "
                                "used\n"));
  EXPECT_THAT(narrow, HasSubstr("x\nyyy"));
  const std::string wide = summary(scenario, small_results(), {Language::en});
  EXPECT_THAT(wide, HasSubstr("Key  "));
  const std::string row =
      "Year  Frame  distribute  allocation  Returned  Municipalities  Regions  kapital    excess\n";
  EXPECT_THAT(narrow, HasSubstr(row));
  EXPECT_THAT(wide, HasSubstr(row));
}

TEST(Summary, TellsWhatWasChanged) {
  const auto with = [](std::vector<std::pair<std::string, std::string>> settings) {
    return summary(small_scenario(), small_results(), {Language::sv, 0, std::move(settings)});
  };
  EXPECT_THAT(with({{"damping.max_decrease", "5 %"}}),
              HasSubstr("3 kommuner.\nÄndrat med --set: damping.max_decrease = 5 %\n\nLandet"));
  EXPECT_THAT(with({{"lag", "3"}, {"unit", "1 kr"}}),
              HasSubstr("\nÄndrat med --set: lag = 3\n                  unit = 1 kr\n\n"));
  EXPECT_THAT(with({}), HasSubstr("3 kommuner.\n\nLandet"));
}

TEST(Summary, WritesControlCharactersOut) {
  Scenario scenario = small_scenario();
  scenario.title = "Två\x1b[2J\nrader";
  scenario.roster.forbund[0].name = "Väst\x1b[31m";
  const std::string text = summary(scenario, small_results(), {Language::en, 0, {{"a", "\x07"}}});
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
  EXPECT_THAT(text, ::testing::StartsWith("Två\\x1b[2J rader\n"));
  EXPECT_THAT(text, HasSubstr("Väst\\x1b[31m"));
  EXPECT_THAT(text, HasSubstr("a = \\x07\n"));
}

TEST(Summary, CountsWarnings) {
  EXPECT_THAT(summary(small_scenario(), small_results(), {Language::sv, 1}),
              HasSubstr("En varning om indata"));
  EXPECT_THAT(summary(small_scenario(), small_results(), {Language::en, 2}),
              HasSubstr("2 warnings about the input"));
}

TEST(Summary, LeavesOutTargetedGrantsWhereThereAreNone) {
  EXPECT_THAT(small_summary(Language::en), Not(HasSubstr("Targeted")));
  Results results = small_results();
  results.years[0].nation.targeted = {1200000};
  EXPECT_THAT(summary(small_scenario(), results, {Language::en, 0}), HasSubstr("Targeted"));
}

TEST(Summary, SaysSoWhereNothingIsDampedHeldOrSaved) {
  Results results = small_results();
  for (YearResult& year : results.years) {
    for (ForbundYear& row : year.forbund) {
      row.floor.reset();
      row.held_by = HeldBy::nobody;
      row.excess = {0};
      row.last_allocation.reset();
    }
  }
  const std::string text = summary(small_scenario(), results, {Language::en, 0});
  EXPECT_THAT(text, HasSubstr("No damping is in force.\n"));
  EXPECT_THAT(text, HasSubstr("Every party matches the whole possible allocation.\n"));
  EXPECT_THAT(text, HasSubstr("No förbund holds more eget kapital than is reasonable by trappan"));
  EXPECT_THAT(text, HasSubstr("No förbund loses.\n"));
}

TEST(Summary, PutsMeaningsBelowKeysThatAreTooLong) {
  Scenario scenario = small_scenario();
  MatchingRule rule;
  rule.level = MatchingLevel::forbund;
  rule.subject = 0;
  scenario.roster.forbund[0].id = std::string(60, 'y');
  rule.policy.policy.entries.push_back({std::nullopt, false, Choice{0}, {}});
  scenario.terms.matching.push_back(rule);
  EXPECT_THAT(summary(scenario, small_results(), {Language::en, 0}),
              HasSubstr("lag = 2\n    how many years old the statistics are when they are used\n"));
}

TEST(Summary, NamesATableInTheScenarioByItsKey) {
  Scenario scenario = small_scenario();
  TableProvenance table;
  table.role = "data.members";
  table.file = "inline";
  table.rows_by_status = {{Status::unstated, 4}};
  scenario.provenance.push_back(table);
  EXPECT_THAT(summary(scenario, small_results(), {Language::en, 0}),
              HasSubstr("data.members     0  4 without a stated status\n"));
}

TEST(Summary, NamesDataThatIsNotOfficial) {
  Scenario scenario = small_scenario();
  TableProvenance table;
  table.file = "../data/need.csv";
  table.rows = 1290;
  table.rows_by_status = {{Status::official, 1000}, {Status::estimated, 290}};
  scenario.provenance.push_back(table);
  EXPECT_THAT(summary(scenario, small_results(), {Language::sv, 0}),
              HasSubstr("need.csv  1\u00a0290  290 uppskattade\n"));
}

}  // namespace
}  // namespace finsam::test
