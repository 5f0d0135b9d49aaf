#pragma once

#include "finsam/read_scenario.hpp"
#include "program/exit_status.hpp"
#include "program/import_forbund.hpp"

namespace finsam {

/// Reads the scenario with the new table in a folder for temporary files, which goes away again.
/// Tells what is wrong and, unless asked not to, doubtful that was not so in `base`; where nothing
/// will be written, without lines of files that nobody has.
/// @return done where it can be read
ExitStatus try_scenario(const Given& given, const ForbundImport& imported, const Reading& base);

}  // namespace finsam
