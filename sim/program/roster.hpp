#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam roster SCENARIO --year Y`: the förbund and members of a year, and the changes since the
/// year before.
Command roster_command();

}  // namespace finsam
