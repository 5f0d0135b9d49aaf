#pragma once

#include "finsam/sweep.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {

/// Reads `behaviour`, under it `willingness` and `execution`, and `replicates`.
void read_behaviour(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics);

}  // namespace finsam
