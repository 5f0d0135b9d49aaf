// What each stop of `finsam run` costs on the baseline scenario, in one process.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>
#include <string>

#include "finsam/books.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

const std::string baseline = FINSAM_SOURCE_DIR "/scenarios/baseline/fordelningsmodellen.yaml";

const Scenario& scenario() {
  static const Reading reading = read_scenario(baseline);
  if (!reading.scenario) {
    for (const Diagnostic& diagnostic : reading.diagnostics.all()) {
      std::cerr << to_text(diagnostic) << '\n';
    }
    std::exit(2);
  }
  return *reading.scenario;
}

const Results& results() {
  static const Results of_baseline = run(scenario()).value();
  return of_baseline;
}

void read(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(read_scenario(baseline));
}

void simulate(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(run(scenario()));
}

void balance(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(check_books(scenario(), results()));
}

void write_csv(benchmark::State& state) {
  for (auto _ : state) {
    for (const Table& table : result_tables(scenario(), results())) {
      benchmark::DoNotOptimize(to_csv(table, CsvDialect::plain));
    }
  }
}

void write_json(benchmark::State& state) {
  for (auto _ : state) {
    for (const Table& table : result_tables(scenario(), results())) {
      benchmark::DoNotOptimize(to_json(table));
    }
  }
}

BENCHMARK(read)->Unit(benchmark::kMillisecond);
BENCHMARK(simulate)->Unit(benchmark::kMillisecond);
BENCHMARK(balance)->Unit(benchmark::kMillisecond);
BENCHMARK(write_csv)->Unit(benchmark::kMillisecond);
BENCHMARK(write_json)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace finsam

BENCHMARK_MAIN();
