#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "program/chosen_figures.hpp"
#include "program/exit_status.hpp"
#include "program/fit_options.hpp"
#include "program/fitted_run.hpp"
#include "report/calibration.hpp"

namespace finsam {

/// What is fitted to what.
struct CalibrationTask {
  const CheckFile& file;
  const ChosenFigures& figures;
  const std::vector<FitOption>& fits;
  unsigned seed = 1;
};

/// A calibration, and the settings that carry the values found.
struct CalibrationDone {
  Calibration calibration;
  std::vector<Setting> settings;  ///< in the order of the fits
  std::string scenario_title;
};

/// Tries every combination of choices, searches the ranges under each, and looks around the best
/// one. What it reports of the fitted values comes from a scenario that is read anew with them.
/// @return or what the command ends with; why is told
tl::expected<CalibrationDone, ExitStatus> calibrate(const CalibrationTask& task);

}  // namespace finsam
