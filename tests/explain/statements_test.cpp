// What a page must not say where it is not so, and what it must not leave out.

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <stdexcept>

#include "explain/pages.hpp"
#include "report/explain.hpp"
#include "report/explain_sentences.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char* baseline = "scenarios/baseline/fordelningsmodellen.yaml";

int index_of(const Roster& roster, SubjectKind kind, const std::string& whom) {
  const auto place = [&](const auto& all, auto name) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.*name == whom; });
    EXPECT_NE(found, all.end()) << whom;
    return static_cast<int>(found - all.begin());
  };
  switch (kind) {
    case SubjectKind::forbund:
      return place(roster.forbund, &Forbund::id);
    case SubjectKind::kommun:
      return place(roster.municipalities, &Municipality::code);
    case SubjectKind::region:
      return place(roster.lan, &Lan::code);
    case SubjectKind::nation:
      break;
  }
  return -1;
}

Explanation page_of(const WholeRun& run, SubjectKind kind, const std::string& whom, int year) {
  return explain(run.scenario, run.results, {kind, index_of(run.scenario.roster, kind, whom)},
                 Year{year});
}

const Step& step_of(const Explanation& page, std::string_view id) {
  const auto found = std::find_if(page.steps.begin(), page.steps.end(),
                                  [&](const Step& step) { return step.id == id; });
  if (found == page.steps.end()) throw std::runtime_error("no step " + std::string(id));
  return *found;
}

std::string words_of(const Explanation& page, std::string_view id,
                     Language language = Language::sv) {
  std::string text;
  for (const std::string& sentence : sentences_of(step_of(page, id), page.year, language)) {
    text += sentence + " ";
  }
  return text;
}

std::string forbund_words(const std::string& scenario, const char* forbund, const char* step,
                          int year = 2020) {
  const WholeRun run = run_of("tests/" + scenario + ".yaml");
  return words_of(page_of(run, SubjectKind::forbund, forbund, year), step);
}

std::vector<std::string> parameters_of(const Explanation& page, std::string_view id) {
  std::vector<std::string> keys;
  for (const ParameterUse& use : step_of(page, id).parameters) keys.push_back(use.key);
  return keys;
}

TEST(Statements, TheFloorIsComparedWithTheIdealOnlyWhereTheAllocationIsAboveIt) {
  EXPECT_THAT(forbund_words("cases/sparr_proportional", "alfa", "in_short"),
              HasSubstr("Spärrens golv, 2\u00a0700\u00a0000\u00a0kr, ligger över den ideala "
                        "tilldelningen, 1\u00a0940\u00a0000\u00a0kr."));
  // With a small frame even those raised to their floor come out below their ideal.
  const WholeRun run = run_of(baseline, {{"frame.amount", "{2020: 280 Mkr}"}});
  for (const ForbundYear& row : run.results.years.front().forbund) {
    const Explanation page =
        explain(run.scenario, run.results, {SubjectKind::forbund, row.forbund}, Year{2020});
    const bool compared = words_of(page, "in_short").find("Spärrens golv") != std::string::npos;
    EXPECT_TRUE(!compared || row.ideal < Real<double>(row.state)) << row.forbund;
  }
}

TEST(Statements, ThoseHeldDownByACapDoNotGetMoreThanTheirIdeal) {
  EXPECT_THAT(forbund_words("cases/max_increase", "beta", "damping"),
              AllOf(Not(HasSubstr("Vart och ett")), Not(HasSubstr("Pengarna tas")),
                    HasSubstr("Taken håller nere tilldelningen för 1 förbund"),
                    HasSubstr("men inte mindre än golvet och inte mer än taket")));
}

TEST(Statements, AnAllocationThatTheDataLackIsNotSaidNeverToHaveBeen) {
  EXPECT_THAT(forbund_words("cases/ideal", "alfa", "in_short"),
              HasSubstr("Någon tidigare finns inte i underlaget."));
  EXPECT_THAT(forbund_words("cases/ideal", "alfa", "roster"),
              HasSubstr("Underlaget har ingen tidigare tilldelning för förbundet."));
}

TEST(Statements, AForbundThatFormsHasNothingOfTheOpeningTable) {
  EXPECT_THAT(forbund_words("explain/scenarios/forms_with_an_opening_row", "nytt", "opening"),
              Not(HasSubstr("5\u00a0000\u00a0000")));
  EXPECT_THAT(forbund_words("explain/scenarios/forms_with_an_opening_row", "alfa", "opening"),
              HasSubstr("2\u00a0500\u00a0000\u00a0kr"));
}

