#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam man`: the manual page of the program, made from the table of commands.
Command man_command();

}  // namespace finsam
