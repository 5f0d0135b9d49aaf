#pragma once

#include <string>

#include "program/given.hpp"
#include "report/calibration.hpp"

namespace finsam {

/// A scenario for the file `out`, which extends the one called `title` with the fitted values. Says
/// what it was fitted to, and the command line that does so again.
std::string calibrated_scenario(const Calibration& calibration, const std::string& title,
                                const Given& given, const std::string& out);

}  // namespace finsam
