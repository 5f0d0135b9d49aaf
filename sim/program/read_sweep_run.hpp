#pragma once

#include <string>
#include <tl/expected.hpp>

#include "program/exit_status.hpp"
#include "program/sweep_run.hpp"

namespace finsam {

/// Reads a sweep file and its base scenario, runs the base, and says whatever is wrong.
tl::expected<SweepRun, ExitStatus> read_sweep_run(const std::string& file, int threads, bool quiet);

}  // namespace finsam
