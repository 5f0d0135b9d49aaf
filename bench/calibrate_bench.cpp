// What a calibration costs: four unknowns of the history, fitted to the figures that it was fitted
// to by hand.

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <iostream>
#include <string>

#include "finsam/diagnostic.hpp"
#include "program/calibration_run.hpp"
#include "program/read_and_run.hpp"
#include "published/read_checks.hpp"

namespace finsam {
namespace {

const std::string checks = FINSAM_SOURCE_DIR "/scenarios/published/history.yaml";

[[noreturn]] void stop(const std::string& why) {
  std::cerr << why << '\n';
  std::exit(2);
}

void calibrate_history(benchmark::State& state) {
  Diagnostics diagnostics;
  const PublishedChecks read = read_checks(checks, diagnostics);
  if (diagnostics.has_errors()) stop(to_text(diagnostics.all().front()));
  const auto figures = choose_figures(read.files.front(), std::nullopt);
  const auto fits =
      parse_fits({"economy.use_of_capital=20 %:80 %", "economy.startup_factor=10 %:90 %",
                  "matching.all.growth.2016=10 %:100 %", "opening.spread=0 %:200 %"});
  if (!figures) stop(figures.error());
  if (!fits) stop(fits.error());
  const auto before = read_and_run(read.files.front().scenario, {}, true);
  if (!before) stop("the history does not run");
  for (auto _ : state) {
    const auto done =
        calibrate({read.files.front(), diagnostics.sources(), *before, *figures, *fits, 1});
    if (!done) stop("the calibration failed");
    state.counters["runs"] = done->evaluations;
  }
}

BENCHMARK(calibrate_history)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();

}  // namespace
}  // namespace finsam

BENCHMARK_MAIN();
