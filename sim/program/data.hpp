#pragma once

#include "program/command.hpp"

namespace finsam {

/// finsam data status: what every table of a scenario is, and what it lacks.
Command data_command();

}  // namespace finsam