TEST(Statements, TheFloorOfANewForbundIsAnAssumption) {
  EXPECT_THAT(forbund_words("cases/no_last_allocation", "gamma", "damping"),
              HasSubstr("Det är ett antagande."));
}

TEST(Statements, AMunicipalityIsToldOfApplications) {
  const WholeRun run = run_of("tests/cases/application.yaml");
  const auto payment = [&](const char* forbund) {
    const auto index =
        static_cast<std::size_t>(index_of(run.scenario.roster, SubjectKind::forbund, forbund));
    const int kommun = run.scenario.roster.forbund[index].members.front().municipality;
    return explain(run.scenario, run.results, {SubjectKind::kommun, kommun}, Year{2020});
  };
  EXPECT_THAT(words_of(payment("alfa"), "payment"),
              HasSubstr("fördelas medlen efter ansökan, och förbundet antas ansöka om "
                        "2\u00a0200\u00a0000\u00a0kr."));
  EXPECT_THAT(words_of(payment("gamma"), "payment"),
              HasSubstr("efter ansökan, och förbundet ansöker om 3\u00a0500"));
  for (const std::string_view source :
       distinct_sources(step_of(payment("alfa"), "payment"), Language::sv)) {
    EXPECT_THAT(std::string(source), Not(HasSubstr("fördelningsmodellen")));
  }
  EXPECT_THAT(parameters_of(payment("alfa"), "payment"), Contains("application.growth"));
  EXPECT_THAT(step_of(page_of(run, SubjectKind::forbund, "alfa", 2020), "in_short").parameters,
              IsEmpty());
}

TEST(Statements, APartyOfOneIsNotCalledSeveral) {
  EXPECT_THAT(forbund_words("cases/matching_willingness", "alfa", "in_short"),
              HasSubstr("men varken kommunen eller regionen matchar"));
}

TEST(Statements, AFallIsToldWithoutAMinusSign) {
  EXPECT_THAT(forbund_words("cases/economy_no_budget", "alfa", "economy"),
              AllOf(HasSubstr("Eget kapital minskar med "), Not(HasSubstr("\u2212"))));
}

TEST(Statements, NoughtIsNobody) {
  const WholeRun run = run_of("tests/explain/scenarios/nobody_reduced.yaml");
  const Explanation page = page_of(run, SubjectKind::nation, "", 2020);
  EXPECT_THAT(words_of(page, "returned"), HasSubstr("Inget återbetalas till regeringen."));
  EXPECT_THAT(words_of(page, "capital_rule"), HasSubstr("I år gäller det inget förbund."));
  EXPECT_THAT(words_of(page, "nation_economy"),
              HasSubstr("Inget förbund har mer än vad som är rimligt enligt trappan. Mer än fyra "
                        "miljoner kronor har inget förbund."));
}

TEST(Statements, ATargetedGrantToOneIsToldOfOne) {
  EXPECT_THAT(forbund_words("explain/scenarios/targeted_to_one", "alfa", "targeted"),
              AllOf(HasSubstr("går till det förbund som har högst försörjningsmått per invånare"),
                    HasSubstr("I år får ett enda förbund riktade medel, "
                              "500\u00a0000\u00a0kr. Detta förbund får 500\u00a0000\u00a0kr.")));
  EXPECT_THAT(forbund_words("cases/targeted_by_need", "alfa", "targeted"),
              HasSubstr("till de 3 förbund som har högst försörjningsmått per invånare"));
}

TEST(Statements, AScenarioWithoutATitleIsNamedByItsFile) {
  WholeRun run = run_of("tests/cases/ideal.yaml");
  run.scenario.title.clear();
  const Explanation page = page_of(run, SubjectKind::nation, "", run.scenario.first.number);
  EXPECT_THAT(explanation_text(run.scenario, run.results, page, Language::sv, 100),
              HasSubstr("\nScenario: tests/cases/ideal.yaml\n"));
}

TEST(Statements, WhatTheRecordDoesNotSayComesLastAmongSources) {
  const WholeRun run = run_of("tests/cases/application_when_oversubscribed.yaml");
  const Explanation page = page_of(run, SubjectKind::forbund, "alfa", run.scenario.last.number);
  const auto sources = distinct_sources(step_of(page, "application"), Language::sv);
  EXPECT_EQ(sources.back(), rule_sources::silent.sv);
  EXPECT_GT(sources.size(), 2u);
}

