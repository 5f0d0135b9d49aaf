#include "scenario/settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

Reading with(std::vector<std::pair<std::string, std::string>> settings) {
  return read_text(small_world + small_terms, {std::move(settings), std::nullopt});
}

TEST(Settings, ReplaceAddAndReachIntoLists) {
  const Reading reading = with({{"frame.amount", "400 Mkr"},
                                {"economy.execution", "95 %"},
                                {"trappan.steps.2.share", "30 %"},
                                {"keys", "{need: 100 %, population: unset}"},
                                {"matching.forbund.skane.regional.policy", "full"}});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const Terms& terms = reading.scenario->terms;
  EXPECT_EQ(terms.frame.in({2020})->kr, 400e6);
  EXPECT_EQ(written(*terms.execution.in({2020})), "95 %");
  EXPECT_EQ(written(terms.trappan_steps.in({2020})->at(1).share), "30 %");
  EXPECT_EQ(terms.keys.size(), 1u);
  EXPECT_EQ(terms.matching.size(), 2u);
}

TEST(Settings, CountItemsOfAListFromOne) {
  const Reading reading = with({{"trappan.steps.1.share", "30 %"}});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(written(reading.scenario->terms.trappan_steps.in({2020})->at(0).share), "30 %");
  EXPECT_THAT(errors_of(with({{"trappan.steps.0.share", "30 %"}})),
              testing::HasSubstr("no item \"0\" here; the list has 2, numbered from 1"));
}

TEST(Settings, ReachOneYearOfADatedValue) {
  const Reading reading = with({{"base_grant", "{2020: 400 tkr}"}, {"base_grant.2022", "1 tkr"}});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.base_grant.in({2021})->kr, 400'000.0);
  EXPECT_EQ(reading.scenario->terms.base_grant.in({2022})->kr, 1'000.0);
}

TEST(Settings, AYearIsAddedToAValueForEveryYear) {
  const Reading reading = with({{"base_grant.2022", "1 tkr"}, {"base_grant.2021", "2 tkr"}});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.base_grant.in({2020})->kr, 400'000.0);
  EXPECT_EQ(reading.scenario->terms.base_grant.in({2021})->kr, 2'000.0);
  EXPECT_EQ(reading.scenario->terms.base_grant.in({2022})->kr, 1'000.0);
}

TEST(Settings, UnsetTakesAwayWhatTheScenarioSays) {
  const Reading reading = read_text(small_world + small_terms + "lag: {2020: 1, 2022: 3}\n",
                                    {{{"lag.2022", "unset"}}, std::nullopt});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.lag.in({2022}), 1);
  const Reading all = read_text(small_world + small_terms + "lag: {2020: 1, 2022: 3}\n",
                                {{{"lag", "unset"}}, std::nullopt});
  ASSERT_TRUE(all.scenario) << errors_of(all);
  EXPECT_EQ(all.scenario->terms.lag.in({2022}), 2);
}

TEST(Settings, TheLastOneWins) {
  const Reading reading = with({{"lag", "1"}, {"lag", "3"}});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->terms.lag.in({2020}), 3);
}

TEST(Settings, MayNameAFileToExtend) {
  const Reading reading =
      read_text(small_world, {{{"extends", "tests/refused/terms/terms.yaml"}}, {}});
  EXPECT_TRUE(reading.scenario) << errors_of(reading);
}

TEST(Settings, YearsOfTheCommandLineGoBeforeTheScenarios) {
  const Reading reading =
      read_text(small_world + small_terms, {{{"years", "2021:2022"}}, {{{2022}, {2025}}}});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->first.number, 2022);
  EXPECT_EQ(reading.scenario->last.number, 2025);
}

TEST(Settings, YearsOfTheCommandLineAreEnough) {
  const std::string without = small_world.substr(small_world.find("data:"));
  const Reading reading = read_text(without + small_terms, {{}, {{{2022}, {2022}}}});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  EXPECT_EQ(reading.scenario->first, reading.scenario->last);
}

TEST(Settings, ErrorsStandAtTheSetting) {
  Node root;
  root.kind = NodeKind::map;
  Diagnostics diagnostics;
  apply_setting(root, "a.b", "{c: [1, 2}", diagnostics);
  apply_setting(root, "a.", "1", diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 2u);
  EXPECT_EQ(diagnostics.all()[0].place.file, "--set a.b={c: [1, 2}");
  EXPECT_EQ(diagnostics.all()[1].key, "a.");
}

}  // namespace
}  // namespace finsam::test
