#pragma once

#include <string>
#include <vector>

#include "analysis/metrics.hpp"
#include "finsam/sweep.hpp"
#include "program/sweep_run.hpp"
#include "store/stored_sweep.hpp"

namespace finsam {

/// The sweep as its store knows it: what decides the number of every case, what is kept, and the
/// texts that a case can be replayed from.
StoredSweep stored_sweep(const SweepRun& run);

/// What its base scenario is, and the data that it reads, as stores know them.
std::string base_of(const Scenario& scenario);
std::string data_of(const Scenario& scenario);

}  // namespace finsam
