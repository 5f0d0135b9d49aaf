#pragma once
// What is measured of the engine.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "analysis/metrics.hpp"
#include "baseline_batch.hpp"

namespace finsam {

/// What is run.
struct Task {
  const char* name;
  std::vector<Measure> measures;
  Chance chance = {};
  std::vector<std::pair<std::string, std::string>> settings = {};
};

/// A state allocation of every förbund in every year, for those measures that compare with one.
inline const double* const* reference() {
  static const std::vector<double> year(100, 4'000'000.0);
  static const std::vector<const double*> years(10, year.data());
  return years.data();
}

inline std::vector<Measure> every_measure() {
  std::vector<Measure> measures;
  for (const std::string& name : metric_names()) {
    const Metric metric = find_metric(name).value();
    measures.push_back(metric.measure);
    if (metric.of_change()) measures.back().reference = reference();
  }
  measures.push_back(sum_over_forbund(KeptAmount::forbund_count));
  return measures;
}

/// The baseline, what a sweep keeps of the nation.
inline Task national() { return {"national", national_measures()}; }

/// The same, with everything that can be kept of the nation.
inline Task every_metric() { return {"every_metric", every_measure()}; }

/// Every rule that can be in force beside the others, and every metric.
inline Task every_rule() {
  return {"every_rule",
          every_measure(),
          {},
          {{"damping.max_increase", "20 %"},
           {"capital_rule.rule", "reduce"},
           {"capital_rule.rate", "50 %"},
           {"matching.all",
            "{municipal: {policy: willingness, willingness: 70 %}, regional: {policy: growth_cap, "
            "growth: 10 %}}"},
           {"redistribution.rounds", "2"},
           {"targeted.max_per_forbund", "500 000 kr"},
           {"targeted.count", "28"},
           {"economy.other_income_share", "2 %"}}};
}

/// Each party's willingness to match and each förbund's execution drawn anew every year.
inline Task draws() {
  Chance chance;
  chance.willingness = {BehaviourKind::normal, 200'000.0};
  chance.execution = {BehaviourKind::triangular, 100'000.0};
  return {"draws",
          national_measures(),
          chance,
          {{"matching.all",
            "{municipal: {policy: willingness, willingness: 70 %}, regional: {policy: willingness, "
            "willingness: 80 %}}"}}};
}

/// Ten kinds of luck in turn; none where nothing is left to chance.
inline std::vector<std::int64_t> replicate_of_cases(const Task& task, int cases) {
  std::vector<std::int64_t> numbers;
  for (int c = 0; task.chance.any() && c < cases; ++c) numbers.push_back(c % 10);
  return numbers;
}

}  // namespace finsam
