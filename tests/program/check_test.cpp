// finsam check, end to end: the shipped files, what makes them fail, and a list of one's own.

#include <gmock/gmock.h>

#include <filesystem>

#include "support/finsam_program.hpp"
#include "support/rewritten.hpp"

namespace finsam::test {
namespace {

using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// A copy of the shipped scenarios that a test may change.
class CheckCommand : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::copy("scenarios", temp_ / "scenarios",
                          std::filesystem::copy_options::recursive);
  }

  std::string file(const std::string& name) const {
    return (temp_ / "scenarios/published" / name).string();
  }
  Outcome check(std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"check", (temp_ / "scenarios/published").string(), "--today",
                                      "2026-12-01"};
    words.insert(words.end(), more.begin(), more.end());
    return finsam(words);
  }

  TempFolder temp_;
};

TEST_F(CheckCommand, PassesAsShipped) {
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 0) << outcome.out;
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(outcome.out, HasSubstr("\nPredicted       25      2         23      0\n"));
  EXPECT_THAT(outcome.out, HasSubstr("\nInput           65     58          7      0\n"));
  EXPECT_THAT(outcome.out, HasSubstr("\nFitted          18      6         12      0\n"));
  EXPECT_THAT(outcome.out, HasSubstr("\n113 rows: 98 are checked, 15 cannot be.\n"));
  EXPECT_EQ(finsam({"check", "--today", "2026-12-01", "--format", "csv"}).status, 0)
      << "the shipped folder without being named";
}

TEST_F(CheckCommand, FailsWhenAToleranceIsTightenedBelowTheKnownError) {
  std::filesystem::remove(file("deviations.yaml"));
  const std::string shipped =
      "    value: 2,07 Mkr\n    tolerance: 0,005 Mkr\n    because: rounding\n";
  const std::string of_the_other =
      "    value: 336,93 Mkr\n    tolerance: 0,005 Mkr\n    because: rounding\n";
  const auto wide = [](std::string text, const std::string& tolerance) {
    text.replace(text.find("0,005 Mkr"), 9, tolerance);
    return text.replace(text.find("rounding"), 8, "a known error");
  };
  replace_in(file("2020.yaml"), shipped, wide(shipped, "6 561 tkr"));
  replace_in(file("2020.yaml"), of_the_other, wide(of_the_other, "6 561 tkr"));
  replace_in(file("2020.yaml"), "    value: 24867\n    because: exact\n",
             "    value: 24867\n    tolerance: 240\n    because: a known error\n");
  const auto check_2020 = [&] {
    return finsam({"check", file("2020.yaml"), "--today", "2026-12-01"});
  };
  EXPECT_EQ(check_2020().status, 0) << "as wide as the error";
  replace_in(file("2020.yaml"), wide(shipped, "6 561 tkr"), wide(shipped, "6 560 tkr"));
  const Outcome tightened = check_2020();
  EXPECT_EQ(tightened.status, 1);
  EXPECT_THAT(tightened.out, HasSubstr("+6.56\u00a0Mkr  wrong    predicted\n"));
  EXPECT_THAT(tightened.out, HasSubstr("no deviation is registered."));
}

TEST_F(CheckCommand, FailsWhenADeviationHasExpired) {
  EXPECT_EQ(finsam({"check", file("2020.yaml"), "--today", "2027-12-31"}).status, 0);
  const Outcome expired = finsam({"check", file("2020.yaml"), "--today", "2028-01-01"});
  EXPECT_EQ(expired.status, 1);
  EXPECT_THAT(expired.out, HasSubstr("  wrong, not in force  predicted\n"));
  EXPECT_THAT(expired.out, HasSubstr("The deviation is not accepted today, 2028-01-01."));
}

TEST_F(CheckCommand, FailsWhenADeviationHasOutgrownWhatIsAccepted) {
  replace_in(file("deviations.yaml"), "at_most: 6,6 Mkr", "at_most: 6,5 Mkr");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("wrong, too large"));
  EXPECT_EQ(check({"--set", "matching.all.growth=25 %"}).status, 1) << "off the other way";
}

TEST_F(CheckCommand, FailsWhenARowOfTheRecordIsForgotten) {
  replace_in(file("not-checked.yaml"), "      - need_max:ohalsa\n", "");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("98 are checked, 14 cannot be, and 1 are forgotten.\n"));
  EXPECT_THAT(outcome.out, HasSubstr("  2017 need_max:ohalsa ("));
}

TEST_F(CheckCommand, WarnsOfADeviationThatNobodyNeeds) {
  replace_in(file("2020.yaml"), "    tolerance: 0,005 Mkr\n    because: rounding\n",
             "    tolerance: 7 Mkr\n    because: generous\n");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err,
              HasSubstr("deviations.yaml:5: warning: the deviation of 2020 returned is "
                        "not needed any longer: the figure agrees\n"));
  EXPECT_EQ(check({"--quiet"}).err, "");
}

