// Whole runs, byte for byte as they were stored; scripts/update_golden stores them anew.

#include <gtest/gtest.h>

#include <cstdlib>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

struct GoldenRun {
  const char* name;  ///< of the folder with what came out
  const char* scenario;
  std::vector<std::string> arguments;
};

constexpr const char* history = "scenarios/history/historien.yaml";

const GoldenRun golden_runs[] = {
    {"baseline", baseline, {}},
    {"baseline_from_gains",
     baseline,
     {"--set", "damping.financing=from_gains", "--set", "capital_rule={rule: reduce, rate: 50 %}",
      "--set", "redistribution.rounds=1", "--years", "2020:2021"}},
    {"history", history, {}},
    {"every_corner", "tests/golden/scenarios/every_corner.yaml", {}},
    {"every_corner_json", "tests/golden/scenarios/every_corner.yaml", {"--format", "json"}},
    {"too_dear_floors_excel", small, {"--excel"}},
};

/// Compares `got` with the stored file in the folder `name`, or stores it when asked to.
void expect_stored(const char* name, const std::string& file, const std::string& got) {
  const fs::path stored = fs::path("tests/golden") / name / file;
  if (::secure_getenv("FINSAM_UPDATE_GOLDEN")) {
    write_file(stored, got);
    return;
  }
  ASSERT_TRUE(fs::exists(stored)) << stored << " is missing; run scripts/update_golden";
  EXPECT_TRUE(read_file(stored) == got)
      << stored << " differs; run scripts/update_golden and look at the difference";
}

class Golden : public ::testing::TestWithParam<GoldenRun> {
 protected:
  /// Runs the scenario with `folder` for its output; the summary comes on standard output.
  static Outcome run_into(const fs::path& folder, const std::string& language) {
    std::vector<std::string> arguments{"run", GetParam().scenario};
    arguments.insert(arguments.end(), GetParam().arguments.begin(), GetParam().arguments.end());
    arguments.insert(arguments.end(), {"--out", folder.string(), "--lang", language});
    Outcome outcome = finsam(arguments);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return outcome;
  }
};

TEST_P(Golden, TablesAreAsStored) {
  const TempFolder temp;
  run_into(temp / "out", "en");
  int tables = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(temp / "out")) {
    const std::string name = entry.path().filename().string();
    const bool is_table =
        name.find("_year.") != std::string::npos || name.starts_with("national_account.");
    if (!is_table) continue;
    expect_stored(GetParam().name, name, read_file(entry.path()));
    ++tables;
  }
  EXPECT_EQ(tables, 5);
}

TEST_P(Golden, SummariesAreAsStored) {
  for (const std::string language : {"sv", "en"}) {
    const TempFolder temp;
    expect_stored(GetParam().name, "summary_" + language + ".txt",
                  run_into(temp / "out", language).out);
  }
}

std::string name_of(const ::testing::TestParamInfo<GoldenRun>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(Runs, Golden, ::testing::ValuesIn(golden_runs), name_of);

struct GoldenComparison {
  const char* name;
  std::vector<std::string> arguments;
  std::vector<std::string> tables;  ///< those that are stored
};

const GoldenComparison golden_comparisons[] = {
    {"compare_sparr_5",
     {baseline, "scenarios/reforms/sparr-5.yaml"},
     {"outcomes", "counts", "differing", "runs"}},
    {"compare_eget_kapital",
     {baseline, "scenarios/reforms/eget-kapital-minskar.yaml", "--top", "5"},
     {"outcomes", "counts", "differing", "runs"}},
    {"compare_corners",
     {"tests/golden/scenarios/every_corner.yaml", small, "--years", "2020:2021"},
     {"comparison", "outcomes", "counts", "differing", "runs"}},
};

class GoldenCompare : public ::testing::TestWithParam<GoldenComparison> {
 protected:
  static std::string output(const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"compare", "--quiet"};
    arguments.insert(arguments.end(), GetParam().arguments.begin(), GetParam().arguments.end());
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome outcome = finsam(arguments);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return outcome.out;
  }
};

TEST_P(GoldenCompare, TextsAreAsStored) {
  for (const std::string language : {"sv", "en"}) {
    expect_stored(GetParam().name, language + ".txt", output({"--lang", language}));
  }
}

TEST_P(GoldenCompare, TablesAreAsStored) {
  for (const std::string& table : GetParam().tables) {
    expect_stored(GetParam().name, table + ".csv", output({"--table", table}));
  }
}

std::string name_of_comparison(const ::testing::TestParamInfo<GoldenComparison>& info) {
  return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Comparisons, GoldenCompare, ::testing::ValuesIn(golden_comparisons),
                         name_of_comparison);

/// Pages of finsam explain.
struct GoldenPage {
  const char* name;
  std::vector<std::string> arguments;
};

constexpr const char* kapital = "scenarios/reforms/eget-kapital-minskar.yaml";
constexpr const char* full = "scenarios/reforms/full-matchning.yaml";

const GoldenPage golden_pages[] = {
    {"explain_stockholm_2020", {baseline, "--forbund", "stockholm", "--year", "2020"}},
    {"explain_insjoriket_2023", {baseline, "--forbund", "insjoriket", "--year", "2023"}},
    {"explain_sodertalje_2021", {baseline, "--forbund", "sodertalje", "--year", "2021"}},
    {"explain_varend_2021_kapital", {kapital, "--forbund", "varend", "--year", "2021"}},
    {"explain_badesa_2022_alla_matchar", {full, "--forbund", "badesa", "--year", "2022"}},
    {"explain_gotland_2024", {baseline, "--forbund", "gotland", "--year", "2024"}},
    {"explain_kommun_boras_2022", {baseline, "--kommun", "Borås", "--year", "2022"}},
    {"explain_kommun_ekero_2022", {baseline, "--kommun", "Ekerö", "--year", "2022"}},
    {"explain_region_uppsala_2022", {baseline, "--region", "Region Uppsala", "--year", "2022"}},
    {"explain_nation_2020", {baseline, "--nation", "--year", "2020"}},
    {"explain_applied_for_2013", {history, "--forbund", "gotland", "--year", "2013"}},
    {"explain_merged_2014", {history, "--forbund", "soderasen", "--year", "2014"}},
    {"explain_targeted_2016", {history, "--forbund", "sodertalje", "--year", "2016"}},
    {"explain_nation_2016", {history, "--nation", "--year", "2016"}},
    {"explain_nation_2022_kapital", {kapital, "--nation", "--year", "2022"}},
};

class GoldenExplain : public ::testing::TestWithParam<GoldenPage> {
 protected:
  static std::string output(const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"explain", "--quiet"};
    arguments.insert(arguments.end(), GetParam().arguments.begin(), GetParam().arguments.end());
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome outcome = finsam(arguments);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return outcome.out;
  }
};

TEST_P(GoldenExplain, PagesAreAsStored) {
  for (const std::string language : {"sv", "en"}) {
    expect_stored(GetParam().name, language + ".txt", output({"--lang", language}));
  }
}

TEST_P(GoldenExplain, JsonIsAsStored) {
  expect_stored(GetParam().name, "sv.json", output({"--lang", "sv", "--format", "json"}));
}

INSTANTIATE_TEST_SUITE_P(Pages, GoldenExplain, ::testing::ValuesIn(golden_pages),
                         [](const auto& page) { return std::string(page.param.name); });

}  // namespace
}  // namespace finsam::test
