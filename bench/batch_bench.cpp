// What a batch of cases costs on the baseline scenario: förbund-years per second, per instruction
// set that this processor has.

#include <benchmark/benchmark.h>

#include <string>

#include "analysis/metrics.hpp"
#include "baseline_batch.hpp"
#include "engine/choose_kernel.hpp"

namespace finsam {
namespace {

constexpr int cases = 4096;
constexpr int replicates = 10;

/// What is run.
struct Task {
  const char* name;
  std::vector<Measure> measures;
  Chance chance = {};
  std::vector<std::pair<std::string, std::string>> settings = {};
};

/// A state allocation of every förbund in every year, for those measures that compare with one.
const double* const* reference() {
  static const std::vector<double> year(100, 4'000'000.0);
  static const std::vector<const double*> years(10, year.data());
  return years.data();
}

std::vector<Measure> every_measure() {
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
Task national() { return {"national", national_measures()}; }

/// The same, with everything that can be kept of the nation.
Task every_metric() { return {"every_metric", every_measure()}; }

/// Every rule that can be in force beside the others, and every metric.
Task every_rule() {
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
Task draws() {
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

std::vector<std::int64_t> replicate_of_cases(const Task& task) {
  std::vector<std::int64_t> numbers;
  for (int c = 0; task.chance.any() && c < cases; ++c) numbers.push_back(c % replicates);
  return numbers;
}

void run_batch(benchmark::State& state, const Kernel& kernel, const Task& task, int threads) {
  const Batch batch = batch_of_baseline(task.measures, task.chance, task.settings);
  const std::vector<double> values = values_of_cases(cases);
  const std::vector<std::int64_t> numbers = replicate_of_cases(task);
  std::vector<double> results(cases * task.measures.size() * batch.years().size());
  for (auto _ : state) {
    benchmark::DoNotOptimize(batch.run(kernel, values, numbers, results, threads));
  }
  double rows = 0.0;  // of one case: the last measure counts the förbund
  const std::size_t years = batch.years().size();
  for (std::size_t y = 0; y < years; ++y) rows += results[(task.measures.size() - 1) * years + y];
  state.counters["förbund-years/s"] = benchmark::Counter(
      static_cast<double>(state.iterations()) * rows * cases, benchmark::Counter::kIsRate);
}

/// What a case costs where there are `count`, run in blocks as a sweep runs them.
void run_blocks(benchmark::State& state, const Kernel& kernel) {
  const Batch batch = batch_of_baseline(national_measures());
  const std::vector<double> values = values_of_cases(cases);
  std::vector<double> results(cases * national_measures().size() * batch.years().size());
  for (auto _ : state) {
    for (std::int64_t left = state.range(0); left > 0; left -= cases) {
      const auto block = static_cast<std::size_t>(left < cases ? left : cases);
      batch.run(kernel, std::span(values).first(3 * block), {}, results, 1);
    }
  }
  state.counters["cases/s"] = benchmark::Counter(
      static_cast<double>(state.iterations() * state.range(0)), benchmark::Counter::kIsRate);
}

/// By processor time with one thread, since other programs may run beside; with more by the clock.
void add(const Kernel& kernel, const Task& task, int threads) {
  auto* added = benchmark::RegisterBenchmark(
      (std::string(kernel.isa) + "/" + task.name + "/" + std::to_string(threads)).c_str(),
      [=, &kernel](benchmark::State& state) { run_batch(state, kernel, task, threads); });
  added->Unit(benchmark::kMillisecond);
  if (threads > 1) added->UseRealTime();
}

void add_all(const Kernel& kernel) {
  add(kernel, national(), 1);
  add(kernel, national(), 2);
  add(kernel, every_metric(), 1);
  add(kernel, every_rule(), 1);
  add(kernel, draws(), 1);
}

void add_linear(const Kernel& kernel) {
  auto* blocks = benchmark::RegisterBenchmark(
      "linear", [&kernel](benchmark::State& state) { run_blocks(state, kernel); });
  for (const int count : {1'000, 100'000, 1'000'000, 10'000'000}) blocks->Arg(count);
  blocks->Unit(benchmark::kMillisecond);
}

}  // namespace
}  // namespace finsam

int main(int argc, char** argv) {
  for (const finsam::Kernel* kernel : finsam::kernels_here()) finsam::add_all(*kernel);
  finsam::add_linear(*finsam::kernels_here().back());
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
