// finsam compare, end to end: scenarios and stored runs against each other.

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "support/finsam_program.hpp"
#include "support/rewritten.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* softer = "damping.max_decrease=5 %";

Outcome compare(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "compare");
  return finsam(arguments);
}

/// Runs `scenario` into a folder; `more` are further arguments.
std::string stored(const TempFolder& temp, const std::string& name, const std::string& scenario,
                   const std::vector<std::string>& more = {}) {
  const std::string folder = (temp / name).string();
  std::vector<std::string> arguments{"run", scenario, "--quiet", "--out", folder};
  arguments.insert(arguments.end(), more.begin(), more.end());
  const Outcome outcome = finsam(arguments);
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  return folder;
}

TEST(Compare, ShowsWhoGainsAndWhoLoses) {
  const Outcome outcome = compare({baseline, "--set", softer});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, AllOf(StartsWith("What the reform changes, 2020–2026\n"),
                                 HasSubstr("damping.max_decrease: 10% → 5%\n"),
                                 HasSubstr("Förbund that get less 2020–2026, kr\n")));
  EXPECT_THAT(outcome.err, HasSubstr("note: "));
  EXPECT_EQ(compare({baseline, "--set", softer, "--quiet"}).err, "");
}

TEST(Compare, SpeaksSwedish) {
  EXPECT_THAT(compare({small, "--set", "base_grant=1 kr", "--quiet", "--lang", "sv"}).out,
              StartsWith("Vad reformen ändrar, "));
}

TEST(Compare, TheReformMayBeTheBaseChanged) {
  const std::vector<std::string> set{"--set", softer, "--quiet", "--format", "csv"};
  std::vector<std::string> once{baseline};
  std::vector<std::string> twice{baseline, baseline};
  for (std::vector<std::string>* one : {&once, &twice}) {
    one->insert(one->end(), set.begin(), set.end());
  }
  EXPECT_EQ(compare(once).out, compare(twice).out);
}

TEST(Compare, AStoredRunIsAsGoodAsItsScenario) {
  const TempFolder temp;
  const std::string csv = stored(temp, "csv", baseline);
  const std::string excel = stored(temp, "excel", baseline, {"--excel"});
  const std::string json = stored(temp, "json", baseline, {"--format", "json"});
  const std::string reform = stored(temp, "reform", baseline, {"--set", softer});
  const std::string expected =
      compare({baseline, "--set", softer, "--quiet", "--format", "csv"}).out;
  ASSERT_THAT(expected, HasSubstr("forbund,all,"));
  for (const std::string& base : {csv, excel, json, csv + "/"}) {
    EXPECT_EQ(compare({base, reform, "--format", "csv"}).out, expected) << base;
    EXPECT_EQ(compare({base, "--set", softer, "--quiet", "--format", "csv"}).out, expected) << base;
    const Outcome same = compare({baseline, base, "--strict", "--quiet"});
    EXPECT_EQ(same.status, 0) << same.err;
    EXPECT_THAT(same.out, HasSubstr("Not a krona differs"));
  }
}

TEST(Compare, AStoredRunIsNotRunAgain) {
  const TempFolder temp;
  const std::string folder = stored(temp, "out", small);
  // As if the program that made it had left another krona with a förbund.
  std::string table = read_file(folder + "/nation_year.csv");
  const std::size_t returned = table.find(",0,");
  ASSERT_NE(returned, table.npos);
  rewrite_result(folder, "nation_year.csv", table.replace(returned, 3, ",7,"));
  const Outcome outcome = compare({small, folder, "--quiet", "--format", "csv"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr(",7,"));
}

TEST(Compare, TellsWhatDissolvedForbundPayBack) {
  const std::vector<std::string> given{"tests/cases/event_dissolve.yaml", "--set",
                                       "data.events=unset", "--quiet"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), given.begin(), given.end());
    return compare(more).out;
  };
  const std::string table = with({"--format", "csv"});
  EXPECT_THAT(table, AllOf(HasSubstr("\nforbund,2021,beta,Beta,paid_back,400003,0,-400003,"),
                           HasSubstr("\nforbund,all,beta,Beta,paid_back,400003,0,-400003,"),
                           HasSubstr("\nnation,2021,nation,nation,paid_back,400003,0,-400003,"),
                           HasSubstr("\nnation,2020,nation,nation,paid_back,0,0,0,")));
  EXPECT_THAT(table, Not(HasSubstr("participants")));
  EXPECT_THAT(with({}), HasSubstr("Paid back by förbund that dissolve"));
  EXPECT_THAT(compare({baseline, "--set", softer, "--quiet", "--format", "csv"}).out,
              Not(HasSubstr(",nation,paid_back,")));
}

