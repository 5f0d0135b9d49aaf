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

  /// The figures of the last run that was not refused; none where all were.
  const SimulatedFigures& last() const { return last_; }
  /// Why the last run that was refused was so; empty where none was.
  const std::string& refusal() const { return refusal_; }

 private:
  Scenario scenario_;
  std::vector<std::vector<TermSlot>> slots_;  ///< [fit]
  SimulatedFigures last_;
  std::string refusal_;
};

/// What `figures` come to in a run.
SimulatedFigures figures_of(const Scenario& scenario, const Results& results,
                            const Figures& figures);

}  // namespace finsam
