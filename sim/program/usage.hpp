#pragma once

#include <string>

#include "program/command.hpp"

namespace finsam {

/// How `command` is written: `finsam timeline SCENARIO.yaml [KEY]`, with the options that must be
/// there but not those that may.
std::string usage_line(const Command& command, Language language);

/// An option with its value: `--format csv|json`.
std::string option_label(const OptionDescription& option, Language language);

/// `argument` in brackets where it may be left out, with dots where there may be more of them.
std::string argument_label(const Argument& argument, Language language);

}  // namespace finsam
