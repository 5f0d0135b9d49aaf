#pragma once
// The options of the commands that write tables, described once.

#include <string>

#include "program/command.hpp"

namespace finsam {

struct Given;

/// --out, --force and --excel.
OptionDescription out_option(Phrase meaning);
OptionDescription force_option();
OptionDescription excel_option();

/// What the output options forbid each other: of a command that has --out, --format, --excel and
/// --table. Empty when all is well.
std::string output_contradiction(const Given& given);

}  // namespace finsam
