// finsam calibrate, end to end: known values found again, and the scenario that it writes.

#include <gmock/gmock.h>

#include <map>
#include <sstream>

#include "program/calibrated_world.hpp"
#include "support/rewritten.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

double per_cent(const std::string& text) { return std::stod(text); }

/// The fitted value of every figure, "2020,state", in a table of figures as CSV.
std::map<std::string, std::string> fitted_figures(const std::string& csv) {
  std::map<std::string, std::string> figures;
  std::istringstream lines(csv);
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    std::vector<std::string> cells;
    std::istringstream row(line);
    for (std::string cell; std::getline(row, cell, ',');) cells.push_back(cell);
    figures[cells.at(0) + "," + cells.at(1)] = cells.at(7);
  }
  return figures;
}

const std::vector<std::string> three = {"--fit", "economy.use_of_capital=5 %:90 %",
                                        "--fit", "matching.all.growth.2022=1 %:30 %",
                                        "--fit", "economy.execution=60 %:100 %"};

TEST_F(CalibrateCommand, FindsKnownValuesAgainWithinAPerCent) {
  publish({"economy.use_of_capital=37.4 %", "matching.all.growth.2022=12.3 %",
           "economy.execution=81.7 %"});
  std::vector<std::string> words = three;
  words.insert(words.end(), {"--format", "json"});
  const Outcome outcome = calibrate(words);
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const Json parameters = Json::parse(outcome.out).at("parameters");
  const double wanted[] = {37.4, 12.3, 81.7};
  for (std::size_t i = 0; i < 3; ++i) {
    const double found = per_cent(parameters.at(i).at("fitted"));
    EXPECT_NEAR(found, wanted[i], wanted[i] / 100.0) << parameters.at(i);
    EXPECT_LE(per_cent(parameters.at(i).at("fits_from")), found);
    EXPECT_GE(per_cent(parameters.at(i).at("fits_to")), found);
  }
  EXPECT_EQ(calibrate(words).out, outcome.out) << "the same answer on every run";
}