TEST(Compare, WritesEveryTable) {
  const TempFolder temp;
  const std::string out = (temp / "out").string();
  const Outcome outcome = compare({small, "--set", "unit=1 kr", "--quiet", "--out", out});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(entry_count(temp / "out"), 6);
  EXPECT_THAT(read_file(temp / "out/comparison.csv"), StartsWith("level,year,id,name,quantity,"));
  EXPECT_EQ(compare({small, "--set", "unit=1 kr", "--quiet", "--out", out}).status, 4);
  EXPECT_EQ(
      compare({small, "--set", "unit=1 kr", "--quiet", "--out", out, "--force", "--format", "json"})
          .status,
      0);
  EXPECT_TRUE(nlohmann::json::parse(read_file(temp / "out/outcomes.json")).is_array());
  EXPECT_FALSE(std::filesystem::exists(temp / "out/comparison.csv"));
}

TEST(Compare, TablesGoToStandardOutput) {
  const std::vector<std::string> given{small, "--set", "unit=1 kr", "--quiet"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), given.begin(), given.end());
    return compare(more).out;
  };
  EXPECT_THAT(with({"--table", "counts"}), StartsWith("level,quantity,dead_band,"));
  EXPECT_THAT(with({"--excel"}), StartsWith("\xEF\xBB\xBFlevel;year;"));
  const auto json = nlohmann::json::parse(with({"--format", "json"}));
  EXPECT_EQ(json["runs"][1]["settings"], "unit=1 kr");
  EXPECT_EQ(json["differing"][0]["key"], "unit");
  EXPECT_EQ(json["comparison"][0]["difference"], 0);
}

TEST(Compare, TopAndDeadBand) {
  const std::vector<std::string> given{baseline, "--set", softer, "--quiet"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), given.begin(), given.end());
    return compare(more).out;
  };
  EXPECT_THAT(with({"--top", "3"}), HasSubstr("The 3 largest of 22.\n"));
  EXPECT_THAT(with({"--top", "300"}), Not(HasSubstr("largest of")));
  EXPECT_THAT(with({"--dead-band", "10 %", "--table", "counts"}),
              HasSubstr("\nforbund,state,10 %,"));
}

TEST(Compare, StrictRefusesRunsThatDifferInMoreThanRules) {
  EXPECT_EQ(compare({baseline, "--set", softer, "--strict", "--quiet"}).status, 0);
  const Outcome frame =
      compare({small, "--set", "frame.amount=30 Mkr", "--strict", "--quiet", "--years", "2020"});
  EXPECT_EQ(frame.status, 1);
  EXPECT_EQ(frame.out, "");
  EXPECT_THAT(frame.err, StartsWith("finsam compare: --strict: The frames differ: 2020 "));
  const TempFolder temp;
  const std::string years = stored(temp, "years", baseline, {"--years", "2020:2021"});
  const Outcome other = compare({years, baseline, "--strict", "--quiet"});
  EXPECT_EQ(other.status, 1);
  EXPECT_EQ(other.err,
            "finsam compare: --strict: The years differ: 2020–2021 against 2020–2026. The "
            "comparison is of 2020–2021.\n");
  EXPECT_THAT(compare({years, baseline, "--quiet"}).out,
              StartsWith("What the reform changes, 2020–2021\n"));
}

TEST(Compare, StrictRefusesAnotherRosterAndOtherData) {
  const Outcome outcome = compare({baseline, small, "--strict", "--quiet", "--years", "2020"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err,
              AllOf(HasSubstr("Förbund in the base only: "), HasSubstr("The data differ: ")));
}

TEST(Compare, StrictRefusesAnotherVersion) {
  const TempFolder temp;
  const std::string folder = stored(temp, "out", small);
  replace_in(folder + "/manifest.json", R"("model_version": "1")", R"("model_version": "0")");
  const Outcome outcome = compare({folder, small, "--strict", "--quiet"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.err, "finsam compare: --strict: The model versions differ: 0 against 1.\n");
  EXPECT_THAT(compare({folder, small, "--quiet"}).out,
              HasSubstr("The model versions differ: 0 against 1.\n"));
}

TEST(Compare, YearsHoldForBoth) {
  const std::string out =
      compare({small, "--set", "unit=1 kr", "--years", "2020", "--quiet", "--format", "csv"}).out;
  EXPECT_THAT(out, AllOf(HasSubstr("\nforbund,2020,"), Not(HasSubstr("\nforbund,2021,"))));
  const TempFolder temp;
  const std::string folder = stored(temp, "out", small);
  EXPECT_THAT(compare({folder, folder, "--years", "2021", "--format", "csv"}).out,
              AllOf(HasSubstr("\nforbund,2021,"), Not(HasSubstr("\nforbund,2020,"))));
}

}  // namespace
}  // namespace finsam::test
