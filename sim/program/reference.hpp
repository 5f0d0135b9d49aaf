#pragma once

#include "program/command.hpp"

namespace finsam {

/// `finsam reference`: the manual of the scenario language, or what there is to say about one key.
Command reference_command();

}  // namespace finsam
