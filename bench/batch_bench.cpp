// What a batch of cases costs on the baseline scenario: förbund-years per second, per instruction
// set that this processor has, with one thread.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>
#include <string>

#include "engine/batch.hpp"
#include "engine/choose_kernel.hpp"
#include "finsam/read_scenario.hpp"

namespace finsam {
namespace {

const std::string baseline = FINSAM_SOURCE_DIR "/scenarios/baseline/fordelningsmodellen.yaml";
constexpr int cases = 4096;

/// The baseline over ten years, with the spärr and the keys varied.
Batch batch_of(const std::vector<Measure>& measures) {
  Reading reading = read_scenario(
      baseline,
      {{{"damping.max_decrease", "10 %"}, {"keys.need", "75 %"}, {"keys.population", "25 %"}},
       std::pair(Year{2020}, Year{2029})});
  if (!reading.scenario) {
    for (const Diagnostic& each : reading.diagnostics.all()) std::cerr << to_text(each) << '\n';
    std::exit(2);
  }
  auto batch = Batch::of(std::move(*reading.scenario),
                         {"damping.max_decrease", "keys.need", "keys.population"}, measures);
  if (!batch) std::exit(2);
  return std::move(*batch);
}

std::vector<double> values_of_cases() {
  std::vector<double> values;
  for (int c = 0; c < cases; ++c) {
    const double need = 600'000 + c * 97 % 400'001;
    values.insert(values.end(), {50'000.0 + c * 41 % 100'001, need, 1e6 - need});
  }
  return values;
}

Measure sum(KeptAmount of) { return {of, Together::sum, 0.0, nullptr}; }

void run_batch(benchmark::State& state, const Kernel& kernel, const std::vector<Measure>& measures,
               int threads) {
  const Batch batch = batch_of(measures);
  const std::vector<double> values = values_of_cases();
  std::vector<double> results(cases * measures.size() * batch.years().size());
  for (auto _ : state) benchmark::DoNotOptimize(batch.run(kernel, values, {}, results, threads));
  double rows = 0.0;  // of one case: the last measure counts the förbund
  const std::size_t years = batch.years().size();
  for (std::size_t y = 0; y < years; ++y) rows += results[(measures.size() - 1) * years + y];
  state.counters["förbund-years/s"] = benchmark::Counter(
      static_cast<double>(state.iterations()) * rows * cases, benchmark::Counter::kIsRate);
}

void add(const Kernel& kernel) {
  const std::vector<Measure> national = {sum(KeptAmount::state),    sum(KeptAmount::returned),
                                         sum(KeptAmount::closing),  sum(KeptAmount::excess),
                                         sum(KeptAmount::at_floor), sum(KeptAmount::forbund_count)};
  for (const int threads : {1, 2}) {
    benchmark::RegisterBenchmark(
        (std::string(kernel.isa) + "/national/" + std::to_string(threads)).c_str(),
        [=, &kernel](benchmark::State& state) { run_batch(state, kernel, national, threads); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
  }
}

}  // namespace
}  // namespace finsam

int main(int argc, char** argv) {
  for (const finsam::Kernel* kernel : finsam::kernels_here()) finsam::add(*kernel);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
