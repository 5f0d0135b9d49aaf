// finsam explain, end to end: whom, when, and what comes out.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <regex>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Outcome explain(std::vector<std::string> more) {
  std::vector<std::string> arguments{"explain", baseline, "--quiet"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return finsam(arguments);
}

nlohmann::json explained(std::vector<std::string> more) {
  more.insert(more.end(), {"--format", "json"});
  const Outcome outcome = explain(more);
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  return nlohmann::json::parse(outcome.out);
}

/// The rows of a table of `finsam run` in which `column` is `value`, of 2021.
nlohmann::json rows_of_run(const std::string& table, const std::string& column,
                           const std::string& value) {
  const Outcome outcome = finsam({"run", baseline, "--quiet", "--format", "json"});
  const nlohmann::json tables = nlohmann::json::parse(outcome.out);
  nlohmann::json rows = nlohmann::json::array();
  for (const auto& row : tables[table]) {
    if (row["year"] == 2021 && (column.empty() || row[column] == value)) rows.push_back(row);
  }
  return rows;
}

TEST(Explain, EndsInTheRowsOfARun) {
  EXPECT_EQ(explained({"--forbund", "stockholm", "--year", "2021"})["result"]["rows"],
            rows_of_run("forbund_year", "forbund_id", "stockholm"));
  EXPECT_EQ(explained({"--kommun", "Botkyrka", "--year", "2021"})["result"]["rows"],
            rows_of_run("municipality_year", "kommun", "Botkyrka"));
  EXPECT_EQ(explained({"--region", "Region Skåne", "--year", "2021"})["result"]["rows"],
            rows_of_run("region_year", "region", "Region Skåne"));
  EXPECT_EQ(explained({"--nation", "--year", "2021"})["result"]["rows"],
            rows_of_run("nation_year", "", ""));
}

