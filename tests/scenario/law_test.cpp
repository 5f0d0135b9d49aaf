#include <gtest/gtest.h>

#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

TEST(Law, TheScenarioGoesBeforeItsLaw) {
  const Reading reading =
      read_text(small_world + "law: law.yaml\nframe: {amount: 13 Mkr}\nlag: 3\n", {},
                small_terms + "lag: {2020: 1}\nunit: 1 kr\n");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const Terms& terms = reading.scenario->terms;
  EXPECT_EQ(terms.frame.in({2020})->kr, 13e6);
  EXPECT_EQ(terms.national_support.in({2020})->kr, 1e6);
  EXPECT_EQ(terms.lag.in({2021}), 3);
  EXPECT_EQ(terms.unit.in({2020})->kr, 1.0);
}

TEST(Law, ADatedValueIsReplacedWhole) {
  const Reading reading =
      read_text(small_world + "law: law.yaml\nbase_grant: {2020: 300 tkr}\n", {},
                small_terms.substr(0, small_terms.find("base_grant")) +
                    "base_grant: {2020: 400 tkr, 2022: 500 tkr}\n" +
                    small_terms.substr(small_terms.find("keys")));
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.base_grant.in({2023})->kr, 300'000.0);
}

TEST(Law, ListsAreReplacedAndMapsMerge) {
  const Reading reading = read_text(small_world +
                                        "law: law.yaml\nkeys: {population: 20 %, ohalsa: 5 %}\n"
                                        "trappan: {steps: [{share: 10 %}]}\n",
                                    {}, small_terms);
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  std::string keys;
  for (const KeyWeight& key : reading.scenario->terms.keys) {
    keys += key.indicator + " " + written(*key.weight.in({2020})) + ", ";
  }
  EXPECT_EQ(keys, "need 75 %, population 20 %, ohalsa 5 %, ");
  EXPECT_EQ(reading.scenario->terms.trappan_steps.in({2020})->size(), 1u);
}

TEST(Law, MatchingMergesDownToThePolicy) {
  const Reading reading = read_text(
      small_world +
          "law: law.yaml\nmatching:\n  all: {growth: 5 %}\n  lan: {\"12\": {regional: "
          "{policy: full}}}\n",
      {},
      small_terms +
          "matching:\n  all: {policy: growth_cap, growth: {2020: 1 %, 2021: 2 %}}\n  lan: {\"12\": "
          "{municipal: {policy: full}}}\n");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  ASSERT_EQ(reading.scenario->terms.matching.size(), 3u);
  EXPECT_EQ(written(*reading.scenario->terms.matching[0].policy.growth.in({2021})), "5 %");
}

TEST(Law, ItsHeadingsAreItsOwn) {
  const Reading reading = read_text(small_world + "law: law.yaml\nquestion: Egen\n", {},
                                    small_terms + "title: Lagen\nquestion: Lagens\n");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->title, "");
  EXPECT_EQ(reading.scenario->question, "Egen");
}

TEST(Law, ErrorsNameTheFileTheyAreIn) {
  const Reading reading =
      read_text(small_world + "law: law.yaml\nunit: x\n", {}, small_terms + "lag: x\n");
  ASSERT_EQ(reading.diagnostics.all().size(), 2u);
  EXPECT_TRUE(reading.diagnostics.all()[0].place.file.ends_with("/scenario.yaml"));
  EXPECT_TRUE(reading.diagnostics.all()[1].place.file.ends_with("/law.yaml"));
  EXPECT_EQ(reading.diagnostics.all()[1].place.line, 6);
}

TEST(Law, EveryFileIsListedWithItsSum) {
  const Reading reading = read_text(small_world + "law: [law.yaml]\n", {}, small_terms);
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  ASSERT_EQ(reading.scenario->files.size(), 2u);
  EXPECT_TRUE(reading.scenario->files[0].file.ends_with("/scenario.yaml"));
  EXPECT_TRUE(reading.scenario->files[1].file.ends_with("/law.yaml"));
  EXPECT_EQ(reading.scenario->files[1].sha256.size(), 64u);
}

}  // namespace
}  // namespace finsam::test
