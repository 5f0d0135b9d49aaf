// The laws of a comparison, on the baseline and every shipped reform of it.

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>

#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "laws/compare_laws.hpp"
#include "report/tables.hpp"
#include "report/term_differences.hpp"

namespace finsam {
namespace {

constexpr const char* baseline = "scenarios/baseline/fordelningsmodellen.yaml";

ComparedRun run_of(const std::string& file) {
  Reading reading = read_scenario(file);
  const auto results = run(*reading.scenario);
  return {*reading.scenario, result_tables(*reading.scenario, *results), "0", "1"};
}

std::vector<std::string> reforms() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator("scenarios/reforms")) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

TEST(CompareReforms, OfEveryReformWithEveryOther) {
  std::vector<std::string> files = reforms();
  EXPECT_GE(files.size(), 7u);
  files.insert(files.begin(), baseline);
  std::vector<ComparedRun> runs;
  for (const std::string& file : files) runs.push_back(run_of(file));
  for (std::size_t i = 0; i < runs.size(); ++i) {
    EXPECT_EQ(broken_zero(compare(runs[i], runs[i])), "") << files[i];
    for (std::size_t k = 0; k < i; ++k) {
      const Comparison there = compare(runs[k], runs[i]);
      EXPECT_EQ(broken_opposite(there, compare(runs[i], runs[k])), "") << files[k] << files[i];
      EXPECT_EQ(broken_sums(there), "") << files[k] << files[i];
      EXPECT_EQ(broken_nation(there), "") << files[k] << files[i];
    }
  }
}

TEST(CompareReforms, EveryReformDiffersFromTheBaselineInRules) {
  const ComparedRun base = run_of(baseline);
  for (const std::string& file : reforms()) {
    const ComparedRun reform = run_of(file);
    EXPECT_THAT(term_differences(base.scenario, reform.scenario, Year{2020}, Year{2026},
                                 TermStyle::scenario),
                ::testing::Not(::testing::IsEmpty()))
        << file;
    EXPECT_NE(broken_zero(compare(base, reform)), "") << file;
  }
}

}  // namespace
}  // namespace finsam