TEST(Statements, EveryPageOfEveryYearSaysHowFarItsBeginningCanBeTrusted) {
  const WholeRun run = run_of(baseline);
  const std::pair<SubjectKind, const char*> subjects[] = {{SubjectKind::forbund, "stockholm"},
                                                          {SubjectKind::kommun, "0180"},
                                                          {SubjectKind::region, "01"},
                                                          {SubjectKind::nation, ""}};
  for (const auto& [kind, whom] : subjects) {
    for (const int year : {2020, 2023}) {
      const Explanation page = page_of(run, kind, whom, year);
      const std::string text = explanation_text(run.scenario, run.results, page, Language::sv, 100);
      EXPECT_THAT(text, HasSubstr("opening_2019.csv, state_allocation_kr, eget_kapital_kr: "
                                  "syntetiskt"))
          << whom << " " << year;
      EXPECT_THAT(text, HasSubstr("2017: uppskattat")) << whom << " " << year;
      EXPECT_THAT(words_of(page, "opening"), HasSubstr("Körningen börjar 2020"));
    }
  }
}

TEST(Statements, SharesAreOfAllForbundAndNeedHasItsUnit) {
  const WholeRun run = run_of(baseline);
  const Explanation page = page_of(run, SubjectKind::forbund, "stockholm", 2021);
  const std::string text = explanation_text(run.scenario, run.results, page, Language::sv, 100);
  EXPECT_THAT(text, AllOf(HasSubstr("Alla förbund"), HasSubstr("Andel av alla"),
                          Not(HasSubstr("Andel av landet")), HasSubstr("helårsekvivalenter")));
  EXPECT_THAT(explanation_json(run.scenario, run.results, page, Language::en),
              AllOf(HasSubstr("\"unit\": \"full-year equivalents\""), HasSubstr("\"all_forbund\""),
                    Not(HasSubstr("share_of_nation"))));
}

TEST(Statements, TheNationsPageNamesWhatDecidesItsNumbers) {
  const WholeRun run = run_of(baseline);
  const Explanation page = page_of(run, SubjectKind::nation, "", 2021);
  EXPECT_THAT(parameters_of(page, "nation_matching"), Contains("matching.all.growth"));
  EXPECT_THAT(parameters_of(page, "nation_damping"), Contains("unit"));
  for (const char* key : {"economy.admin_fixed", "economy.admin_share", "economy.use_of_capital",
                          "economy.execution", "economy.startup_years"}) {
    EXPECT_THAT(parameters_of(page, "nation_economy"), Contains(key));
  }
  const WholeRun applied = run_of("tests/cases/application.yaml");
  EXPECT_THAT(parameters_of(page_of(applied, SubjectKind::nation, "", 2020), "application"),
              Contains("application.growth"));
}

TEST(Statements, WhatIsKnownOfTheMembersIsSaidOfThoseOfThePage) {
  const WholeRun run = run_of("tests/explain/scenarios/members_of_two_statuses.yaml");
  const auto known = [&](const char* forbund) {
    std::vector<std::string> said;
    const Explanation page = page_of(run, SubjectKind::forbund, forbund, 2020);
    for (const DataUse& use : step_of(page, "roster").data) {
      said.push_back(fmt::format("{} {} {}", to_text(use.status), use.rows,
                                 fmt::join(use.municipalities, " ")));
    }
    return said;
  };
  EXPECT_THAT(known("alfa"), ElementsAre("official 1 "));
  EXPECT_THAT(known("beta"), ElementsAre("assumption 1 "));
  EXPECT_THAT(known("gamma"), ElementsAre("official 1 Cby", "assumption 1 Dby"));
  const Explanation page = page_of(run, SubjectKind::forbund, "gamma", 2020);
  EXPECT_THAT(explanation_text(run.scenario, run.results, page, Language::sv, 100),
              AllOf(HasSubstr("data.members, share: officiellt (Cby)\n"),
                    HasSubstr("data.members, share: antagande (Dby)\n")));
}

