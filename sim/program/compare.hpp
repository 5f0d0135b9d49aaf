#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam compare`: what a reform changes against a base, each a scenario or the folder of a run.
Command compare_command();

}  // namespace finsam
