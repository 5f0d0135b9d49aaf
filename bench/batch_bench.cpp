// What a batch of cases costs on the baseline scenario: förbund-years per second, per instruction
// set that this processor has.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "baseline_tasks.hpp"
#include "engine/choose_kernel.hpp"

namespace finsam {
namespace {

constexpr int cases = 4096;

void run_batch(benchmark::State& state, const Kernel& kernel, const Task& task, int threads) {
  const Batch batch = batch_of_baseline(task.measures, task.chance, task.settings);
  const std::vector<double> values = values_of_cases(cases);
  const std::vector<std::int64_t> numbers = replicate_of_cases(task, cases);
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
