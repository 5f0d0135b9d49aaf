#include "program/read_sweep_run.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <utility>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"
#include "engine/choose_kernel.hpp"
#include "finsam/read_sweep.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"

namespace finsam {
namespace {

/// The metrics that a sweep file names, or the usual ones.
std::vector<Metric> metrics_of(const Sweep& sweep, Diagnostics& diagnostics) {
  std::vector<Metric> metrics;
  for (const MetricName& wanted : sweep.metrics) {
    if (auto metric = find_metric(wanted.name)) {
      metrics.push_back(std::move(*metric));
    } else {
      diagnostics.error(
          wanted.place, "metrics",
          in_quotes(wanted.name) + " is no metric" + did_you_mean(wanted.name, metric_names()));
    }
  }
  if (!sweep.metrics.empty()) return metrics;
  for (const std::string& name : usual_metrics()) metrics.push_back(*find_metric(name));
  return metrics;
}

/// What a sweep file may ask for, and no run gives yet.
void refuse_what_is_not_there(const Sweep& sweep, Diagnostics& diagnostics) {
  if (sweep.per_forbund) {
    diagnostics.error(sweep.per_forbund_place, "per_forbund",
                      "no sweep keeps results for each förbund yet");
  }
}

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
  std::vector<Metric> metrics;
  if (reading.sweep) {
    metrics = metrics_of(*reading.sweep, reading.diagnostics);
    refuse_what_is_not_there(*reading.sweep, reading.diagnostics);
  }
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
  const Kernel* kernel = kernel_here();
  if (!kernel) return tl::unexpected(ExitStatus::wrong_input);
  return SweepRun(SweepCases(std::move(*reading.sweep)),
                  {std::move(base->scenario), std::move(base->results)}, std::move(metrics),
                  *kernel, threads);
}

}  // namespace finsam
