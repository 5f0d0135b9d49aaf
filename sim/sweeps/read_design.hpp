#pragma once

#include "finsam/sweep.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {

/// Reads `design`, and with a `list` the table of its rows, whose columns become keys of the sweep.
/// Other keys must have been read.
///
/// @return whether it could be read; if not, why is an error
bool read_design(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics);

/// Refuses designs that cannot go with the keys, or with their correlations, and more cases than a
/// sweep may have. Everything else must have been read.
void check_design(const MapReading& file, const Sweep& sweep, Diagnostics& diagnostics);

}  // namespace finsam
