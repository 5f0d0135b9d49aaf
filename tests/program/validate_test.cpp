// finsam validate, end to end.

#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
using Json = nlohmann::json;

constexpr const char* wrong = "tests/refused/values/share_without_sign.yaml";

TEST(Validate, SaysThatAScenarioIsSound) {
  const Outcome outcome = finsam({"validate", baseline, "--quiet"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, std::string(baseline) + ": ok\n");
  EXPECT_EQ(outcome.err, "");
}

TEST(Validate, WarnsOfWhatTheFiguresRestOn) {
  const Outcome outcome = finsam({"validate", baseline});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("population of 2020–2024 is taken from 2019 for all "));
  EXPECT_THAT(outcome.out,
              HasSubstr("need_equivalents_2017.csv\": all rows (290) are estimated\n"));
  EXPECT_THAT(outcome.out, HasSubstr("all rows (78) are synthetic, made for an example\n"));
  EXPECT_THAT(outcome.out, Not(HasSubstr("startup_years")));
  EXPECT_THAT(outcome.out, Not(HasSubstr("note: ")));
  EXPECT_THAT(outcome.out, EndsWith(".yaml: ok, 7 warnings\n"));
}

TEST(Validate, WarnsOfStartUpYearsThatAReformGivesToNobody) {
  const Outcome outcome = finsam({"validate", baseline, "--set", "economy.startup_years=3"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("--set economy.startup_years=3: has no effect: every "));
}

TEST(Validate, ShowsEveryErrorOfEveryFileAndAVerdictForEach) {
  const Outcome outcome = finsam({"validate", wrong, baseline, "no/such.yaml", "--quiet"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(outcome.out, StartsWith(std::string(wrong) +
                                      ":9:25: damping.max_decrease: \"10\" has no per cent sign; "
                                      "write \"10 %\"\n"
                                      "    9 | damping: {max_decrease: 10}\n"
                                      "      |                         ^~\n"));
  EXPECT_THAT(outcome.out, HasSubstr("\n" + std::string(wrong) + ": 3 errors\n" + baseline +
                                     ": ok\n\"no/such.yaml\" does not exist\n"));
  EXPECT_THAT(outcome.out, EndsWith("\nno/such.yaml: 1 error\n"));
}

TEST(Validate, TakesSettingsAndYears) {
  const Outcome outcome = finsam({"validate", small, "--quiet", "--set", "frame.amount=339"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.out,
            "--set frame.amount=339: \"339\" has no unit; write \"339 Mkr\", \"339 tkr\" or "
            "\"339 kr\"\n"
            "      | --set frame.amount=339\n"
            "      |                    ^~~\n" +
                std::string(small) + ": 1 error\n");
  EXPECT_THAT(finsam({"validate", small, "--years", "2001:2002"}).out, HasSubstr(" of 1999"));
}

TEST(Validate, GivesJsonToEditors) {
  const Outcome outcome = finsam({"validate", wrong, baseline, "--format", "json"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.err, "");
  const Json messages = Json::parse(outcome.out);
  const auto first = std::find_if(messages.begin(), messages.end(),
                                  [](const Json& each) { return each["severity"] == "error"; });
  ASSERT_NE(first, messages.end());
  EXPECT_EQ((*first)["file"], wrong);
  EXPECT_EQ((*first)["line"], 9);
  EXPECT_EQ((*first)["column"], 25);
  EXPECT_EQ((*first)["end_column"], 27);
  EXPECT_EQ((*first)["key"], "damping.max_decrease");
  EXPECT_EQ(messages.back()["scenario"], baseline);
  EXPECT_EQ(messages.back()["severity"], "warning");
  EXPECT_EQ(finsam({"validate", baseline, "--format", "json", "--quiet"}).out, "[]\n");
}

TEST(Validate, JsonIsWellFormedAlsoForNamesThatAreNotUtf8) {
  const Outcome outcome = finsam({"validate", "no/s\xf6\x01 .yaml", "--format", "json"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(Json::parse(outcome.out)[0]["file"], "no/s\ufffd\x01 .yaml");
  EXPECT_EQ(finsam({"validate", "no/s\xf6\x01 .yaml"}).out,
            "no/s\\xf6\\x01 .yaml: \"no/s\\xf6\\x01 .yaml\" does not exist\nno/s\\xf6\\x01 .yaml: "
            "1 error\n");
}

/// Runs `finsam validate` in the shell on what `command` makes of its output.
Outcome piped(const std::string& command, const std::string& file) {
  const TempFolder temp;
  const std::string out = (temp / "out").string();
  const int status =
      run_shell("bash -c " + shell_word(command + shell_word(FINSAM_PROGRAM) + " validate " + file +
                                        " --quiet >" + out + " 2>&1"),
                {{"PATH", "/usr/bin:/bin"}});
  return {status, read_file(out), ""};
}

TEST(Validate, ReadsPipesAndShowsTheirLines) {
  const Outcome sound = piped("cat " + std::string(small) + " | ", "/dev/stdin");
  EXPECT_EQ(sound.status, 0);
  EXPECT_EQ(sound.out, "/dev/stdin: ok\n");
  const Outcome unsound = piped("printf 'åäö: 1\\n' | ", "/dev/stdin");
  EXPECT_EQ(unsound.status, 2);
  EXPECT_THAT(unsound.out, StartsWith("/dev/stdin:1:1: åäö: unknown key\n"));
  EXPECT_THAT(unsound.out, HasSubstr("    1 | åäö: 1\n      | ^"));
  EXPECT_THAT(piped("", "<(echo 'lag: x')").out, HasSubstr("    1 | lag: x\n      |      ^\n"));
}

TEST(Validate, OfAPipeSeesTablesFromTheFolderOneStandsIn) {
  const Outcome outcome =
      piped("cd scenarios/baseline; cat fordelningsmodellen.yaml | ", "/dev/stdin");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.out, "/dev/stdin: ok\n");
}

TEST(Validate, ResultThatCannotBeWritten) {
  Launch launch;
  launch.out_file = "/dev/full";
  EXPECT_EQ(finsam({"validate", wrong}, launch).status, 4);
}

}  // namespace
}  // namespace finsam::test
