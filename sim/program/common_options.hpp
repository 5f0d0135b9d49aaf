#pragma once
// Options that several subcommands share, described once.

#include <string>
#include <vector>

#include "program/command.hpp"

namespace finsam {

/// A scenario that may be left out, as the second argument: then it is the baseline.
Argument scenario_or_baseline();

/// The scenario of a command that takes `scenario_or_baseline` second.
std::string scenario_or_baseline(const std::vector<std::string>& arguments);

/// --set KEY=VALUE: read into Given::settings.
OptionDescription set_option();

/// --years: read into Given::years.
OptionDescription years_option();

/// --quiet, with what it leaves out.
OptionDescription quiet_option(Phrase meaning);

/// --format, one of `words`.
OptionDescription format_option(std::vector<std::string_view> words, Phrase meaning);

/// --lang and --help, which every command has.
OptionGroup general_options();

}  // namespace finsam
