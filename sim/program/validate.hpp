#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam validate`: reads scenarios and says everything that is wrong with them, and what may be.
Command validate_command();

}  // namespace finsam
