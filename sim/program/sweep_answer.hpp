#pragma once

#include "program/exit_status.hpp"
#include "program/given.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// Writes the short answer of a sweep that was just run: which parameters matter most for the
/// losses, or for whatever it keeps.
ExitStatus tell_answer(const SweepStore& store, const Given& given);

/// Writes what is asked of a finished sweep, as the options of finsam sweep-report say.
ExitStatus tell_findings(const SweepStore& store, const Given& given);

}  // namespace finsam
