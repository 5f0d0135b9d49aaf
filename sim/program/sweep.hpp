#pragma once

#include "program/command.hpp"

namespace finsam {

Command sweep_command();

}  // namespace finsam
