#pragma once

#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/batch.hpp"
#include "finsam/read_scenario.hpp"

namespace finsam {

/// The baseline over ten years, as a batch that varies the spärr and the keys; ends the program
/// where that cannot be.
/// @param settings  further ones, as after --set
inline Batch batch_of_baseline(const std::vector<Measure>& measures, Chance chance = {},
                               std::vector<std::pair<std::string, std::string>> settings = {}) {
  settings.insert(
      settings.end(),
      {{"damping.max_decrease", "10 %"}, {"keys.need", "75 %"}, {"keys.population", "25 %"}});
  Reading reading = read_scenario(FINSAM_SOURCE_DIR "/scenarios/baseline/fordelningsmodellen.yaml",
                                  {settings, std::pair(Year{2020}, Year{2029})});
  for (const Diagnostic& each : reading.diagnostics.all()) {
    if (!reading.scenario) std::cerr << to_text(each) << '\n';
  }
  if (!reading.scenario) std::exit(2);
  auto batch =
      Batch::of(std::move(*reading.scenario),
                {"damping.max_decrease", "keys.need", "keys.population"}, measures, chance);
  if (!batch) std::exit(2);
  return std::move(*batch);
}

/// Cases that are all unlike, spread so that few are much like many: [case][key], in millionths.
inline std::vector<double> values_of_cases(int cases) {
  std::vector<double> values;
  for (std::int64_t c = 0; c < cases; ++c) {
    const auto decrease = static_cast<double>(50'000 + c * 61'803 % 100'001);
    const auto need = static_cast<double>(600'000 + c * 165'685 % 400'001);
    values.insert(values.end(), {decrease, need, 1e6 - need});
  }
  return values;
}

inline Measure sum_over_forbund(KeptAmount of) { return {of, Together::sum, 0.0, nullptr}; }

/// What the national metrics are taken of; the last counts the förbund.
inline std::vector<Measure> national_measures() {
  std::vector<Measure> measures;
  for (const KeptAmount of :
       {KeptAmount::state, KeptAmount::returned, KeptAmount::closing, KeptAmount::excess,
        KeptAmount::at_floor, KeptAmount::forbund_count}) {
    measures.push_back(sum_over_forbund(of));
  }
  return measures;
}

}  // namespace finsam
