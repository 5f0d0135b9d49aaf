#include "report/manifest.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "report/small_results.hpp"

namespace finsam::test {
namespace {

Scenario scenario_with_files() {
  Scenario scenario = small_scenario();
  scenario.files = {{"/place/one/base/two.yaml", "aa"}, {"/place/one/law/one.yaml", "bb"}};
  TableProvenance table;
  table.role = "data.members";
  table.file = "../data/members.csv";
  table.origin = "SCB";
  table.date = "2020";
  table.unit = "share";
  table.rows = 3;
  table.rows_by_status = {{Status::official, 2}, {Status::estimated, 1}};
  table.sha256 = "cc";
  scenario.provenance.push_back(table);
  return scenario;
}

nlohmann::json manifest() {
  const Diagnostic warning{Severity::warning, {"/place/one/law/one.yaml", 3, 4}, "lag", "old"};
  const Diagnostic set{Severity::warning, {"--set lag=3", 1, 1}, "lag", "large"};
  const Diagnostic note{Severity::note, {}, "", "unimportant"};
  const ManifestFacts facts{"1.2.3", {{"lag", "3"}}, {warning, set, note}, {{"a.csv", "dd"}}};
  return nlohmann::json::parse(manifest_json(scenario_with_files(), facts));
}

TEST(ResultManifest, NamesProgramAndModel) {
  const auto json = manifest();
  EXPECT_EQ(json["program"], "finsam");
  EXPECT_EQ(json["version"], "1.2.3");
  EXPECT_EQ(json["model_version"], model_version);
  EXPECT_EQ(json["years"], nlohmann::json({2020, 2021}));
}

TEST(ResultManifest, NamesFilesWithoutThePathsOfAMachine) {
  const auto json = manifest();
  EXPECT_EQ(json["scenario"][0]["file"], "two.yaml");
  EXPECT_EQ(json["scenario"][1]["file"], "../law/one.yaml");
  EXPECT_EQ(json["scenario"][1]["sha256"], "bb");
  EXPECT_EQ(json.dump().find("/place"), std::string::npos);
}

TEST(ResultManifest, TellsHowFarTheDataCanBeTrusted) {
  const auto table = manifest()["data"][0];
  EXPECT_EQ(table["role"], "data.members");
  EXPECT_EQ(table["file"], "../data/members.csv");
  EXPECT_EQ(table["origin"], "SCB");
  EXPECT_EQ(table["rows"], 3);
  EXPECT_EQ(table["rows_by_status"]["estimated"], 1);
  EXPECT_EQ(table["sha256"], "cc");
}

TEST(ResultManifest, ListsSettingsAssumptionsWarningsAndFiles) {
  const auto json = manifest();
  EXPECT_EQ(json["settings"][0]["key"], "lag");
  EXPECT_EQ(json["settings"][0]["value"], "3");
  EXPECT_EQ(json["assumptions"][3]["key"], "unit");
  EXPECT_EQ(json["assumptions"][3]["value"], "1 000 kr");
  EXPECT_EQ(json["warnings"],
            nlohmann::json({"../law/one.yaml:3:4: lag: old", "--set lag=3: large"}));
  EXPECT_EQ(json["notes"], nlohmann::json({"unimportant"}));
  EXPECT_EQ(json["files"], nlohmann::json::parse(R"([{"file": "a.csv", "sha256": "dd"}])"));
}

TEST(ResultManifest, SeesFilesFromAScenarioInTheWorkingDirectory) {
  Scenario scenario = small_scenario();
  scenario.files = {{"two.yaml", "aa"}, {"law/one.yaml", "bb"}};
  const auto json = nlohmann::json::parse(manifest_json(scenario, {}));
  EXPECT_EQ(json["scenario"][0]["file"], "two.yaml");
  EXPECT_EQ(json["scenario"][1]["file"], "law/one.yaml");
}

}  // namespace
}  // namespace finsam::test
