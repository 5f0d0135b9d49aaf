// What finsam calibrate does not fit, and what it does not write over.

#include <gmock/gmock.h>

#include "program/calibrated_world.hpp"
#include "support/rewritten.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class CalibrateRefusal : public CalibrateCommand {
 protected:
  /// What is told of these words, which are refused as wrong input.
  std::string error(const std::vector<std::string>& words) const {
    const Outcome outcome = calibrate(words);
    EXPECT_EQ(outcome.status, 2) << words.at(1);
    EXPECT_EQ(outcome.out, "") << words.at(1);
    return outcome.err;
  }
  std::string error_of_fit(const std::string& fit) const { return error({"--fit", fit}); }
};

TEST_F(CalibrateRefusal, NeverWritesOverAFileWithoutForce) {
  publish({});
  write_file(temp_ / "mine.yaml", "mine");
  const std::vector<std::string> words = {"--fit", "lag=1,2", "--out", path("mine.yaml")};
  const Outcome refused = calibrate(words);
  EXPECT_EQ(refused.status, 4);
  EXPECT_THAT(refused.err, HasSubstr("mine.yaml is there already; --force replaces it"));
  EXPECT_EQ(refused.out, "");
  EXPECT_EQ(read_file(temp_ / "mine.yaml"), "mine");
  std::vector<std::string> forced = words;
  forced.emplace_back("--force");
  EXPECT_EQ(calibrate(forced).status, 0);
  EXPECT_THAT(read_file(temp_ / "mine.yaml"), HasSubstr("\nlag: 1  # fitted; chosen from 1, 2\n"));
}

TEST_F(CalibrateRefusal, NeverWritesOverWhatItReads) {
  publish({});
  const std::string world = read_file(temp_ / "world.yaml");
  const auto refused = [&](const std::string& out) {
    return error({"--fit", "lag=1,2", "--out", out, "--force"});
  };
  EXPECT_THAT(refused(path("world.yaml")), HasSubstr("is the scenario that is fitted"));
  EXPECT_THAT(refused(path("checks.yaml")), HasSubstr("is the check file; give another name"));
  EXPECT_THAT(refused(path("data/plain.yaml")), HasSubstr("is a file that the scenario extends"));
  EXPECT_THAT(refused(path("data/../data/members.csv")), HasSubstr("is a table of the scenario"));
  EXPECT_EQ(read_file(temp_ / "world.yaml"), world);
}

TEST_F(CalibrateRefusal, SeesBeforeTheSearchThatItCannotWrite) {
  publish({});
  std::filesystem::create_symlink(temp_ / "gone", temp_ / "link.yaml");
  const auto told = [&](const std::string& out) {
    const Outcome outcome = calibrate({"--fit", "lag=1,2", "--out", out, "--force"});
    EXPECT_EQ(outcome.status, 4) << out;
    EXPECT_EQ(outcome.out, "") << out;
    return outcome.err;
  };
  EXPECT_THAT(told(path("link.yaml")), HasSubstr("is a link; name the file that it leads to"));
  EXPECT_THAT(told(path("data")), HasSubstr("is a folder; name a file"));
  EXPECT_THAT(told(path("new/")), HasSubstr("is a folder; name a file"));
  EXPECT_THAT(told(path("world.yaml/out.yaml")), HasSubstr("world.yaml is no folder"));
  EXPECT_FALSE(std::filesystem::exists(temp_ / "new"));
}

TEST_F(CalibrateRefusal, RefusesWhatCannotBeFitted) {
  publish({});
  EXPECT_THAT(error_of_fit("economy.executoin=1 %:2 %"),
              HasSubstr("unknown key; did you mean economy.execution?"));
  EXPECT_THAT(error_of_fit("economy.execution=80 %:120 %"),
              HasSubstr("\"120 %\" is more than 100 %"));
  EXPECT_THAT(error_of_fit("economy.execution=80 %:70 %"), HasSubstr("80 % is not below 70 %"));
  EXPECT_THAT(error_of_fit("economy.execution=80:90"), HasSubstr("has no per cent sign"));
  EXPECT_THAT(error_of_fit("economy.execution"),
              HasSubstr("write a key with its bounds or choices"));
  EXPECT_THAT(error_of_fit("damping.rule=none:sparr"), HasSubstr("takes a word, not a size"));
  EXPECT_THAT(error_of_fit("damping.rule=none,spar"), HasSubstr("did you mean \"sparr\"?"));
  EXPECT_THAT(error_of_fit("data.opening=a,b"), HasSubstr("it cannot be fitted"));
  EXPECT_THAT(error_of_fit("trappan.steps.1.share=1 %:2 %"), HasSubstr("stands in a list"));
  EXPECT_THAT(error_of_fit("keys.need=70 %:80 %"), HasSubstr("the weights add up to 100 %"));
  EXPECT_THAT(error({"--fit", "lag=1,2", "--figures", "2019"}), HasSubstr("no figure is chosen"));
  EXPECT_THAT(error({"--fit", "lag=1,2", "--figures", "egetkapital"}),
              HasSubstr("did you mean \"eget_kapital\"?"));
  EXPECT_THAT(error({"--fit", "lag=1,2", "--figures", "odd,,2020"}),
              HasSubstr("nothing stands between two commas, or at an end"));
  EXPECT_THAT(error({"--fit", "lag=1,2", "--force"}), HasSubstr("--force goes with --out"));
  EXPECT_THAT(finsam({"calibrate", path("checks.yaml")}).err, HasSubstr("no --fit"));
  EXPECT_THAT(finsam({"calibrate", "scenarios/published", "--fit", "lag=1,2"}).err,
              HasSubstr("is a folder; name one of its files"));
}

