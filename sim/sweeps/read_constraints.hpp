#pragma once

#include "finsam/sweep.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {

/// Reads `constraints`, such as "keys.need + keys.population = 100 %" and "damping.max_decrease <=
/// damping.max_increase". Each computed key must stand in just one equality, and each equality have
/// just one. All keys must have been read.
void read_constraints(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics);

}  // namespace finsam
