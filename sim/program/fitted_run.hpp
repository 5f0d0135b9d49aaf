#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "analysis/fit.hpp"
#include "analysis/term_slots.hpp"
#include "finsam/results.hpp"
#include "finsam/scenario.hpp"
#include "program/exit_status.hpp"
#include "program/fit_options.hpp"

namespace finsam {

/// Key path and value, as after --set.
using Setting = std::pair<std::string, std::string>;

/// A scenario that is read once and then run with one set of values after another.
class FittedRun {
 public:
  /// Reads `file` with `settings` and the lower bounds of `fits`, and once with each upper bound,
  /// to learn where the values go. Whatever is wrong is told.
  static tl::expected<FittedRun, ExitStatus> read(const std::string& file,
                                                  const std::vector<Setting>& settings,
                                                  const std::vector<FitOption>& fits);

  /// What `figures` come to with these values, one per fit; none where the run is refused.
  SimulatedFigures at(const std::vector<double>& values, const Figures& figures);

 private:
  Scenario scenario_;
  std::vector<std::vector<TermSlot>> slots_;  ///< [fit]
};

/// What `figures` come to in a run.
SimulatedFigures figures_of(const Scenario& scenario, const Results& results,
                            const Figures& figures);

}  // namespace finsam
