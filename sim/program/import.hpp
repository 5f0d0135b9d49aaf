#pragma once

#include "program/command.hpp"

namespace finsam {

/// finsam import: figures from elsewhere as tables that a scenario can read.
Command import_command();

/// What it does with a command line.
ExitStatus import_table(const Given& given);

}  // namespace finsam
