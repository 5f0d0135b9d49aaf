// finsam explain, end to end: whom, when, and what comes out.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

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
            "finsam explain: 3 förbund answer to \"skaraborg\": ostra-skaraborg "
            "(Samordningsförbundet Östra Skaraborg), norra-skaraborg (Samordningsförbundet Norra "
            "Skaraborg), vastra-skaraborg (Samordningsförbundet i Västra Skaraborg)\n");
}

TEST(Explain, AnUnknownNameIsMetWithWhatWasMeant) {
  EXPECT_EQ(explain({"--forbund", "stokholm", "--year", "2021"}).err,
            "finsam explain: no förbund is called \"stokholm\"; did you mean \"stockholm\"?\n");
  EXPECT_EQ(
      explain({"--kommun", "Götteborg", "--year", "2021"}).err,
      "finsam explain: no municipality is called \"Götteborg\"; did you mean \"Göteborg\"?\n");
  EXPECT_EQ(explain({"--region", "gbg", "--year", "2021"}).status, 2);
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

TEST(Explain, AFaultyScenarioIsToldAsByRun) {
  const Outcome outcome =
      explain({"--nation", "--year", "2021", "--set", "damping.max_decrease=5"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("write \"5 %\""));
}

}  // namespace
}  // namespace finsam::test
