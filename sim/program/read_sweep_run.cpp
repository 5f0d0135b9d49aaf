#include "program/read_sweep_run.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <utility>

#include "engine/choose_kernel.hpp"
#include "finsam/read_sweep.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "program/sweep_metrics.hpp"

namespace finsam {
namespace {

/// The widest kernel of this processor, or that which FINSAM_ISA names, for tests.
const Kernel* kernel_here() {
  const char* name = ::secure_getenv("FINSAM_ISA");
  const Kernel* kernel = choose_kernel(name ? name : "");
  if (!kernel) tell(fmt::format("finsam: FINSAM_ISA={}: this processor has no such kernel", name));
  return kernel;
}

}  // namespace

tl::expected<SweepRun, ExitStatus> read_sweep_run(const std::string& file, int threads,
                                                  bool quiet) {
  SweepReading reading = read_sweep(file);
  tell_all(reading.diagnostics, quiet);
  if (!reading.sweep || reading.diagnostics.has_errors()) {
    return tl::unexpected(ExitStatus::wrong_input);
  }
  ReadOptions options;
  for (const FixedSetting& fixed : reading.sweep->fixed) {
    options.settings.emplace_back(fixed.key, fixed.value);
  }
  auto base = read_and_run(reading.sweep->scenario, options, quiet);
  if (!base) return tl::unexpected(base.error());
  Diagnostics diagnostics;
  std::vector<Metric> metrics = metrics_of(*reading.sweep, base->scenario, diagnostics);
  tell_all(diagnostics, quiet);
  if (diagnostics.has_errors()) return tl::unexpected(ExitStatus::wrong_input);
  const Kernel* kernel = kernel_here();
  if (!kernel) return tl::unexpected(ExitStatus::wrong_input);
  return SweepRun(SweepCases(std::move(*reading.sweep)),
                  {std::move(base->scenario), std::move(base->results)}, std::move(metrics),
                  *kernel, threads);
}

}  // namespace finsam