TEST_F(CalibrateCommand, FindsTheOpeningsSpreadAndTilt) {
  publish({"opening.spread=62 %", "opening.tilt=118 %"});
  const Outcome outcome = calibrate({"--fit", "opening.spread=0 %:150 %", "--fit",
                                     "opening.tilt=50 %:150 %", "--format", "json"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const Json parameters = Json::parse(outcome.out).at("parameters");
  EXPECT_NEAR(per_cent(parameters.at(0).at("fitted")), 62.0, 0.62);
  EXPECT_NEAR(per_cent(parameters.at(1).at("fitted")), 118.0, 1.18);
}

TEST_F(CalibrateCommand, ChoosesAmongWordsAndNumbers) {
  publish({"damping.rule=none", "economy.use_of_capital=33 %"});
  const Outcome outcome =
      calibrate({"--fit", "damping.rule=sparr,none", "--fit", "economy.use_of_capital=5 %:90 %",
                 "--fit", "lag=1,2", "--format", "json"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const Json found = Json::parse(outcome.out);
  EXPECT_EQ(found.at("parameters").at(0).at("fitted"), "none");
  EXPECT_NEAR(per_cent(found.at("parameters").at(1).at("fitted")), 33.0, 0.33);
  EXPECT_EQ(found.at("choices").size(), 4u) << "every combination";
  EXPECT_THAT(calibrate({"--fit", "lag=1,2"}).out,
              HasSubstr("- lag 2 fits as well as lag 1 (loss "))
      << "the statistics are of one year";
}

TEST_F(CalibrateCommand, TheScenarioThatItWritesGivesTheFiguresReported) {
  publish({"economy.use_of_capital=37.4 %", "matching.all.growth.2022=12.3 %"});
  std::vector<std::string> words = three;
  words.insert(words.end(), {"--out", path("out/fitted.yaml"), "--format", "csv"});
  const Outcome outcome = calibrate(words);
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string yaml = read_file(temp_ / "out/fitted.yaml");
  EXPECT_THAT(yaml, AllOf(HasSubstr("extends: \"../world.yaml\"\n"),
                          HasSubstr("fitted:\n  - economy.use_of_capital\n"
                                    "  - matching.all.growth.2022\n  - economy.execution\n"),
                          HasSubstr("matching:\n  all:\n    growth:\n      2022: ")));
  replace_in(path("checks.yaml"), "scenario: world.yaml", "scenario: out/fitted.yaml");
  const Outcome check = finsam({"check", path("checks.yaml"), "--format", "json"});
  const std::map<std::string, std::string> reported = fitted_figures(outcome.out);
  EXPECT_EQ(reported.size(), 24u);
  const Json told = Json::parse(check.out);
  EXPECT_EQ(told.at("figures").size(), reported.size());
  for (const Json& figure : told.at("figures")) {
    const std::string name = fmt::format("{},{}", figure.at("year").get<int>(),
                                         figure.at("quantity").get<std::string>());
    EXPECT_EQ(figure.at("simulated").dump(), reported.at(name)) << name;
  }
  EXPECT_THAT(finsam({"timeline", path("out/fitted.yaml"), "economy.execution"}).out,
              HasSubstr(", fitted\n"));
  EXPECT_THAT(finsam({"run", path("out/fitted.yaml"), "--quiet"}).out, HasSubstr("(fitted to"));
  EXPECT_THAT(
      finsam({"explain", path("out/fitted.yaml"), "--forbund", "alfa", "--year", "2022"}).out,
      HasSubstr("fitted.yaml:"));
}

TEST_F(CalibrateCommand, FitsToTheFiguresNamedAndIsJudgedByTheOthers) {
  publish({"economy.use_of_capital=37.4 %"},
          "  - year: 2020\n    quantity: frame\n    of: nation_year.frame\n    value: 13 Mkr\n"
          "    because: exact\n    kind: input\n    source: s\n");
  const auto rows = [&](const std::string& figures) {
    const Outcome outcome = calibrate(
        {"--fit", "economy.use_of_capital=5 %:90 %", "--figures", figures, "--format", "csv"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return outcome.out;
  };
  EXPECT_THAT(rows("odd,eget_kapital"),
              AllOf(HasSubstr("\n2021,eget_kapital,predicted,true,"),
                    HasSubstr("\n2020,eget_kapital,predicted,false,"),
                    HasSubstr("\n2021,state,predicted,false,"), Not(HasSubstr(",frame,"))));
  EXPECT_THAT(rows("2020:2021,even"), AllOf(HasSubstr("\n2022,state,predicted,true,"),
                                            HasSubstr("\n2023,state,predicted,false,")));
}

TEST_F(CalibrateCommand, TellsOfFiguresThatNoParameterMoves) {
  publish({});
  const Outcome outcome = calibrate({"--fit", "economy.use_of_capital=5 %:90 %"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("warning: no parameter moves 20 of the 24 figures"));
  EXPECT_THAT(outcome.out, HasSubstr("No parameter changes these figures: "));
}

TEST_F(CalibrateCommand, SpeaksSwedish) {
  publish({});
  const Outcome outcome = calibrate({"--fit", "lag=1,2", "--lang", "sv", "--quiet"});
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("Anpassning till publicerade siffror"),
                                 HasSubstr("Vad siffrorna inte kan skilja åt")));
}

TEST_F(CalibrateCommand, ShowsWhatTheScenarioHasOfTheKeyItself) {
  publish({});
  const auto row_of = [&](const std::string& fit) {
    const Outcome outcome = calibrate({"--fit", fit, "--format", "json"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return Json::parse(outcome.out).at("parameters").at(0).at("before");
  };
  EXPECT_EQ(row_of("matching.all.growth=1 %:30 %"), "10 % 2020–2021, 4 % 2022–2023");
  EXPECT_EQ(row_of("matching.all.growth.2022=1 %:30 %"), "4 %");
  EXPECT_EQ(row_of("matching.all.regional.policy=full"), nullptr) << "what all have is another key";
  EXPECT_EQ(row_of("economy.admin_fixed=0 kr:200 tkr"), "100 tkr");
  EXPECT_THAT(calibrate({"--fit", "matching.all.growth=1 %:30 %"}).out,
              HasSubstr("* matching.all.growth is 10% 2020–2021, 4% 2022–2023. The fitted value "
                        "replaces all of these."));
}

TEST_F(CalibrateCommand, SaysWhereTheScenarioWasNearer) {
  publish({});
  const Outcome outcome =
      calibrate({"--fit", "economy.use_of_capital=60 %:90 %", "--out", path("out.yaml")});
  EXPECT_EQ(outcome.status, 0) << "20 % is what the record was made with";
  EXPECT_THAT(outcome.out, HasSubstr("So the fitted values are worse."));
  EXPECT_THAT(outcome.err, HasSubstr("warning: the scenario's own values are nearer"));
  EXPECT_THAT(read_file(temp_ / "out.yaml"), HasSubstr("# The scenario that it extends is nearer"));
}

TEST_F(CalibrateCommand, ChoosesNoneToo) {
  publish({"damping.max_increase=none"});
  const Outcome outcome = calibrate({"--fit", "damping.max_increase=none,5 %", "--format", "json"});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(Json::parse(outcome.out).at("parameters").at(0).at("fitted"), "none");
}

TEST_F(CalibrateCommand, WritesNamesThatNoShellAndNoCommentReadsOtherwise) {
  publish({});
  const std::string odd = "od$d\n name.yaml";
  std::filesystem::copy(temp_ / "checks.yaml", temp_ / odd);
  const Outcome outcome =
      finsam({"calibrate", path(odd), "--fit", "lag=1,2", "--out", path("out.yaml")});
  ASSERT_EQ(outcome.status, 0) << outcome.err;
  const std::string yaml = read_file(temp_ / "out.yaml");
  EXPECT_THAT(yaml, AllOf(HasSubstr("od$d\\x0a name.yaml' --fit \"lag=1,2\"\n"),
                          HasSubstr("# finsam calibrate '")));
  EXPECT_EQ(finsam({"validate", path("out.yaml")}).status, 0);
}

}  // namespace
}  // namespace finsam::test
