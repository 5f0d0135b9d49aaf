#pragma once

#include <string>
#include <vector>

#include "program/exit_status.hpp"

namespace finsam {

/// `finsam run`: reads a scenario, runs it, checks its books, and writes tables or a summary.
/// @param arguments  those after the word "run"
ExitStatus run_command(const std::vector<std::string>& arguments);

}  // namespace finsam
