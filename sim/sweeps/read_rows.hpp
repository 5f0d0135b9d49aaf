#pragma once

#include "finsam/sweep.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {

/// Reads the table of a `list` design: a column for each key, named by its path, and a row for each
/// point. The columns become keys of the sweep, before those that are computed.
void read_rows(const MapReading& design, Sweep& sweep, Diagnostics& diagnostics);

}  // namespace finsam
