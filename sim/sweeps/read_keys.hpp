#pragma once

#include "finsam/sweep.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {

/// Reads the swept keys under `sweep` and the settings under `set`, and refuses those that are in
/// each other's way.
///
/// @return whether all of them could be read; if not, why is an error
bool read_keys(const MapReading& file, Sweep& sweep, Diagnostics& diagnostics);

/// Refuses swept keys that are there twice, of which one holds another or what is set, and more
/// keys than a sweep may have.
///
/// @return whether there are none
bool check_conflicts(const Sweep& sweep, Diagnostics& diagnostics);

}  // namespace finsam
