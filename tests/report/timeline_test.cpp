#include "report/timeline.hpp"

#include <gmock/gmock.h>

#include "report/csv.hpp"
#include "report/timeline_text.hpp"
#include "scenario/layers.hpp"

namespace finsam::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

/// `own` over `small_world` and `small_terms`, which stand in base.yaml from line 27 on.
struct World {
  Layers layers;
  Scenario scenario;

  explicit World(const std::string& own, const ReadOptions& options = {})
      : layers(
            {{"base.yaml", small_world + small_terms}, {"own.yaml", "extends: base.yaml\n" + own}}),
        scenario(read(layers, options)) {}

  static Scenario read(const Layers& layers, const ReadOptions& options) {
    Reading reading = layers.read("own.yaml", options);
    if (!reading.scenario) throw std::runtime_error(errors_of(reading));
    return *std::move(reading.scenario);
  }

  /// Rows as "key years: value, since, place", the folder left out.
  std::vector<std::string> rows(const std::string& key) const {
    std::vector<std::string> texts;
    for (const Timeline& each : timelines_of(timelines(scenario), key)) {
      for (const Stretch& stretch : each.stretches) {
        texts.push_back(each.key + " " + std::to_string(stretch.first.number) + "-" +
                        std::to_string(stretch.last.number) + ": " + text_of(stretch));
      }
    }
    return texts;
  }

  std::string text_of(const Stretch& stretch) const {
    if (!stretch.value) return "none";
    std::string text = *stretch.value + ", " + (stretch.only ? "only " : "") +
                       (stretch.since ? std::to_string(stretch.since->number) : "always");
    std::string file = stretch.place.file;
    const std::string folder = layers.path("");
    if (file.starts_with(folder)) file.erase(0, folder.size());
    if (stretch.place.line > 0) text += ", " + file + ":" + std::to_string(stretch.place.line);
    if (!stretch.by.empty()) text += " by " + std::string(stretch.by);
    return text;
  }
};

TEST(Timeline, StretchesWhereNothingChanges) {
  EXPECT_THAT(
      World("lag: [1, from 2021: 3, only 2022: 5]\n").rows("lag"),
      ElementsAre("lag 2020-2020: 1, always, own.yaml:2", "lag 2021-2021: 3, 2021, own.yaml:2",
                  "lag 2022-2022: 5, only 2022, own.yaml:2", "lag 2023-2023: 3, 2021, own.yaml:2"));
}

TEST(Timeline, SaysWhichFileAndLine) {
  EXPECT_THAT(World("base_grant:\n  2022: 500 tkr\n").rows("base_grant"),
              ElementsAre("base_grant 2020-2021: 400 tkr, always, base.yaml:28",
                          "base_grant 2022-2023: 500 tkr, 2022, own.yaml:3"));
}

TEST(Timeline, TheSameValueWrittenAnewIsAStretchOfItsOwn) {
  EXPECT_THAT(
      World("lag: {2016: 2, 2022: 2}\n").rows("lag"),
      ElementsAre("lag 2020-2021: 2, 2016, own.yaml:2", "lag 2022-2023: 2, 2022, own.yaml:2"));
}

TEST(Timeline, DefaultsSettingsAndWhatIsNotGiven) {
  const World world("lag: {2022: 3}\n", {{{"unit", "1 kr"}}, std::nullopt});
  EXPECT_THAT(world.rows("lag"),
              ElementsAre("lag 2020-2021: 2, always", "lag 2022-2023: 3, 2022, own.yaml:2"));
  EXPECT_THAT(world.rows("unit"), ElementsAre("unit 2020-2023: 1 kr, always, --set unit=1 kr:1"));
  EXPECT_THAT(world.rows("capital_rule.rate"), ElementsAre("capital_rule.rate 2020-2023: none"));
  EXPECT_THAT(world.rows("damping.max_increase"),
              ElementsAre("damping.max_increase 2020-2023: none, always"));
}

TEST(Timeline, AFrameThatGrowsShowsItsAmounts) {
  EXPECT_THAT(World("frame:\n  growth: {2022: 10 %, 2023: 0 %}\n").rows("frame.amount"),
              ElementsAre("frame.amount 2020-2021: 12 Mkr, always, base.yaml:27",
                          "frame.amount 2022-2023: 13.2 Mkr, 2022, own.yaml:3 by frame.growth"));
}

