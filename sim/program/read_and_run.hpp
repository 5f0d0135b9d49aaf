#pragma once
// What every command that needs a run does first.

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "finsam/chance.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/results.hpp"
#include "finsam/simulate.hpp"
#include "program/exit_status.hpp"

namespace finsam {

/// Tells errors first, with the lines they speak of; warnings unless they were asked away, and
/// notes where there is no error.
/// @param told  messages that were told before and are not told again
void tell_all(const Diagnostics& diagnostics, bool quiet, const Diagnostics& told = {});

/// "the run stops in 2150: …".
std::string refusal_text(const Refusal& refusal);

/// A scenario, what was found while reading it, and what it gives.
struct ScenarioRun {
  Scenario scenario;
  Results results;
  Diagnostics diagnostics;
};

/// Reads and runs the scenario `file` and checks its books, telling whatever is found.
/// @return the run, or what the command ends with
tl::expected<ScenarioRun, ExitStatus> read_and_run(const std::string& file,
                                                   const ReadOptions& options, bool quiet,
                                                   const Diagnostics& told = {},
                                                   const std::optional<Replicate>& replicate = {});

}  // namespace finsam