TEST_F(CheckCommand, RefusesWrongFilesWithTheirPlaces) {
  replace_in(file("2020.yaml"), "opening.state[stockholm]", "opening.state[stokholm]");
  Outcome outcome = check();
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("2020.yaml:88:9: state:stockholm: opening has no \"stokholm\" "
                                     "in 2019; did you mean \"stockholm\"?\n"));
  EXPECT_THAT(outcome.err, HasSubstr("opening.state[stokholm]\n"));
  replace_in(file("2020.yaml"), "nation_year.frame", "nation_year.fram");
  outcome = check();
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"frame\"?\n"));
}

TEST_F(CheckCommand, ReadsNoScenarioForAFileOfChecks) {
  const Outcome outcome = finsam({"check", baseline});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("is a scenario, not a file of checks; "));
}

TEST_F(CheckCommand, RefusesOptionsThatDoNotGoTogether) {
  EXPECT_EQ(finsam({"check", "--today", "soon"}).err,
            "finsam check: --today \"soon\" is not a date; write it as \"2026-11-22\"\n");
  EXPECT_EQ(finsam({"check", "--tolerance", "5 tkr"}).err,
            "finsam check: --tolerance goes with --allocations\n");
  EXPECT_THAT(finsam({"check", "--allocations", "x.csv"}).err, HasSubstr("needs a scenario"));
  EXPECT_THAT(finsam({"check", small, "--allocations", "x.csv", "--tolerance", "5"}).err,
              HasSubstr("--tolerance \"5\" has no unit"));
}

TEST_F(CheckCommand, SpeaksToPrograms) {
  EXPECT_THAT(check({"--format", "csv"}).out,
              HasSubstr(",2020,returned,predicted,kr,2070000,8631000,6561000,5000,explained,"
                        "nation_year.returned,rounding,"));
  const std::string json = check({"--format", "json"}).out;
  EXPECT_THAT(json, HasSubstr("{\"kind\": \"predicted\", \"figures\": 25, \"agree\": 2, "
                              "\"explained\": 23, \"wrong\": 0}"));
  EXPECT_THAT(json, HasSubstr("\"quantity\": \"need_max:ohalsa\", \"why\": \""));
  EXPECT_THAT(check({"--format", "junit"}).out, HasSubstr("tests=\"108\" failures=\"0\""));
  replace_in(file("deviations.yaml"), "at_most: 6,6 Mkr", "at_most: 6,5 Mkr");
  EXPECT_THAT(check({"--format", "junit"}).out, HasSubstr("tests=\"108\" failures=\"1\""));
}

/// A list of allocations beside the small scenario.
class AllocationsCommand : public testing::Test {
 protected:
  Outcome check(const std::string& list, std::vector<std::string> more = {}) const {
    write_file(temp_ / "list.csv", list);
    std::vector<std::string> words = {"check", baseline, "--quiet", "--allocations",
                                      (temp_ / "list.csv").string()};
    words.insert(words.end(), more.begin(), more.end());
    return finsam(words);
  }
  TempFolder temp_;
};

TEST_F(AllocationsCommand, ShowHowFarOffEachIsAndWhatHoldsIt) {
  const std::string list =
      "förbund;år;kronor\nStockholm;2020;17 600 000\nmalmo;2020;15 000 000\nmalmo;2018;1\n";
  const Outcome outcome = check(list);
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(outcome.out, ContainsRegex("\nAmounts compared +2\n"));
  EXPECT_THAT(outcome.out, ContainsRegex("\nRows of other years, not compared +1\n"));
  EXPECT_THAT(outcome.out, ContainsRegex("\nFörbund that the list lacks +76\n"));
  EXPECT_THAT(outcome.out, HasSubstr("\n2020  Finsam i Malmö"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("\n2020  Samordningsförbundet Stockholm")));
  EXPECT_EQ(check(list, {"--tolerance", "1 Mkr"}).status, 0);
}

TEST_F(AllocationsCommand, GiveARowEachInCsvAndACaseEachInJUnit) {
  const std::string list = "forbund,year,kronor\nmalmo,2020,15000000\n";
  EXPECT_THAT(check(list, {"--format", "csv"}).out,
              StartsWith("year,forbund_id,forbund,published,simulated,difference,per_cent,held_by,"
                         "verdict\n2020,malmo,Finsam i Malmö,15000000,"));
  EXPECT_THAT(check(list, {"--format", "json"}).out, HasSubstr("\"verdict\": \"outside\""));
  EXPECT_THAT(check(list, {"--format", "junit"}).out, HasSubstr("tests=\"1\" failures=\"1\""));
}

TEST_F(AllocationsCommand, AreRefusedWithTheirPlaces) {
  const Outcome outcome = check("forbund,year,kronor\nstokcholm,2020,1\n");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("list.csv:2:1: "));
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"stockholm\"?"));
  EXPECT_THAT(check("forbund,year,kronor\nmalmo,1999,1\n").err,
              HasSubstr("has no year of the run"));
}

}  // namespace
}  // namespace finsam::test