TEST_F(CalibrateRefusal, SaysWhichKeysMayHaveBeenMeant) {
  publish({});
  EXPECT_THAT(error_of_fit("damping=1 %:2 %"),
              HasSubstr("--fit damping: is a group of keys; name one of them: damping.rule, "
                        "damping.max_decrease, "));
  EXPECT_THAT(error_of_fit("execution=70 %:80 %"), HasSubstr("did you mean economy.execution?"));
  EXPECT_THAT(error_of_fit("economy.growth.2016=70 %:80 %"),
              HasSubstr("did you mean frame.growth or application.growth?"));
  EXPECT_THAT(error_of_fit("matching.all=1 %:2 %"), HasSubstr("as in matching.all.growth"));
}

TEST_F(CalibrateRefusal, RefusesAKeyWithinAnother) {
  publish({});
  const std::string why =
      "--fit economy.execution and --fit economy.execution.2021: the first is for every year, also "
      "that of the second";
  EXPECT_THAT(
      error({"--fit", "economy.execution=70 %:80 %", "--fit", "economy.execution.2021=70 %:80 %"}),
      HasSubstr(why));
  EXPECT_THAT(
      error({"--fit", "economy.execution.2021=70 %:80 %", "--fit", "economy.execution=70 %,80 %"}),
      HasSubstr(why));
  EXPECT_THAT(error({"--fit", "lag=1,2", "--fit", "lag=2,3"}), HasSubstr("the key is there twice"));
  EXPECT_EQ(calibrate({"--fit", "economy.execution=80 %,95 %", "--fit",
                       "economy.execution_admin=80 %,100 %"})
                .status,
            0)
      << "only the beginning is the same";
}

TEST_F(CalibrateRefusal, KnowsTheCommaOfDecimalsFromThatOfChoices) {
  publish({});
  EXPECT_THAT(error_of_fit("economy.execution=12,5 %"),
              HasSubstr("a comma parts choices; write 12.5 %\n"));
  EXPECT_THAT(error_of_fit("economy.execution=12,5 %,15 %"), HasSubstr("write 12.5 %,15 %\n"));
  EXPECT_THAT(error_of_fit("economy.execution=12,hello"), HasSubstr("\"12\" has no per cent sign"));
  EXPECT_THAT(error_of_fit("lag=2,3,2"), HasSubstr("\"2\" is there twice"));
  EXPECT_THAT(error_of_fit("economy.execution=5 %,5.0 %"), HasSubstr("\"5.0 %\" is there twice"));
  EXPECT_THAT(error_of_fit("damping.max_increase=none:5 %"),
              HasSubstr("none is no bound; it may be one of some choices, as in none,5 %"));
}

TEST_F(CalibrateRefusal, SpeaksOfBoundsInItsOwnWords) {
  publish({});
  const std::string told = error_of_fit("base_grant=100 tkr:50 Mkr");
  EXPECT_THAT(told, AllOf(HasSubstr("--fit base_grant at its upper bound, 50 Mkr"),
                          Not(HasSubstr("--set"))));
}

TEST_F(CalibrateRefusal, SaysWhyNoRunCanBeCompared) {
  publish({},
          "  - year: 2021\n    quantity: reached\n    of: sum(forbund_year.participants)\n"
          "    value: 100\n    because: exact\n    source: s\n");
  const std::string told = error_of_fit("lag=1,2");
  EXPECT_THAT(
      told, AllOf(HasSubstr("no run that was tried can be compared with the figures"),
                  HasSubstr("checks.yaml:"), HasSubstr("the run has no value for reached of 2021"),
                  HasSubstr("of: sum(forbund_year.participants)\n"), HasSubstr("^")));
}

TEST_F(CalibrateRefusal, ShowsTheLineOfAFigureThatTheRunCannotHave) {
  publish({},
          "  - year: 2030\n    quantity: late\n    of: nation_year.frame\n"
          "    value: 100 kr\n    because: exact\n    source: s\n");
  EXPECT_THAT(error_of_fit("lag=1,2"),
              AllOf(HasSubstr("late: nation_year has no 2030; its years are 2020 to 2023"),
                    HasSubstr("    of: nation_year.frame\n"), HasSubstr("^")));
}

}  // namespace
}  // namespace finsam::test
