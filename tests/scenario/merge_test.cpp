// How a file is laid over what it extends: maps, lists, values, years and unset.

#include <gmock/gmock.h>

#include "scenario/layers.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;

/// `own` over `base`, which has `small_world` and `small_terms` under it.
Layers over(const std::string& base, const std::string& own) {
  return Layers({{"terms.yaml", small_world + small_terms},
                 {"base.yaml", "extends: terms.yaml\n" + base},
                 {"own.yaml", "extends: base.yaml\n" + own}});
}

std::string lag(const std::string& base, const std::string& own) {
  return over("lag: " + base + "\n", "lag: " + own + "\n").value("own.yaml", "lag");
}

std::string weights(const Layers& layers) {
  const Reading reading = layers.read("own.yaml");
  if (!reading.scenario) return errors_of(reading);
  std::string text;
  for (const KeyWeight& key : reading.scenario->terms.keys) {
    text += key.indicator + " " + Layers::text_of(key.weight, key_weight()) + "; ";
  }
  return text;
}

TEST(Merge, AValueReplaces) {
  EXPECT_EQ(lag("2", "3"), "3");
  EXPECT_EQ(lag("{2020: 2, 2022: 4}", "3"), "3");
  EXPECT_EQ(lag("[2, only 2022: 4]", "3"), "3");
}

TEST(Merge, AListReplaces) {
  EXPECT_EQ(lag("2", "[3, only 2021: 4]"), "3, only 2021 4");
  EXPECT_EQ(lag("{2020: 2, 2022: 4}", "[3, from 2021: 5]"), "3, 2021 5");
}

TEST(Merge, YearsMergeOneByOne) {
  EXPECT_EQ(lag("{2020: 2, 2022: 4}", "{2021: 3}"), "2, 2020 2, 2021 3, 2022 4");
  EXPECT_EQ(lag("{2020: 2, 2022: 4}", "{2022: 3, 2023: 5}"), "2, 2020 2, 2022 3, 2023 5");
}

TEST(Merge, YearsGoAfterAValueForEveryYear) { EXPECT_EQ(lag("1", "{2022: 3}"), "1, 2022 3"); }

TEST(Merge, YearsGoIntoAList) {
  EXPECT_EQ(lag("[1, from 2021: 2, only 2022: 5]", "{2023: 3}"), "1, 2021 2, only 2022 5, 2023 3");
  EXPECT_EQ(lag("[1, from 2021: 2, only 2022: 5]", "{2021: 3}"), "1, 2021 3, only 2022 5");
  EXPECT_EQ(lag("[1, from 2022: 2, only 2022: 5]", "{2022: 3}"), "1, 2022 3");
}

TEST(Merge, YearsGoOverYearsThatWentOverAValue) {
  const Layers layers({{"a.yaml", small_world + small_terms + "lag: 1\n"},
                       {"b.yaml", "extends: a.yaml\nlag: {2021: 2, 2023: 4}\n"},
                       {"c.yaml", "extends: b.yaml\nlag: {2022: 3, 2023: unset}\n"}});
  EXPECT_EQ(layers.value("c.yaml", "lag"), "1, 2021 2, 2022 3");
}

TEST(Merge, UnsetTakesAwayAValueAYearOrAGroup) {
  EXPECT_EQ(lag("3", "unset"), "2");
  EXPECT_EQ(lag("{2020: 1, 2022: 4}", "{2022: unset}"), "2, 2020 1");
  EXPECT_EQ(lag("{2020: 1, 2022: 4}", "{2020: unset, 2022: unset}"), "2");
  EXPECT_EQ(lag("[1, from 2021: 2, only 2021: 5]", "{2021: unset}"), "1");
  EXPECT_EQ(lag("[from 2021: 4]", "{2021: unset}"), "2");
  const Layers layers = over("economy: {execution: 95 %, startup_years: 3}\n", "economy: unset\n");
  EXPECT_EQ(layers.value("own.yaml", "economy.execution"), "100 %");
  EXPECT_EQ(layers.value("own.yaml", "economy.startup_years"), "0");
}

TEST(Merge, WhatWasUnsetCanBeSetAgainAndUnsetTwice) {
  const Layers layers({{"a.yaml", small_world + small_terms + "lag: 1\nunit: 1 kr\n"},
                       {"b.yaml", "extends: a.yaml\nlag: unset\nunit: unset\n"},
                       {"c.yaml", "extends: a.yaml\nlag: unset\n"},
                       {"d.yaml", "extends: [b.yaml, c.yaml]\nunit: {2022: 5 kr}\n"}});
  EXPECT_EQ(layers.value("d.yaml", "lag"), "2");
  EXPECT_EQ(layers.value("d.yaml", "unit"), "1 000 kr, 2022 5 kr");
}

