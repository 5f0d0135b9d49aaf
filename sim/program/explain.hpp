#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam explain`: why a förbund, municipality, region or the nation got, paid and saved what it
/// did in a year.
Command explain_command();

}  // namespace finsam
