#pragma once

#include "finsam/sweep.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {

/// Reads `correlations`, a list of {between: [key, key], rank: 0.5}, and refuses those that
/// contradict each other. All keys must have been read.
void read_correlations(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics);

}  // namespace finsam
