#pragma once

#include <string>
#include <vector>

#include "program/command.hpp"

namespace finsam {

/// Every subcommand, in the order of `finsam --help`.
const std::vector<Command>& commands();

/// The subcommand called `name`, or null.
const Command* find_command(std::string_view name);

/// `unknown command walk; did you mean "run"?`, or where to find them all.
std::string unknown_command(const std::string& name);

}  // namespace finsam
