#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam run`: reads a scenario, runs it, checks its books, and writes tables or a summary.
Command run_command();

}  // namespace finsam
