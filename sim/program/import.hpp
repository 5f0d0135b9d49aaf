#pragma once

#include "program/command.hpp"

namespace finsam {

/// finsam import: statistics from elsewhere as tables that a scenario can read.
Command import_command();

/// What it does with a command line.
ExitStatus import_statistics(const Given& given);

}  // namespace finsam
