// The schema of sweep files against their reader and the descriptions.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "analysis/metrics.hpp"
#include "analysis/written_metrics.hpp"
#include "finsam/sweep_keys.hpp"
#include "report/schema.hpp"
#include "report/schema_paths.hpp"
#include "sweeps/swept_key.hpp"

namespace finsam::test {
namespace {

using nlohmann::json;
using ::testing::StartsWith;

json schema_in(Language language) { return json::parse(sweep_schema(language)); }

/// Every object within `schema`.
void visit(const json& schema, const std::function<void(const json&)>& what) {
  if (schema.is_object()) what(schema);
  if (!schema.is_structured()) return;
  for (const json& inside : schema) visit(inside, what);
}

TEST(SweepSchema, HasEveryKeyOfTheFileInItsLanguage) {
  const json swedish = schema_in(Language::sv);
  const json english = schema_in(Language::en);
  for (const std::string& name : names_in_sweep("")) {
    ASSERT_TRUE(swedish["properties"].contains(name)) << name;
    EXPECT_NE(swedish["properties"][name]["description"],
              english["properties"][name]["description"])
        << name;
  }
  EXPECT_EQ(swedish["properties"].size(), names_in_sweep("").size());
  EXPECT_THAT(swedish["properties"]["design"]["description"].get<std::string>(),
              StartsWith("Vilka punkter som körs."));
}

TEST(SweepSchema, RefersOnlyToWhatItDefines) {
  const json schema = schema_in(Language::en);
  int count = 0;
  visit(schema, [&](const json& part) {
    if (!part.contains("$ref") || !part["$ref"].is_string()) return;
    ++count;
    const std::string reference = part["$ref"];
    ASSERT_THAT(reference, StartsWith("#/definitions/"));
    EXPECT_TRUE(schema["definitions"].contains(reference.substr(14))) << reference;
  });
  EXPECT_GT(count, 100);
}

TEST(SweepSchema, AsksForWhatEveryFormNeeds) {
  const json schema = schema_in(Language::en);
  EXPECT_EQ(schema["required"], json({"title", "scenario", "design"}));
  EXPECT_EQ(schema["else"]["required"], json({"sweep"}));
  const json& designs = schema["properties"]["design"]["allOf"];
  ASSERT_EQ(designs.size(), find_formed_map("design")->forms.size());
  EXPECT_EQ(designs.back()["then"]["required"], json({"trajectories"}));
  EXPECT_TRUE(designs.back()["then"]["properties"].contains("levels"));
}

/// Whether the map under `sweep` has a place for `path`.
bool schema_takes(const json& keys, const std::string& path) {
  if (keys["properties"].contains(path)) return true;
  const auto& patterns = keys["patternProperties"].items();
  return std::any_of(patterns.begin(), patterns.end(), [&](const auto& each) {
    return std::regex_search(path, std::regex(each.key()));
  });
}

TEST(SweepSchema, TakesTheKeysThatTheReaderTakes) {
  const json schema = schema_in(Language::en);
  int taken = 0;
  for (const char* path : {"lag",
                           "lag.2022",
                           "lag.22",
                           "lag.x",
                           "frame.amount.2024",
                           "frame",
                           "frame.amont",
                           "years",
                           "title",
                           "extends",
                           "extends.1",
                           "fitted",
                           "data.members",
                           "data.members.1",
                           "data.statistics.1",
                           "data.outside_region.2",
                           "keys",
                           "keys.need",
                           "keys.need.2024",
                           "keys.need.x",
                           "keys.Lång arbetslöshet",
                           "matching",
                           "matching.all",
                           "matching.al",
                           "matching.all.municipal",
                           "matching.all.growth",
                           "matching.all.growth.2022",
                           "matching.all.offers",
                           "matching.all.offers.2022",
                           "matching.forbund",
                           "matching.lan.Skåne län",
                           "matching.forbund.malmo.regional",
                           "matching.forbund.malmo.regional.policy",
                           "matching.forbund.malmo.nobody.policy",
                           "matching.region.12.willingness.2020",
                           "trappan.steps",
                           "trappan.steps.1",
                           "trappan.steps.1.share",
                           "trappan.steps.2020.1.up_to",
                           "trappan.steps.1.size",
                           "damping.max_decrease",
                           "damping.rule.2020",
                           "outside.income"}) {
    Diagnostics diagnostics;
    const bool reader_takes = sweepable(path, {}, diagnostics) != nullptr;
    taken += reader_takes;
    for (const char* map : {"sweep", "set"}) {
      EXPECT_EQ(schema_takes(schema["properties"][map], path), reader_takes) << map << ": " << path;
    }
  }
  EXPECT_EQ(taken, 30);
}

TEST(SweepSchema, SuggestsOnlyKeysThatTheReaderTakes) {
  std::set<std::string> names;
  for (const KeyPaths& paths : sweepable_paths()) {
    for (const std::string& name : paths.names) {
      Diagnostics diagnostics;
      EXPECT_NE(sweepable(name, {}, diagnostics), nullptr) << name;
      EXPECT_TRUE(names.insert(name).second) << name;
    }
  }
  EXPECT_GT(names.size(), 50u);
}

TEST(MetricPattern, TakesTheMetricsThatTheProgramKnows) {
  const std::regex pattern(metric_pattern());
  int known = 0;
  for (const char* name : {"state",
                           " state ",
                           "sate",
                           "losers",
                           "losers(5 %)",
                           "losers( 2.5% )",
                           "losers(5)",
                           "losers()",
                           "losers(-5 %)",
                           "sum(state)",
                           "sum( ideal )",
                           "sum(frame)",
                           "sum (state)",
                           "min(state)",
                           "max(excess)",
                           "median(closing_eget_kapital)",
                           "mean(state)",
                           "quantile(state, 90 %)",
                           "quantile(state,100%)",
                           "quantile(state, 101 %)",
                           "quantile(state)",
                           "quantile(state, 0.5 %)",
                           "count(state < 1000000 kr)",
                           "count(state > .5 kr)",
                           "count(state = 1 kr)",
                           "count(state < 1 Mkr)",
                           "state(blekinge)",
                           "ideal(malmo)",
                           "frame(malmo)",
                           "state(Malmö)",
                           "at_floor(malmo)",
                           "over_4_mkr(malmo)",
                           "returned(malmo)",
                           "participants(a-b_1)",
                           "state(a b)",
                           ""}) {
    const bool is_known = find_metric(name).has_value();
    known += is_known;
    EXPECT_EQ(std::regex_search(name, pattern), is_known) << name;
  }
  EXPECT_GT(known, 15);
}

TEST(MetricPattern, TakesWhatIsSuggested) {
  const std::regex pattern(metric_pattern());
  for (const WrittenMetric& metric : written_metrics()) {
    const std::string name =
        std::regex_replace(std::regex_replace(metric.form, std::regex("AMOUNT"), "ideal"),
                           std::regex("FORBUND"), "malmo");
    EXPECT_TRUE(find_metric(name)) << name;
    EXPECT_TRUE(std::regex_search(name, pattern)) << name;
    EXPECT_FALSE(metric.text_sv.empty() || metric.text_en.empty()) << name;
  }
  for (const std::string& name : metric_names()) {
    EXPECT_TRUE(std::regex_search(name, pattern)) << name;
  }
}

}  // namespace
}  // namespace finsam::test
