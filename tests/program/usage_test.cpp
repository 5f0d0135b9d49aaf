// The command line: help, version, and every way to get it wrong.

#include <gmock/gmock.h>

#include <algorithm>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

/// What a wrong command line is answered with: one line on standard error, and exit status 2.
std::string answer(const std::vector<std::string>& arguments) {
  const Outcome outcome = finsam(arguments);
  EXPECT_EQ(outcome.status, 2) << outcome.err;
  EXPECT_EQ(outcome.out, "");
  EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
  return outcome.err;
}

std::string run_answer(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "run");
  return answer(arguments);
}

TEST(Usage, WithoutACommand) {
  EXPECT_EQ(answer({}), "finsam: no command; write finsam run SCENARIO.yaml, or finsam --help\n");
  EXPECT_EQ(answer({"walk"}), "finsam: unknown command walk; finsam --help lists them all\n");
  EXPECT_EQ(answer({"a b.yaml"}),
            "finsam: unknown command a b.yaml; did you mean finsam run a b.yaml?\n");
  EXPECT_EQ(answer({"rum"}), "finsam: unknown command rum; did you mean \"run\"?\n");
  EXPECT_EQ(answer({"help", "rum"}), "finsam help: unknown command rum; did you mean \"run\"?\n");
  EXPECT_EQ(answer({"--version", "x"}), "finsam: --version stands alone; leave out x\n");
  EXPECT_EQ(answer({"\x1b[31m"}),
            "finsam: unknown command \\x1b[31m; finsam --help lists them all\n");
}

TEST(Usage, WithoutAScenarioOrWithTwo) {
  EXPECT_EQ(run_answer({}), "finsam run: no scenario; write finsam run SCENARIO.yaml\n");
  EXPECT_EQ(run_answer({"a", "b"}), "finsam run: one scenario at a time: a and b\n");
}

TEST(Usage, NothingButOptionsIsAnOption) {
  EXPECT_EQ(run_answer({"--scenario", small}),
            "finsam run: unknown option --scenario; finsam run --help lists them all\n");
  EXPECT_EQ(run_answer({"--lan", "sv"}),
            "finsam run: unknown option --lan; did you mean \"--lang\"?\n");
}

TEST(Usage, UnknownOption) {
  EXPECT_EQ(run_answer({small, "--forse"}),
            "finsam run: unknown option --forse; did you mean \"--force\"?\n");
  EXPECT_EQ(run_answer({small, "--whatever"}),
            "finsam run: unknown option --whatever; finsam run --help lists them all\n");
  EXPECT_THAT(run_answer({small, "--for"}), HasSubstr("unknown option --for"));
}

TEST(Usage, Settings) {
  EXPECT_EQ(run_answer({small, "--set", "lag"}),
            "finsam run: --set lag: write a key and a value, as in --set "
            "damping.max_decrease='5 %'\n");
  EXPECT_THAT(run_answer({small, "--set", "=3"}), HasSubstr("write a key and a value"));
  EXPECT_EQ(run_answer({small, "--set", "lag=3", "--set", "lag=3"}),
            "finsam run: --set lag: the key is set twice; set it once\n");
}

TEST(Usage, Years) {
  for (const char* years : {"20", "2020:", ":2020", "2020-2026", "2020:2026:2030", "abcd", "",
                            "+202", "1899", "2020:2201", "20200:20260", "-999"}) {
    EXPECT_THAT(run_answer({small, std::string("--years=") + years}), HasSubstr("--years"))
        << years;
  }
  EXPECT_EQ(run_answer({small, "--years", "2026:2020"}),
            "finsam run: --years: the last year, 2020, is before the first, 2026\n");
  EXPECT_THAT(run_answer({small, "--years", "2020", "--years", "2021"}), HasSubstr("--years"));
  EXPECT_EQ(finsam({"run", small, "--years", "1900:2200"}).err,
            "--years: 301 years; at most 200 are simulated\n"
            "      | --years 1900:2200\n"
            "      |         ^~~~~~~~~\n");
}

TEST(Usage, Words) {
  EXPECT_EQ(run_answer({small, "--format", "xml"}),
            "finsam run: --format xml: write one of csv, json\n");
  EXPECT_EQ(run_answer({small, "--lang", "fi"}), "finsam run: --lang fi: write one of sv, en\n");
  EXPECT_THAT(run_answer({small, "--format", "csv", "--table", "x"}), HasSubstr("region_year"));
}

TEST(Usage, Contradictions) {
  EXPECT_THAT(run_answer({small, "--excel", "--format", "json"}), HasSubstr("--excel"));
  EXPECT_THAT(run_answer({small, "--table", "region_year", "--format", "json"}),
              HasSubstr("--table"));
  EXPECT_THAT(run_answer({small, "--table", "region_year", "--format", "csv", "--out", "x"}),
              HasSubstr("--table"));
  EXPECT_EQ(run_answer({small, "--out", ""}),
            "finsam run: --out is empty; write a value after it\n");
  EXPECT_THAT(run_answer({small, "--out="}), HasSubstr("--out"));
  EXPECT_THAT(run_answer({small, "--out"}), HasSubstr("--out"));
}

TEST(Usage, Version) {
  EXPECT_THAT(finsam({"--version"}).out,
              ::testing::MatchesRegex("finsam [0-9]+[.][0-9]+[.][0-9]+\n"));
}

}  // namespace
}  // namespace finsam::test
