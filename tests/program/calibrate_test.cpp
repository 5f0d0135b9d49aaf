// finsam calibrate, end to end: known values found again, the scenario that it writes, and what it
// refuses.

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "support/finsam_program.hpp"
#include "support/rewritten.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

/// The small world of the worked examples, three förbund over four years, with a record made by the
/// program itself at values that are then forgotten.
class CalibrateCommand : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::copy("tests/cases/data", temp_ / "data");
    write_file(temp_ / "world.yaml", R"(title: A small world
extends: data/plain.yaml
years: 2020:2023
data:
  municipalities: data/municipalities.csv
  regions: data/regions.csv
  members: data/members.csv
  statistics: [data/statistics.csv]
  opening: |
    forbund_id,state_allocation_kr,eget_kapital_kr
    alfa,2500000,900000
    beta,2000000,1500000
    gamma,3900000,2500000
damping: {rule: sparr, max_decrease: 10 %, financing: from_unclaimed}
matching:
  all: {policy: growth_cap, growth: {2020: 10 %, 2022: 4 %}}
economy: {use_of_capital: 20 %, execution: 95 %, admin_fixed: 100 tkr}
)");
  }

  std::string path(const std::string& name) const { return (temp_ / name).string(); }

  /// Runs the world with `settings` and writes what comes out as published figures.
  void publish(const std::vector<std::string>& settings, const std::string& more = "") {
    std::vector<std::string> words = {"run",   path("world.yaml"), "--quiet", "--format", "json",
                                      "--out", path("record"),     "--force"};
    for (const std::string& setting : settings) {
      words.insert(words.end(), {"--set", setting});
    }
    ASSERT_EQ(finsam(words).status, 0);
    std::string figures;
    for (const Json& row : Json::parse(read_file(temp_ / "record/nation_year.json"))) {
      for (const char* column : {"eget_kapital", "state", "returned"}) {
        figures +=
            figure(row.at("year"), column, fmt::format("nation_year.{}", column), row.at(column));
      }
    }
    for (const Json& row : Json::parse(read_file(temp_ / "record/forbund_year.json"))) {
      const std::string column = fmt::format("state[{}]", row.at("forbund_id").get<std::string>());
      figures += figure(row.at("year"), column, "forbund_year." + column, row.at("state"));
    }
    write_file(temp_ / "checks.yaml",
               "title: A simulated record\nscenario: world.yaml\nfigures:\n" + figures + more);
  }

  static std::string figure(int year, const std::string& quantity, const std::string& of,
                            std::int64_t kronor) {
    return fmt::format(
        "  - year: {}\n    quantity: {}\n    of: {}\n    value: {} kr\n    tolerance: 500 kr\n"
        "    because: printed in tkr\n    source: simulated\n",
        year, quantity, of, kronor);
  }

  Outcome calibrate(std::vector<std::string> more) const {
    std::vector<std::string> words = {"calibrate", path("checks.yaml")};
    words.insert(words.end(), more.begin(), more.end());
    return finsam(words);
  }

  TempFolder temp_;
};

double per_cent(const std::string& text) { return std::stod(text); }

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
  std::vector<std::string> reported;
  for (const Json& figure : Json::parse(check.out).at("figures")) {
    EXPECT_EQ(figure.at("verdict"), "agrees") << figure;
  }
  EXPECT_THAT(finsam({"timeline", path("out/fitted.yaml"), "economy.execution"}).out,
              HasSubstr(", fitted\n"));
  EXPECT_THAT(finsam({"run", path("out/fitted.yaml"), "--quiet"}).out, HasSubstr("(fitted to"));
  EXPECT_THAT(
      finsam({"explain", path("out/fitted.yaml"), "--forbund", "alfa", "--year", "2022"}).out,
      HasSubstr("fitted.yaml:"));
}

TEST_F(CalibrateCommand, NeverWritesOverAFileWithoutForce) {
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

TEST_F(CalibrateCommand, RefusesWhatCannotBeFitted) {
  publish({});
  const auto error = [&](const std::string& fit, const std::vector<std::string>& more = {}) {
    std::vector<std::string> words = {"--fit", fit};
    words.insert(words.end(), more.begin(), more.end());
    const Outcome outcome = calibrate(words);
    EXPECT_EQ(outcome.status, 2) << fit;
    EXPECT_EQ(outcome.out, "") << fit;
    return outcome.err;
  };
  EXPECT_THAT(error("economy.executoin=1 %:2 %"),
              HasSubstr("unknown key; did you mean \"economy.execution\"?"));
  EXPECT_THAT(error("economy.execution=80 %:120 %"), HasSubstr("\"120 %\" is more than 100 %"));
  EXPECT_THAT(error("economy.execution=80 %:70 %"), HasSubstr("80 % is not below 70 %"));
  EXPECT_THAT(error("economy.execution=80:90"), HasSubstr("has no per cent sign"));
  EXPECT_THAT(error("economy.execution"), HasSubstr("write a key with its bounds or choices"));
  EXPECT_THAT(error("damping.rule=none:sparr"), HasSubstr("takes a word, not a size"));
  EXPECT_THAT(error("damping.rule=none,spar"), HasSubstr("did you mean \"sparr\"?"));
  EXPECT_THAT(error("data.opening=a,b"), HasSubstr("it cannot be fitted"));
  EXPECT_THAT(error("trappan.steps.1.share=1 %:2 %"), HasSubstr("stands in a list"));
  EXPECT_THAT(error("lag=1,2", {"--fit", "lag=2,3"}), HasSubstr("the key is there twice"));
  EXPECT_THAT(error("lag=1,2", {"--figures", "2019"}), HasSubstr("no figure is chosen"));
  EXPECT_THAT(error("lag=1,2", {"--figures", "egetkapital"}),
              HasSubstr("did you mean \"eget_kapital\"?"));
  EXPECT_THAT(error("lag=1,2", {"--force"}), HasSubstr("--force goes with --out"));
  EXPECT_THAT(finsam({"calibrate", path("checks.yaml")}).err, HasSubstr("no --fit"));
  EXPECT_THAT(finsam({"calibrate", "scenarios/published", "--fit", "lag=1,2"}).err,
              HasSubstr("is a folder; name one of its files"));
}

}  // namespace
}  // namespace finsam::test
