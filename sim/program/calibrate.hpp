#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam calibrate`: unknown values fitted to published figures.
Command calibrate_command();

}  // namespace finsam
