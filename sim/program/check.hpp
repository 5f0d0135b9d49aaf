#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam check`: simulated figures against published ones.
Command check_command();

}  // namespace finsam
