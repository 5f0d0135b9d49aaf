#pragma once

#include "finsam/sweep.hpp"
#include "scenario/map_reading.hpp"

namespace finsam {

/// Reads the values of a discrete distribution and their probabilities, {5 %: 20 %, 10 %: 80 %},
/// which sum to 100 %.
///
/// @return whether they could be read; if not, why is an error
bool read_probabilities(const MapReading& map, SweptKey& key, Diagnostics& diagnostics);

}  // namespace finsam