TEST(Explain, ADissolvedForbundEndsInItsLastRow) {
  const std::string events = "tests/cases/event_dissolve.yaml";
  const Outcome page = finsam(
      {"explain", events, "--forbund", "beta", "--year", "2021", "--quiet", "--format", "json"});
  ASSERT_EQ(page.status, 0) << page.err;
  const auto json = nlohmann::json::parse(page.out);
  const auto tables =
      nlohmann::json::parse(finsam({"run", events, "--quiet", "--format", "json"}).out);
  nlohmann::json rows = nlohmann::json::array();
  for (const auto& row : tables["forbund_year"]) {
    if (row["year"] == 2021 && row["forbund_id"] == "beta") rows.push_back(row);
  }
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(json["result"]["rows"], rows);
  const auto& step = json["steps"][1];
  EXPECT_EQ(step["amounts"]["paid_back"], 400'003);
  EXPECT_EQ(step["amounts"]["to_state"], 200'001);
  EXPECT_EQ(step["events"][0]["event"], "dissolve");
  EXPECT_EQ(step["events"][0]["date"], "2021-01-01");
  EXPECT_THAT(step["data"][0]["place"].get<std::string>(),
              HasSubstr("tests/cases/event_dissolve.yaml:"));
  EXPECT_EQ(step["data"][0]["status"], "unstated");
}

TEST(Explain, AForbundThatIsGoneIsToldWhatBecameOfIt) {
  const auto refused = [](const char* scenario, const char* forbund, const char* years) {
    const Outcome outcome = finsam(
        {"explain", scenario, "--forbund", forbund, "--year", "2022", "--years", years, "--quiet"});
    EXPECT_EQ(outcome.status, 2);
    return outcome.err;
  };
  EXPECT_EQ(refused("tests/cases/event_dissolve.yaml", "beta", "2020:2022"),
            "finsam explain: --forbund: there is no Beta in 2022; it was dissolved on 1 January "
            "2021; finsam roster shows the förbund of a year and what changed\n");
  EXPECT_EQ(refused("tests/cases/event_merge.yaml", "alfa", "2020:2022"),
            "finsam explain: --forbund: there is no Alfa in 2022; it merged into --forbund nya on "
            "1 January 2021; finsam roster shows the förbund of a year and what changed\n");
}

TEST(Explain, TheNationTellsOfEveryEventOfTheYear) {
  const auto page =
      nlohmann::json::parse(finsam({"explain", "tests/explain/scenarios/baseline_with_events.yaml",
                                    "--nation", "--year", "2025", "--quiet", "--format", "json"})
                                .out);
  EXPECT_EQ(page["steps"][0]["id"], "events");
  ASSERT_EQ(page["steps"][0]["events"].size(), 3u);
  EXPECT_EQ(page["steps"][0]["events"][1]["event"], "merge");
  EXPECT_EQ(page["steps"][0]["data"][1]["source"], "what if they merged?");
  EXPECT_EQ(explained({"--nation", "--year", "2025"})["steps"][0]["id"], "frame");
}

TEST(Explain, SpeaksBothLanguages) {
  EXPECT_THAT(
      explain({"--forbund", "lund", "--year", "2022", "--lang", "sv"}).out,
      AllOf(StartsWith("Lunds samordningsförbund 2022: från ram till eget kapital\n"),
            HasSubstr("9  Matchning\n"), HasSubstr("Styrs av:\n"), Not(HasSubstr("Set by"))));
  EXPECT_THAT(explain({"--forbund", "lund", "--year", "2022", "--lang", "en"}).out,
              AllOf(StartsWith("Lunds samordningsförbund 2022: from frame to eget kapital\n"),
                    HasSubstr("9  Matching\n"), HasSubstr("Set by:\n")));
}

TEST(Explain, TakesANameAsOneWouldTypeIt) {
  for (const char* name : {"stockholm", "Stockholms stad", "STOCKHOLMS STAD", "stockholms s"}) {
    EXPECT_EQ(explained({"--forbund", name, "--year", "2021"})["subject"]["id"], "stockholm");
  }
  EXPECT_EQ(explained({"--kommun", "ostersund", "--year", "2021"})["subject"]["id"], "2380");
  EXPECT_EQ(explained({"--kommun", "2380", "--year", "2021"})["subject"]["name"], "Östersund");
  EXPECT_EQ(explained({"--region", "vastra", "--year", "2021"})["subject"]["id"], "14");
}

TEST(Explain, AnUnclearNameListsTheCandidates) {
  const Outcome outcome = explain({"--forbund", "skaraborg", "--year", "2021"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err,
            "finsam explain: 3 förbund answer to \"skaraborg\"; give one of:\n"
            "  ostra-skaraborg (Samordningsförbundet Östra Skaraborg)\n"
            "  norra-skaraborg (Samordningsförbundet Norra Skaraborg)\n"
            "  vastra-skaraborg (Samordningsförbundet i Västra Skaraborg)\n");
}

TEST(Explain, AnUnknownNameIsMetWithWhatWasMeant) {
  EXPECT_EQ(explain({"--forbund", "stokholm", "--year", "2021"}).err,
            "finsam explain: no förbund is called \"stokholm\"; did you mean \"stockholm\"?\n");
  EXPECT_EQ(
      explain({"--kommun", "Götteborg", "--year", "2021"}).err,
      "finsam explain: no municipality is called \"Götteborg\"; did you mean \"Göteborg\"?\n");
  EXPECT_EQ(explain({"--region", "gbg", "--year", "2021"}).status, 2);
}

TEST(Explain, AMunicipalityInThePlaceOfAForbundIsShownToItsForbund) {
  const Outcome outcome = explain({"--forbund", "Borås", "--year", "2021"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err,
            "finsam explain: no förbund is called \"Borås\"; as a municipality (--kommun):\n"
            "  Borås belongs to sjuharads (Sjuhärads samordningsförbund)\n");
  EXPECT_THAT(explain({"--forbund", "ekero", "--year", "2021"}).err,
              HasSubstr("\n  Ekerö belongs to no förbund\n"));
}

TEST(Explain, ThePageOfAPayerNamesTheCommandsForMore) {
  const Outcome gotland = explain({"--region", "Gotland", "--year", "2021", "--lang", "sv"});
  EXPECT_THAT(gotland.out, HasSubstr("--kommun Gotland --year 2021"));
  const auto page = explained({"--kommun", "lomma", "--year", "2022"});
  EXPECT_EQ(page["steps"][2]["amounts"]["command"],
            std::string("finsam explain ") + baseline + " --forbund kavlinge-lomma --year 2022");
}

TEST(Explain, TheNationNamesTheCapAndWhoIsLowered) {
  const auto page = explained({"--nation", "--year", "2021", "--set", "damping.max_increase=5 %",
                               "--set", "damping.financing=proportional"});
  const auto& damping = page["steps"][2];
  ASSERT_EQ(damping["id"], "nation_damping");
  EXPECT_THAT(damping["reasons"], ::testing::Contains("nation.caps"));
  EXPECT_THAT(damping["parameters"].dump(), HasSubstr("damping.max_increase"));
  const auto& lowered = damping["lists"]["lowered"];
  ASSERT_EQ(lowered.size(), damping["amounts"]["lowered_count"]);
  double sum = 0.0;
  for (const auto& row : lowered) sum += row["lowered"].get<double>();
  EXPECT_NEAR(sum, damping["amounts"]["nation_lowered"].get<double>(), 1.0);
  for (std::size_t i = 1; i < lowered.size(); ++i) {
    EXPECT_GE(lowered[i - 1]["lowered"], lowered[i]["lowered"]);
  }
}

TEST(Explain, WhoPaysForTheFloorsIsNamedTheLargestInTextAndAllInJson) {
  const std::vector<std::string> whom = {"--forbund", "stockholm", "--year",
                                         "2023",      "--set",     "damping.max_decrease=5 %"};
  const nlohmann::json page = explained(whom);
  nlohmann::json matching;
  for (const auto& step : page["steps"]) {
    if (step["id"] == "matching") matching = step;
  }
  const auto& lowered = matching["lists"]["settled_off"];
  ASSERT_EQ(lowered.size(), matching["amounts"]["settled_off_count"]);
  ASSERT_GT(lowered.size(), 5u);
  std::vector<std::string> in_english = whom;
  in_english.insert(in_english.end(), {"--lang", "en"});
  const std::string text = explain(in_english).out;
  EXPECT_THAT(text, HasSubstr("The förbund whose allocation is lowered most (5 of "));
  EXPECT_THAT(text, HasSubstr("\n  " + lowered[4]["forbund"].get<std::string>() + " "));
}

TEST(Explain, WritesWholeNumbersWhole) {
  const std::string text =
      explain({"--region", "uppsala", "--year", "2022", "--lang", "sv", "--set", "unit=1 kr"}).out;
  EXPECT_THAT(text, Not(HasSubstr(",00")));
  EXPECT_THAT(text, HasSubstr("    År  Länskod  Region          Förbundets id       Betalar\n"
                              "  year  lanskod  region          forbund_id     contribution\n"));
}

TEST(Explain, AUnitOfOneKronaIsWholeKronor) {
  EXPECT_THAT(
      explain({"--forbund", "kavlinge", "--year", "2022", "--lang", "sv", "--set", "unit=1 kr"})
          .out,
      AllOf(HasSubstr("hela kronor."), Not(HasSubstr("jämna"))));
}

TEST(Explain, TheStepsOfTrappanAreLabelledAsAnExample) {
  const std::string text = explain({"--nation", "--year", "2021", "--lang", "en"}).out;
  EXPECT_THAT(text, ::testing::ContainsRegex("trappan.steps +[^ ]+:[0-9]+, example"));
  EXPECT_THAT(explain({"--forbund", "lund", "--year", "2021", "--lang", "sv"}).out,
              HasSubstr("är ett exempel."));
}

TEST(Explain, AYearOutsideTheRunIsRefused) {
  const Outcome outcome = explain({"--nation", "--year", "2030"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err,
            "finsam explain: --year 2030: the run has the years 2020–2026; --years gives others\n");
  EXPECT_EQ(explain({"--nation", "--year", "2030", "--years", "2020:2030"}).status, 0);
}

TEST(Explain, NeedsAYearAndExactlyOneSubject) {
  EXPECT_EQ(explain({"--nation"}).status, 2);
  EXPECT_EQ(explain({"--year", "2021"}).status, 2);
  EXPECT_EQ(explain({"--nation", "--kommun", "Lund", "--year", "2021"}).status, 2);
}

TEST(Explain, AMunicipalityInNoForbundIsToldSo) {
  const Outcome outcome = explain({"--kommun", "ekero", "--year", "2021", "--lang", "sv"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("Ekerö är inte medlem i något samordningsförbund 2021 och "
                                     "betalar därför ingenting."));
}

TEST(Explain, GotlandIsExplainedAsAMunicipality) {
  EXPECT_THAT(explain({"--region", "Gotland", "--year", "2021"}).out, HasSubstr("--kommun"));
  EXPECT_THAT(explain({"--kommun", "Gotland", "--year", "2021", "--lang", "sv"}).out,
              HasSubstr("Gotland\ningår inte i någon region"));
}

TEST(Explain, SaysWhatASettingChanged) {
  const std::vector<std::string> set = {"--set", "damping.max_decrease=5 %"};
  const auto page = explained({"--forbund", "sodertalje", "--year", "2020", set[0], set[1]});
  for (const auto& step : page["steps"]) {
    if (step["id"] != "damping") continue;
    EXPECT_EQ(step["parameters"][1]["key"], "damping.max_decrease");
    EXPECT_EQ(step["parameters"][1]["value"], "5 %");
    EXPECT_EQ(step["parameters"][1]["place"], "--set damping.max_decrease=5 %");
  }
}

TEST(Explain, SaysHowTheOpeningIsChanged) {
  const auto page = [](const std::string& subject, const std::string& name, const char* year) {
    const std::string text = finsam({"explain", baseline, "--" + subject, name, "--year", year,
                                     "--quiet", "--set", "opening.spread=50 %", "--lang", "en"})
                                 .out;
    return std::regex_replace(text, std::regex("\\s+|\u00a0"), " ");
  };
  // The table has 16 000 000 kr for Stockholm.
  EXPECT_THAT(
      page("forbund", "stockholm", "2020"),
      AllOf(HasSubstr("The allocations of the table are changed first:"),
            HasSubstr("The table has 16,000,000 kr for the förbund. The run begins with ")));
  const std::string later = page("forbund", "stockholm", "2021");
  EXPECT_THAT(later, AllOf(HasSubstr("The allocations of the table are changed first:"),
                           Not(HasSubstr("The run begins with 1"))));
  EXPECT_THAT(finsam({"explain", baseline, "--forbund", "stockholm", "--year", "2020"}).out,
              Not(HasSubstr("The allocations of the table are changed first")));
}

TEST(Explain, AFaultyScenarioIsToldAsByRun) {
  const Outcome outcome =
      explain({"--nation", "--year", "2021", "--set", "damping.max_decrease=5"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("write \"5 %\""));
}

}  // namespace
}  // namespace finsam::test
