#include <gtest/gtest.h>

#include <algorithm>

#include "finsam/simulate.hpp"
#include "places.hpp"
#include "report/csv.hpp"
#include "report/tables.hpp"
#include "scenario/small_world.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

/// Writes what `scenario` resolves to into `folder`, as a result folder holds it.
void write_resolved(const Scenario& scenario, const fs::path& folder) {
  const Resolved resolved = resolve(scenario);
  write_file(folder / "resolved.yaml", resolved.yaml);
  write_file(folder / "data" / "manifest.csv", resolved.manifest);
  for (const ResolvedTable& table : resolved.tables) {
    write_file(folder / table.name,
               scenario.provenance[static_cast<std::size_t>(table.table)].content);
  }
}

/// The result tables of a run, as text.
std::string run_text(const Scenario& scenario) {
  const auto results = run(scenario);
  if (!results) return "refused: " + results.error().what;
  std::string text;
  for (const Table& table : result_tables(scenario, *results)) {
    text += to_csv(table, CsvDialect::plain);
  }
  return text;
}

std::string statuses(const Scenario& scenario) {
  std::string text;
  for (const TableProvenance& table : scenario.provenance) {
    text += table.role + " " + table.origin + " " + table.date + " " + table.unit;
    for (const auto& [status, rows] : table.rows_by_status) {
      text += std::string(" ") + to_text(status) + " " + std::to_string(rows);
    }
    text += " " + table.sha256 + "\n";
  }
  return text;
}

class RoundTrip : public testing::TestWithParam<std::string> {};

TEST_P(RoundTrip, GivesTheSameScenarioRunAndText) {
  const Reading first = read_scenario(FINSAM_SOURCE_DIR "/" + GetParam());
  ASSERT_TRUE(first.scenario) << errors_of(first);
  const TempFolder folder;
  write_resolved(*first.scenario, folder.path());
  const Reading second = read_scenario((folder / "resolved.yaml").string());
  ASSERT_TRUE(second.scenario) << errors_of(second) << resolve(*first.scenario).yaml;

  EXPECT_EQ(resolve(*second.scenario).yaml, resolve(*first.scenario).yaml);
  EXPECT_EQ(resolve(*second.scenario).manifest, resolve(*first.scenario).manifest);
  EXPECT_EQ(statuses(*second.scenario), statuses(*first.scenario));
  EXPECT_EQ(second.scenario->title, first.scenario->title);
  EXPECT_EQ(second.scenario->question, first.scenario->question);
  EXPECT_EQ(second.scenario->source, first.scenario->source);
  const std::string table = run_text(*first.scenario);
  EXPECT_GT(table.size(), 1000u) << table;
  EXPECT_EQ(run_text(*second.scenario), table);
}

INSTANTIATE_TEST_SUITE_P(Scenarios, RoundTrip,
                         testing::Values("scenarios/baseline/fordelningsmodellen.yaml",
                                         "scenarios/reforms/behov-100.yaml",
                                         "scenarios/reforms/ram-400.yaml",
                                         "tests/scenario/everything.yaml",
                                         "tests/golden/scenarios/every_corner.yaml"),
                         [](const auto& given) {
                           std::string name = fs::path(given.param).stem().string();
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST(Resolved, MarksDefaultsAndAssumptions) {
  const Reading reading = read_text(small_world + small_terms + "unit: 500 kr\n");
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const std::string text = resolve(*reading.scenario).yaml;
  for (const char* line :
       {"  amount: 12 Mkr\n", "  growth: 0 %  # default, assumption\n",
        "unit: 500 kr  # assumption\n", "lag: 2  # default, assumption\n",
        "  max_increase: none  # default\n", "    policy: full  # default, assumption\n",
        "  steps:  # assumption\n", "    - {up_to: 2 Mkr, share: 60 %}\n",
        "  outside_region: [\"0980\"]  # default\n"}) {
    EXPECT_NE(text.find(line), std::string::npos) << line << text;
  }
  EXPECT_EQ(text.find("reach"), std::string::npos);
  EXPECT_EQ(text.find("rate"), std::string::npos);
}

/// A scenario whose tables are all called the same, in different folders.
TEST(Resolved, TablesOfOneNameGetNamesOfTheirOwn) {
  const TempFolder folder;
  write_file(folder / "a/t.csv", "kommunkod,kommun,lanskod\n0980,Gotland,09\n");
  write_file(folder / "b/t.csv", "lanskod,lan,region\n09,Gotlands län,Region Gotland\n");
  write_file(folder / "c/manifest.csv",
             "forbund_id,forbund,kommunkod,kommun,share\ng,G,0980,Gotland,100 %\n");
  write_file(folder / "d/t-2.csv",
             "kommunkod,year,population_16_64,ohalsa,arbetsmarknadsstod,ekonomiskt_bistand\n"
             "0980,2018,34000,1700,900,400\n");
  write_file(folder / "s.yaml",
             "years: 2020\ndata: {municipalities: a/t.csv, regions: b/t.csv, members: "
             "c/manifest.csv, statistics: [d/t-2.csv]}\n" +
                 small_terms);
  const Reading reading = read_scenario((folder / "s.yaml").string());
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  std::string names;
  for (const ResolvedTable& table : resolve(*reading.scenario).tables) names += table.name + " ";
  EXPECT_EQ(names, "data/t.csv data/t-2.csv data/manifest-2.csv data/t-2-2.csv ");
}

TEST(Resolved, ATableUsedTwiceIsCopiedOnce) {
  const TempFolder folder;
  write_file(folder / "offers.csv",
             "forbund_id,year,offer_kr\nstockholm,2020,1\nskane,2020,1\ngotland,2020,1\n");
  write_file(folder / "s.yaml",
             small_world + small_terms +
                 "matching: {all: {municipal: {policy: fixed, offers: "
                 "offers.csv}, regional: {policy: fixed, offers: offers.csv}}}\n");
  const Reading reading =
      read_scenario((folder / "s.yaml").string(), {{{"years", "2020"}}, std::nullopt});
  ASSERT_TRUE(reading.scenario) << errors_of(reading);
  const Resolved resolved = resolve(*reading.scenario);
  EXPECT_EQ(reading.scenario->provenance.size(), 6u);
  EXPECT_EQ(resolved.tables.size(), 5u);
  EXPECT_EQ(resolved.tables.back().name, "data/offers.csv");
  EXPECT_NE(resolved.tables[0].name.find("municipalities.csv"), std::string::npos);
}

}  // namespace
}  // namespace finsam::test