TEST(Statements, WhoGetsEgetKapitalBackIsTold) {
  const WholeRun run = run_of("tests/cases/event_dissolve.yaml");
  const DissolvedForbund& gone = run.results.years.back().dissolved.front();
  const Forbund& beta = forbund_in(run.scenario.roster, Year{2020}, gone.forbund);
  const int kommun = beta.members.front().municipality;
  const int lan = run.scenario.roster.municipalities[static_cast<std::size_t>(kommun)].lan;
  const auto told = HasSubstr("betalar tillbaka sitt eget kapital, ");
  const auto text_of = [&](const Subject& subject) {
    return explanation_text(run.scenario, run.results,
                            explain(run.scenario, run.results, subject, Year{2021}), Language::sv,
                            1000);
  };
  EXPECT_THAT(text_of({SubjectKind::kommun, kommun}),
              AllOf(told, HasSubstr("till kommunen och"), HasSubstr("till regionen.")));
  EXPECT_THAT(text_of({SubjectKind::region, lan}),
              AllOf(told, HasSubstr("Den 1 januari 2021 upplöses")));
}

TEST(Statements, AMunicipalityIsShownTheOtherPayers) {
  const WholeRun run = run_of("tests/cases/ideal.yaml");
  const auto gamma =
      static_cast<std::size_t>(index_of(run.scenario.roster, SubjectKind::forbund, "gamma"));
  const int kommun = run.scenario.roster.forbund[gamma].members.front().municipality;
  const Explanation page =
      explain(run.scenario, run.results, {SubjectKind::kommun, kommun}, run.scenario.first);
  const Step& step = step_of(page, "payment");
  ASSERT_EQ(step.lists.size(), 2u);
  EXPECT_EQ(step.lists[0].rows.size(), 2u);
  EXPECT_FALSE(step.lists[1].rows.empty());
}

TEST(Statements, TheNationsPageEndsInTheWholeAccountWithItsSources) {
  const WholeRun run = run_of("tests/cases/national_account.yaml");
  const Explanation page = page_of(run, SubjectKind::nation, "", 2020);
  const std::string text = explanation_text(run.scenario, run.results, page, Language::sv, 100);
  EXPECT_THAT(text, HasSubstr("\nNationens räkenskap\n"));
  for (const char* line :
       {"Tvåpartssamverkan, ram", "Tvåpartssamverkan, använt", "Tvåpartssamverkan, återbetalas",
        "Alla anslag, använt", "Europeiska socialfonden, intäkter", "Insatser, andel använt",
        "I behov enligt lagens förarbeten", "utanför modellen", "uträknat", "indata", "a report",
        "scenariot, reach.in_need: lagens förarbeten, prop. 2002/03:132",
        "scenariot, reach.individual_share (", "scenariot, reach.cost_per_participant: antagande (",
        "Intäkter utanför modellen antas användas helt"}) {
    EXPECT_THAT(text, HasSubstr(line)) << text;
  }
  EXPECT_THAT(words_of(page, "national_account"), HasSubstr("Insatserna når 251 deltagare."));
  EXPECT_THAT(words_of(page, "national_account"), HasSubstr("enligt lagens förarbeten"));
  const Explanation next = page_of(run, SubjectKind::nation, "", 2021);
  EXPECT_THAT(words_of(next, "national_account"), HasSubstr("som enligt scenariot behöver"));
  EXPECT_THAT(explanation_text(run.scenario, run.results, next, Language::sv, 100),
              AllOf(HasSubstr("I behov enligt scenariot"), Not(HasSubstr("förarbeten"))));
  EXPECT_THAT(explanation_json(run.scenario, run.results, page, Language::en),
              AllOf(HasSubstr("\"line\": \"two_party_returned\""), HasSubstr("\"derived\""),
                    HasSubstr("two_party_frame - two_party_used")));
}

TEST(Statements, WhatAdministrationDoesNotSpendIsTold) {
  const WholeRun run = run_of("tests/cases/execution_admin.yaml");
  EXPECT_THAT(
      words_of(page_of(run, SubjectKind::forbund, "alfa", 2020), "economy"),
      HasSubstr(
          "Av den budgeten används 90\u00a0%: administrationen kostar 409\u00a0680\u00a0kr."));
  EXPECT_THAT(words_of(page_of(run, SubjectKind::forbund, "alfa", 2021), "economy"),
              HasSubstr("Det blir allt som förbundet har, 4\u00a0501\u00a0763\u00a0kr"));
}

}  // namespace
}  // namespace finsam::test
