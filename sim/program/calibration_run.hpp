#pragma once

#include <tl/expected.hpp>
#include <vector>

#include "program/chosen_figures.hpp"
#include "program/exit_status.hpp"
#include "program/fit_options.hpp"
#include "program/fitted_run.hpp"
#include "program/read_and_run.hpp"
#include "report/calibration.hpp"

namespace finsam {

/// What is fitted to what.
struct CalibrationTask {
  const CheckFile& file;
  const SourceLines& sources;  ///< with the lines of its figures
  const ScenarioRun& before;   ///< of its scenario as it stands
  const ChosenFigures& figures;
  const std::vector<FitOption>& fits;
  unsigned seed = 1;
};

/// Tries every combination of choices, searches the ranges under each, and looks around the best
/// one. What it reports of the fitted values comes from a scenario that is read anew with them.
/// @return or what the command ends with; why is told
tl::expected<Calibration, ExitStatus> calibrate(const CalibrationTask& task);

}  // namespace finsam
