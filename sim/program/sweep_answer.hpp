#pragma once

#include "program/exit_status.hpp"
#include "program/given.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// Writes what a finished sweep says: its report, as `--format` asks.
ExitStatus tell_answer(const SweepStore& store, const Given& given);

}  // namespace finsam
