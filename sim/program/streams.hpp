#pragma once

#include <string_view>

#include "program/exit_status.hpp"

namespace finsam {

/// Writes data or a summary to standard output, all of it.
/// @return done, or not_written after saying why on standard error
ExitStatus write_out(std::string_view text);

/// How many columns a summary may take: those of the terminal that standard output is, but no more
/// than `most`, and no fewer than 40. `most` where it is no terminal, so that the bytes of a file
/// do not depend on the terminal.
int output_columns(int most);

/// Writes a message to standard error as a line of its own, control characters written out. A
/// standard error that is closed is no reason to fail.
void tell(std::string_view message);

/// Writes lines that have no control characters to standard error.
void tell_lines(std::string_view lines);

}  // namespace finsam