TEST(Timeline, WeightsAndSteps) {
  const World world(
      "keys: {need: {2022: 60 %}, population: {2022: 40 %}}\n"
      "trappan: {steps: {2022: [{share: 5 %}]}}\n");
  EXPECT_THAT(world.rows("keys"),
              ElementsAre("keys.need 2020-2021: 75 %, always, base.yaml:29",
                          "keys.need 2022-2023: 60 %, 2022, own.yaml:2",
                          "keys.population 2020-2021: 25 %, always, base.yaml:29",
                          "keys.population 2022-2023: 40 %, 2022, own.yaml:2"));
  EXPECT_THAT(world.rows("trappan.steps"),
              ElementsAre("trappan.steps 2020-2021: [{up_to: 2 Mkr, share: 60 %}, {share: 20 %}], "
                          "always, base.yaml:31",
                          "trappan.steps 2022-2023: [{share: 5 %}], 2022, own.yaml:3"));
}

TEST(Timeline, MatchingBySubjectAndParty) {
  const World world(
      "matching:\n  forbund: {skane: {regional: {policy: {2021: growth_cap}, growth: 1 %}}}\n");
  EXPECT_THAT(world.rows("matching"),
              ElementsAre("matching.all.policy 2020-2023: full, always",
                          "matching.forbund.skane.regional.policy 2020-2020: none",
                          "matching.forbund.skane.regional.policy 2021-2023: growth_cap, 2021, "
                          "own.yaml:3",
                          "matching.forbund.skane.regional.growth 2020-2023: 1 %, always, "
                          "own.yaml:3"));
}

TEST(Timeline, TablesSayWhereTheyAreNamed) {
  const World world("");
  EXPECT_THAT(world.rows("data.statistics"),
              ElementsAre("data.statistics.1 2020-2023: inline, always, base.yaml:21"));
  const World offers(
      "matching:\n  all:\n    policy: fixed\n    offers: |\n      forbund_id,year,offer_kr\n" + [] {
        std::string rows;
        for (const char* forbund : {"stockholm", "skane", "gotland"}) {
          for (int year = 2020; year <= 2023; ++year) {
            rows += "      " + std::string(forbund) + "," + std::to_string(year) + ",1000000\n";
          }
        }
        return rows;
      }());
  EXPECT_THAT(offers.rows("matching.all.offers"),
              ElementsAre("matching.all.offers 2020-2023: inline, always, own.yaml:5"));
  EXPECT_THAT(world.rows("data.opening"), ElementsAre("data.opening 2020-2023: none"));
}

TEST(Timeline, MunicipalitiesOutsideAnyRegion) {
  EXPECT_THAT(World("lag: 1\n").rows("data.outside_region"),
              ElementsAre("data.outside_region 2020-2023: [\"0980\"], always"));
  EXPECT_THAT(World("data:\n  outside_region: [\"1281\", \"0980\"]\n  members: |\n"
                    "    forbund_id,forbund,kommunkod,kommun,share\n"
                    "    lund,Finsam Lund,1281,Lund,100 %\n")
                  .rows("data.outside_region"),
              ElementsAre("data.outside_region 2020-2023: [\"1281\", \"0980\"], always, "
                          "own.yaml:3"));
  EXPECT_THAT(World("data: {outside_region: []}\n").rows("data"),
              Contains("data.outside_region 2020-2023: [], always, own.yaml:2"));
}

TEST(Timeline, AKeyAGroupOrAWayIntoAValue) {
  const std::vector<Timeline> all = timelines(World("lag: 1\n").scenario);
  const auto keys = [&](const char* path) {
    std::vector<std::string> found;
    for (const Timeline& each : timelines_of(all, path)) found.push_back(each.key);
    return found;
  };
  EXPECT_THAT(keys("reach"),
              ElementsAre("reach.individual_share", "reach.cost_per_participant", "reach.in_need"));
  EXPECT_THAT(keys("lag.2022"), ElementsAre("lag"));
  EXPECT_THAT(keys("keys.need.2022"), ElementsAre("keys.need"));
  EXPECT_THAT(keys("trappan.steps.1.share"), ElementsAre("trappan.steps"));
  EXPECT_THAT(keys("matching.forbund.skane.policy"), ElementsAre("matching.all.policy"));
  EXPECT_THAT(keys("matching.lan"), ElementsAre("matching.all.policy"));
  EXPECT_THAT(keys("keys.needd"), IsEmpty());
  EXPECT_THAT(keys("matching.forbnud"), IsEmpty());
  EXPECT_THAT(keys("la"), IsEmpty());
  EXPECT_THAT(keys("years"), IsEmpty());
}

