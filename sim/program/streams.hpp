#pragma once

#include <string_view>

#include "program/exit_status.hpp"

namespace finsam {

/// Writes data or a summary to standard output, all of it.
/// @return done, or not_written after saying why on standard error
ExitStatus write_out(std::string_view text);

/// Writes a message to standard error as a line of its own. A standard error that is closed is no
/// reason to fail.
void tell(std::string_view message);

}  // namespace finsam
