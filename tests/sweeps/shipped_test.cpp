// The shipped sweeps are sound, and their scenarios can hold the values of their cases.

#include <gtest/gtest.h>

#include <filesystem>

#include "finsam/read_scenario.hpp"
#include "finsam/read_sweep.hpp"
#include "finsam/sweep_cases.hpp"
#include "places.hpp"

namespace finsam {
namespace {

TEST(ShippedSweeps, AreReadAndFitTheirScenarios) {
  int count = 0;
  const std::string folder = std::string(FINSAM_SOURCE_DIR) + "/scenarios/sweeps";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    ++count;
    SweepReading sweep = read_sweep(entry.path().string());
    for (const Diagnostic& each : sweep.diagnostics.all()) ADD_FAILURE() << to_text(each);
    ASSERT_TRUE(sweep.sweep);
    ReadOptions base;
    for (const FixedSetting& each : sweep.sweep->fixed) {
      base.settings.emplace_back(each.key, each.value);
    }
    const Reading compared = read_scenario(sweep.sweep->scenario, base);
    EXPECT_FALSE(compared.diagnostics.has_errors());
    EXPECT_EQ(compared.diagnostics.count(Severity::warning), 0);
    const SweepCases cases(*sweep.sweep);
    std::vector<double> values(cases.sweep().keys.size());
    for (const std::int64_t number : {std::int64_t{0}, cases.count() / 2, cases.count() - 1}) {
      EXPECT_FALSE(cases.values_of(number, values));
      const ReadOptions options{settings_of(cases.sweep(), values), {}};
      const Reading reading = read_scenario(cases.sweep().scenario, options);
      for (const Diagnostic& each : reading.diagnostics.all()) {
        if (each.severity == Severity::error) ADD_FAILURE() << to_text(each);
      }
      EXPECT_TRUE(reading.scenario);
    }
  }
  EXPECT_GE(count, 2);
}

TEST(ShippedSweeps, KeysAndSparrHasItsCases) {
  const SweepReading reading =
      read_sweep(std::string(FINSAM_SOURCE_DIR) + "/scenarios/sweeps/sparr-och-nycklar.yaml");
  ASSERT_TRUE(reading.sweep);
  EXPECT_EQ(case_count(*reading.sweep), 2560);
  const SweepCases cases(*reading.sweep);
  std::vector<double> values(4);
  for (std::int64_t i = 0; i < cases.count(); ++i) {
    ASSERT_FALSE(cases.values_of(i, values));
    EXPECT_EQ(values[1] + values[2], 1e6);
  }
}

}  // namespace
}  // namespace finsam
