#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam help`: what the program does, or one of its commands.
Command help_command();

}  // namespace finsam
