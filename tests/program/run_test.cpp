// finsam run, end to end: what is asked for, what comes out and where.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* tables[] = {"forbund_year", "municipality_year", "region_year", "nation_year",
                                  "national_account"};

TEST(Run, ShowsASummaryAndKeepsMessagesApart) {
  const Outcome outcome = finsam({"run", baseline});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("The nation, Mkr"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("note:")));
  EXPECT_THAT(outcome.err, HasSubstr("note: "));
}

TEST(Run, TheSummaryTellsOfEventsAndWhatIsPaidBack) {
  const std::string events = "tests/explain/scenarios/baseline_with_events.yaml";
  const std::string text = finsam({"run", events, "--quiet", "--lang", "sv"}).out;
  EXPECT_THAT(text, HasSubstr("\nHändelser den 1 januari\n"));
  EXPECT_THAT(text, HasSubstr("\n2024  Härryda utträder ur Samordningsförbundet Insjöriket "
                              "(officiellt).\n"));
  EXPECT_THAT(text, HasSubstr("\n2025  Lunds samordningsförbund byter namn till Lunds nya "
                              "samordningsförbund (antagande).\n"));
  EXPECT_THAT(text, HasSubstr("Upplösta förbund betalar tillbaka sitt eget kapital"));
  EXPECT_THAT(text, HasSubstr("\n2025  Samordningsförbundet Finsam Gotland "));
  EXPECT_THAT(text, HasSubstr("\n- när en kommun ansluter sig till ett förbund eller utträder"));
  const std::string plain = finsam({"run", small, "--quiet", "--lang", "sv"}).out;
  EXPECT_THAT(plain, Not(HasSubstr("Händelser")));
  EXPECT_THAT(plain, Not(HasSubstr("händelserna")));
  EXPECT_THAT(plain, Not(HasSubstr("tillbaka sitt")));
}

TEST(Run, QuietLeavesOutNotesAndWarnings) {
  const Outcome outcome = finsam({"run", baseline, "--quiet"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("The nation, Mkr"));
  EXPECT_EQ(outcome.err, "");
}

TEST(Run, SpeaksTheLanguageOfTheEnvironment) {
  const auto first_heading = [](std::map<std::string, std::string> environment,
                                std::vector<std::string> more) {
    std::vector<std::string> arguments{"run", small, "--quiet"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    Launch launch;
    launch.environment = std::move(environment);
    return finsam(arguments, launch).out.find("Landet, mnkr") != std::string::npos ? "sv" : "en";
  };
  EXPECT_STREQ(first_heading({}, {}), "en");
  EXPECT_STREQ(first_heading({{"LANG", "sv_SE.UTF-8"}}, {}), "sv");
  EXPECT_STREQ(first_heading({{"LANG", "sv_SE.UTF-8"}, {"LC_ALL", "C"}}, {}), "en");
  EXPECT_STREQ(first_heading({{"LANG", "C"}, {"LC_MESSAGES", "sv_FI"}, {"LC_ALL", ""}}, {}), "sv");
  EXPECT_STREQ(first_heading({{"LANG", "sv_SE.UTF-8"}}, {"--lang", "en"}), "en");
  EXPECT_STREQ(first_heading({}, {"--lang", "sv"}), "sv");
}

TEST(Run, WritesAWholeFolder) {
  const TempFolder temp;
  const Outcome outcome = finsam({"run", baseline, "--out", (temp / "out").string()});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("The nation, Mkr"));
  for (const char* table : tables) {
    EXPECT_THAT(read_file(temp / "out" / (std::string(table) + ".csv")), StartsWith("year,"));
  }
  EXPECT_THAT(read_file(temp / "out/data/members_2020.csv"), StartsWith("forbund_id,"));
  EXPECT_EQ(entry_count(temp / "out"), 8);
  EXPECT_EQ(entry_count(temp.path()), 1);
}

TEST(Run, QuietWithAFolderSaysNothing) {
  const TempFolder temp;
  const Outcome outcome = finsam({"run", small, "--quiet", "--out", (temp / "out").string()});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(outcome.err, "");
}

TEST(Run, IsTheSameTwice) {
  const TempFolder temp;
  for (const char* name : {"one", "two"}) {
    ASSERT_EQ(finsam({"run", baseline, "--quiet", "--out", (temp / name).string()}).status, 0);
  }
  namespace fs = std::filesystem;
  int compared = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(temp / "one")) {
    if (!entry.is_regular_file()) continue;
    const fs::path name = entry.path().lexically_relative(temp / "one");
    EXPECT_EQ(read_file(entry.path()), read_file(temp / "two" / name.string())) << name;
    ++compared;
  }
  EXPECT_EQ(compared, 15);
}

