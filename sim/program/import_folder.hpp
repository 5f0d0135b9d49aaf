#pragma once

#include <string>

#include "finsam/scenario.hpp"

namespace finsam {

struct Given;

/// Why the import may not write to `--out`, where it replaces what is there: a file that it reads,
/// or that the scenario does, stands in that folder. Empty where nothing is wrong.
std::string reads_from_out(const Given& given, const Scenario& scenario);

}  // namespace finsam
