#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam timeline SCENARIO [KEY]`: what is in force each year, since when and from where.
Command timeline_command();

}  // namespace finsam