TEST(Run, ResolvedScenarioGivesTheSameTablesWhereverItLies) {
  const TempFolder temp;
  ASSERT_EQ(finsam({"run", baseline, "--quiet", "--set", "economy.execution=90 %", "--years",
                    "2021:2024", "--out", (temp / "one").string()})
                .status,
            0);
  std::filesystem::create_directory(temp / "elsewhere");
  std::filesystem::rename(temp / "one", temp / "elsewhere/one");
  const Outcome outcome = finsam({"run", (temp / "elsewhere/one/resolved.yaml").string(), "--quiet",
                                  "--out", (temp / "two").string()});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  for (const char* file : {"forbund_year.csv", "municipality_year.csv", "region_year.csv",
                           "nation_year.csv", "resolved.yaml"}) {
    EXPECT_EQ(read_file(temp / "elsewhere/one" / file), read_file(temp / "two" / file)) << file;
  }
}

TEST(Run, ManifestNamesNoPlaceOnTheMachine) {
  const TempFolder temp;
  const std::string scenario = std::filesystem::absolute(baseline).string();
  ASSERT_EQ(finsam({"run", scenario, "--quiet", "--set", "lag=1", "--years", "2020", "--out",
                    (temp / "out").string()})
                .status,
            0);
  const std::string text = read_file(temp / "out/manifest.json");
  EXPECT_THAT(text, Not(HasSubstr(std::filesystem::current_path().string())));
  const auto json = nlohmann::json::parse(text);
  EXPECT_EQ(json["scenario"][0]["file"], "fordelningsmodellen.yaml");
  EXPECT_EQ(json["settings"].dump(),
            R"([{"key":"lag","value":"1"},{"key":"years","value":"2020:2020"}])");
  EXPECT_EQ(json["files"].size(), 14u);
}

TEST(Run, SetChangesAValue) {
  const Outcome outcome =
      finsam({"run", baseline, "--quiet", "--format", "csv", "--table", "nation_year", "--set",
              "frame.amount=400 Mkr", "--set", "frame.national_support=0 kr"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("\n2020,400000000,0,400000000,"));
}

TEST(Run, SummaryTellsWhatWasSet) {
  EXPECT_THAT(finsam({"run", small, "--quiet", "--set", "unit=1 kr", "--years", "2020:2021"}).out,
              HasSubstr("\n2020–2021. In the last year there are 4 förbund with 4 "
                        "municipalities.\nChanged with --set: unit = 1 kr\n\n"));
}

TEST(Run, YearsAreReplaced) {
  const Outcome outcome = finsam({"run", baseline, "--quiet", "--format", "csv", "--table",
                                  "nation_year", "--years", "2022:2023"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("\n2022,"));
  EXPECT_THAT(outcome.out, HasSubstr("\n2023,"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("\n2021,")));
  EXPECT_THAT(outcome.out, Not(HasSubstr("\n2024,")));
}

TEST(Run, CsvGoesToStandardOutputTableByTable) {
  EXPECT_THAT(finsam({"run", small, "--quiet", "--format", "csv"}).out,
              StartsWith("year,forbund_id,forbund,member_count,"));
  EXPECT_THAT(finsam({"run", small, "--quiet", "--format", "csv", "--table", "region_year"}).out,
              StartsWith("year,lanskod,region,"));
  EXPECT_THAT(finsam({"run", small, "--quiet", "--table", "region_year"}).out,
              StartsWith("year,lanskod,region,"));
  EXPECT_THAT(finsam({"run", small, "--quiet", "--excel", "--table", "region_year"}).out,
              HasSubstr("year;lanskod;region;"));
}

TEST(Run, ExcelDialect) {
  const std::string text = finsam({"run", small, "--quiet", "--excel"}).out;
  EXPECT_THAT(text, StartsWith("\xEF\xBB\xBFyear;forbund_id;"));
  EXPECT_THAT(text, HasSubstr("\r\n2020;malmo;"));
}

TEST(Run, JsonHasAllTables) {
  const Outcome outcome = finsam({"run", small, "--quiet", "--format", "json"});
  const auto json = nlohmann::json::parse(outcome.out);
  for (const char* table : tables) EXPECT_FALSE(json[table].empty()) << table;
  EXPECT_EQ(json["forbund_year"].size(), 12u);
  EXPECT_EQ(json["forbund_year"][0]["forbund_id"], "malmo");
  EXPECT_TRUE(json["forbund_year"][0]["participants"].is_null());
}

TEST(Run, JsonGoesToAFolder) {
  const TempFolder temp;
  ASSERT_EQ(finsam({"run", small, "--quiet", "--format", "json", "--out", (temp / "out").string()})
                .status,
            0);
  EXPECT_TRUE(nlohmann::json::parse(read_file(temp / "out/nation_year.json")).is_array());
}

}  // namespace
}  // namespace finsam::test
