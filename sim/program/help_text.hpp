#pragma once

#include <string>

#include "program/command.hpp"

namespace finsam {

/// How wide a help text gets where there is room.
inline constexpr int widest_help = 100;

/// What `finsam --help` says, in lines of at most `width` columns.
std::string program_help(Language language, int width);

/// What `finsam COMMAND --help` says.
std::string command_help(const Command& command, Language language, int width);

}  // namespace finsam
