#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam schema`: the JSON Schema of a scenario, for editors.
Command schema_command();

}  // namespace finsam