TEST(Timeline, EveryParameterHasARow) {
  const std::vector<Timeline> all = timelines(World("").scenario);
  std::vector<std::string> keys;
  for (const Timeline& each : all) keys.push_back(each.key);
  for (const Parameter& parameter : parameters()) {
    EXPECT_THAT(keys, Contains(std::string(parameter.key)));
  }
  for (const Timeline& each : all) {
    EXPECT_EQ(each.stretches.front().first.number, 2020) << each.key;
    EXPECT_EQ(each.stretches.back().last.number, 2023) << each.key;
  }
}

TEST(TimelineText, IsAlignedAndSaysWhatIsAssumed) {
  const World world("lag: [1, only 2022: 5]\n");
  std::string text = timeline_text(timelines_of(timelines(world.scenario), "lag"), Language::sv);
  for (std::size_t at; (at = text.find(world.layers.path(""))) != text.npos;) {
    text.erase(at, world.layers.path("").size());
  }
  EXPECT_EQ(text,
            "Gäller 2020–2023: hur många år gammal statistiken är när den används\n\n"
            "Nyckel  År         Värde  Sedan        Står i\n"
            "lag     2020–2021  1      alltid       own.yaml:2, antagande\n"
            "        2022       5      endast 2022  own.yaml:2, antagande\n"
            "        2023       1      alltid       own.yaml:2, antagande\n");
}

TEST(TimelineText, PartsGroupsAndPutsStepsOneALine) {
  const std::string text = timeline_text(timelines(World("").scenario), Language::en);
  EXPECT_NE(text.find("2020–2023  - {up_to: 2 Mkr, share: 60 %}  always"), std::string::npos)
      << text;
  EXPECT_NE(text.find("\n                                          - {share: 20 %}\n"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("default, assumption\n\nkeys.need"), std::string::npos) << text;
  EXPECT_NE(text.find("reach.individual_share         2020–2023  no value\n"), std::string::npos)
      << text;
}

TEST(TimelineTable, HasARowPerStretch) {
  const World world("lag: [1, only 2022: 5]\n", {{{"unit", "1 kr"}}, std::nullopt});
  const auto csv = [&](const char* key) {
    return to_csv(timeline_table(timelines_of(timelines(world.scenario), key)), CsvDialect::plain);
  };
  EXPECT_EQ(csv("unit"),
            "key,first_year,last_year,value,since,only,file,line,assumption,fitted,derived\n"
            "unit,2020,2023,1 kr,,false,--set unit=1 kr,,true,false,false\n");
  EXPECT_THAT(csv("lag"),
              ::testing::HasSubstr("lag,2022,2022,5,2022,true," + world.layers.path("own.yaml") +
                                   ",2,true,false,false\n"));
  EXPECT_THAT(csv("capital_rule.rate"),
              ::testing::HasSubstr("capital_rule.rate,2020,2023,,,false,,,false,false,false\n"));
  EXPECT_THAT(
      csv("damping.max_increase"),
      ::testing::HasSubstr("damping.max_increase,2020,2023,none,,false,,,false,false,false\n"));
}

TEST(TimelineTable, WhatIsDerivedIsNoAssumption) {
  const World world("fitted: [lag]\nderived: [unit]\nlag: 1\nunit: 1 kr\n", {});
  const std::vector<Timeline> all = timelines(world.scenario);
  EXPECT_THAT(to_csv(timeline_table(timelines_of(all, "unit")), CsvDialect::plain),
              ::testing::HasSubstr(",false,false,true\n"));
  EXPECT_THAT(to_csv(timeline_table(timelines_of(all, "lag")), CsvDialect::plain),
              ::testing::HasSubstr(",true,true,false\n"));
  EXPECT_THAT(timeline_text(timelines_of(all, "unit"), Language::sv),
              ::testing::HasSubstr(", härledd\n"));
  EXPECT_THAT(timeline_text(timelines_of(all, "lag"), Language::sv),
              ::testing::HasSubstr(", anpassad\n"));
}

}  // namespace
}  // namespace finsam::test