TEST(Merge, UnsetNeedsSomethingInherited) {
  EXPECT_EQ(errors_of(over("", "lag: unset\n").read("own.yaml")),
            "lag: nothing is inherited to unset; leave it out\n");
  EXPECT_EQ(errors_of(over("", "matching: {forbund: {skane: {policy: unset}}}\n").read("own.yaml")),
            "matching.forbund.skane.policy: nothing is inherited to unset; leave it out\n");
  EXPECT_EQ(errors_of(over("", "keys: {needs: unset}\n").read("own.yaml")),
            "keys.needs: nothing is inherited to unset; did you mean \"need\"?\n");
  EXPECT_EQ(errors_of(over("lag: 1\n", "lag: {2021: unset}\n").read("own.yaml")),
            "lag.2021: nothing is inherited to unset; leave it out; a value for some years only "
            "stands in a list, as \"- only 2026: value\"\n");
  EXPECT_EQ(errors_of(over("lag: 1\n", "lag: [2, from 2021: unset]\n").read("own.yaml")),
            "lag.from 2021: nothing is inherited to unset; leave it out\n");
}

TEST(Merge, WeightsMergeByKeyAndByYear) {
  EXPECT_EQ(weights(over("", "keys: {need: 100 %, population: unset}\n")), "need 100 %; ");
  EXPECT_EQ(weights(over("keys: {need: {2016: 75 %}, population: {2016: 25 %}}\n",
                         "keys: {need: {2022: 60 %}, population: {2022: 40 %}}\n")),
            "need 75 %, 2016 75 %, 2022 60 %; population 25 %, 2016 25 %, 2022 40 %; ");
  EXPECT_EQ(weights(over("", "keys: {population: 20 %, ohalsa: 5 %}\n")),
            "need 75 %; population 20 %; ohalsa 5 %; ");
}

TEST(Merge, MatchingMergesDownToTheYearsOfAPolicy) {
  const Layers layers = over(
      "matching:\n  all: {policy: growth_cap, growth: {2020: 1 %, 2021: 2 %}}\n"
      "  lan: {\"12\": {municipal: {policy: full}}}\n  forbund: {gotland: {policy: full}}\n",
      "matching:\n  all: {growth: {2022: 5 %}}\n  lan: {\"12\": {regional: {policy: full}}}\n"
      "  forbund: unset\n");
  const Reading reading = layers.read("own.yaml");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const auto& rules = reading.scenario->terms.matching;
  ASSERT_EQ(rules.size(), 3u);
  EXPECT_EQ(Layers::text_of(rules[0].policy.growth, policy_parameters()[1]),
            "2020 1 %, 2021 2 %, 2022 5 %");
}

TEST(Merge, StepsOfTrappanMergeByYear) {
  const auto sizes = [](const Layers& layers) {
    const Reading reading = layers.read("own.yaml");
    std::vector<std::size_t> counts;
    if (!reading.scenario) ADD_FAILURE() << errors_of(reading);
    for (int year = 2020; year <= 2023 && reading.scenario; ++year) {
      counts.push_back(reading.scenario->terms.trappan_steps.in({year})->size());
    }
    return counts;
  };
  EXPECT_THAT(sizes(over("", "trappan: {steps: [{share: 10 %}]}\n")), ElementsAre(1, 1, 1, 1));
  EXPECT_THAT(sizes(over("", "trappan: {steps: {2022: [{share: 10 %}]}}\n")),
              ElementsAre(2, 2, 1, 1));
  EXPECT_THAT(sizes(over("trappan: {steps: {2021: [{share: 1 %}], 2023: [{share: 1 %}]}}\n",
                         "trappan: {steps: {2022: [{up_to: 1 Mkr, share: 1 %}, {up_to: 2 Mkr, "
                         "share: 1 %}, {share: 1 %}], 2023: unset}}\n")),
              ElementsAre(2, 1, 3, 3));
}

TEST(Merge, OtherListsAreReplacedWhole) {
  const Layers layers({{"a.yaml", small_world + small_terms},
                       {"own.yaml", "extends: a.yaml\ndata: {outside_region: []}\n"}});
  const Reading reading = layers.read("own.yaml");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_FALSE(reading.scenario->roster.municipalities[3].outside_region);
}

TEST(Merge, ResolvedTextHasTheYearsInOrderAndReadsBack) {
  const Layers layers =
      over("lag: {2023: 4}\ntrappan: {steps: {2022: [{share: 5 %}]}}\n", "lag: {2021: 3}\n");
  const Reading reading = layers.read("own.yaml");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const std::string text = resolve(*reading.scenario).yaml;
  EXPECT_NE(text.find("  - from 2021: 3\n  - from 2023: 4\n"), std::string::npos) << text;
  EXPECT_NE(text.find("  steps:  # assumption\n    -\n        - {up_to: 2 Mkr, share: 60 %}\n"
                      "        - {share: 20 %}\n    - from 2022:\n        - {share: 5 %}\n"),
            std::string::npos)
      << text;
}

}  // namespace
}  // namespace finsam::test
