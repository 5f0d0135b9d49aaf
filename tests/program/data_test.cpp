// finsam data status: what every table of a scenario is, and what it lacks.

#include <gmock/gmock.h>

#include <map>
#include <nlohmann/json.hpp>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr const char* history = "scenarios/history/historien.yaml";

TEST(DataStatus, ShowsEveryTableOfTheBaseline) {
  const Outcome outcome =
      finsam({"data", "status", baseline, "--today", "2026-11-22", "--lang", "sv"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_THAT(outcome.out, StartsWith("Underlaget till Fördelningsmodellen 2020–2026\n"
                                      "7 tabeller för 2020–2026, 2 med luckor\n\n"
                                      "municipalities.csv\n  Ursprung    SCB, kommuner och län"));
  EXPECT_THAT(
      outcome.out,
      HasSubstr("\npopulation_16_64.csv\n"
                "  Ursprung    SCB, population by municipality and age: 2019 as published, "
                "2012–2018 scaled from ages\n              20–64\n"
                "  Period      2012–2019\n"
                "  Enhet       invånare\n"
                "  Daterad     2019-12-31, 2\u00a0518 dagar gammal\n"
                "  Rader       2\u00a0320: 290 officiella, 2\u00a0030 uppskattade\n"
                "  sha256      "
                "da94d668db533ac0f60cb5953aba06e088ab0e104820d030785a3ebdd176e905\n"
                "              stämmer med manifest.csv\n"
                "  Luckor      population: 2020–2024 saknas för alla kommuner, 2019 används\n"));
}

TEST(DataStatus, ShowsTheYearsOfEveryTableThatHasThem) {
  const Outcome outcome = finsam({"data", "status", history, "--lang", "en"});
  EXPECT_THAT(outcome.out, ContainsRegex("\nevents_2013_2020\\.csv\n  Origin [^\n]*\n"
                                         "(              [^\n]*\n)*  Period      2013–2020\n"));
  EXPECT_THAT(outcome.out, ContainsRegex("\noutside\\.income \\(inside the scenario\\)\n"
                                         "  Origin      scenarios/history/historien\\.yaml:[0-9]+\n"
                                         "  Period      2013–2020\n"));
  EXPECT_THAT(outcome.out, ContainsRegex("\n  sha256      [0-9a-f]{64}\n\n"));
  const auto json =
      nlohmann::json::parse(finsam({"data", "status", history, "--format", "json"}).out);
  std::map<std::string, nlohmann::json> tables;
  for (const auto& table : json["tables"]) tables[table["role"]] = table;
  EXPECT_EQ(tables["data.members"]["reconstructed"], 220);
  EXPECT_EQ(tables["application.table"]["first_year"], 2013);
  const nlohmann::json& offers = tables["matching.forbund.stockholm.offers"];
  EXPECT_THAT(offers["origin"].get<std::string>(), StartsWith("scenarios/history/historien.yaml:"));
  EXPECT_EQ(offers["last_year"], 2020);
}

TEST(DataStatus, TakesTheBaselineWhereNoScenarioIsGiven) {
  EXPECT_EQ(finsam({"data", "status"}).out, finsam({"data", "status", baseline}).out);
}

TEST(DataStatus, GivesJson) {
  const Outcome outcome =
      finsam({"data", "status", baseline, "--today", "2019-12-31", "--format", "json"});
  const auto json = nlohmann::json::parse(outcome.out);
  ASSERT_EQ(json["tables"].size(), 7u);
  const auto& population = json["tables"][4];
  EXPECT_EQ(population["role"], "data.statistics.1");
  EXPECT_EQ(population["age_days"], 0);
  EXPECT_EQ(population["estimated"], 2030);
  EXPECT_EQ(json["gaps"][0]["statistic"], "population");
  EXPECT_EQ(json["gaps"][0]["taken_from"], 2019);
}

/// The baseline with another need table.
struct OtherNeed {
  TempFolder folder;

  Outcome status(const std::string& table, const std::string& manifest) {
    write_file(folder / "need.csv", table);
    if (!manifest.empty()) write_file(folder / "manifest.csv", manifest);
    const std::string scenarios = FINSAM_SOURCE_DIR "/scenarios/";
    write_file(folder / "s.yaml", "title: Prov\nextends: " + scenarios +
                                      "baseline/fordelningsmodellen.yaml\ndata:\n  statistics: [" +
                                      scenarios + "data/population_16_64.csv, need.csv]\n");
    return finsam({"data", "status", folder / "s.yaml", "--lang", "en"});
  }
};

TEST(DataStatus, TellsOfGapsAndChangedTables) {
  std::string table = read_file(FINSAM_SOURCE_DIR "/scenarios/data/need_equivalents_2017.csv");
  const std::size_t solna = table.find("\n0184,");  // in no förbund
  ASSERT_NE(solna, table.npos);
  table.erase(solna, table.find('\n', solna + 1) - solna);
  const Outcome alone = OtherNeed().status(table, "");
  EXPECT_THAT(alone.out, HasSubstr("1 not described in manifest.csv"));
  EXPECT_THAT(alone.out, HasSubstr("\n              not in manifest.csv\n"));
  EXPECT_THAT(alone.out, HasSubstr("\n  Gaps        ekonomiskt_bistand: no value for Solna\n"));
  const Outcome changed = OtherNeed().status(
      table, "file,origin,date,unit,status,sha256\nneed.csv,me,2030,kr,official,00\n");
  EXPECT_THAT(changed.out, HasSubstr("1 changed since they were described"));
  EXPECT_THAT(changed.out, HasSubstr("\n              not as in manifest.csv\n"));
  EXPECT_THAT(changed.out, HasSubstr("  Dated       2030, in the future\n"));
}

TEST(DataStatus, RefusesWhatItDoesNotKnow) {
  EXPECT_EQ(finsam({"data", "status", "nowhere.yaml"}).status, 2);
  EXPECT_EQ(finsam({"data"}).status, 2);
  EXPECT_THAT(finsam({"data", "stats"}).err, HasSubstr("subcommand stats: write one of status"));
  EXPECT_THAT(finsam({"data", "status", baseline, "--today", "igår"}).err,
              HasSubstr("--today \"igår\" is no day; write it as 2026-11-22"));
}

}  // namespace
}  // namespace finsam::test
