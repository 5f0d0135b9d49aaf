#pragma once

#include <vector>

#include "finsam/diagnostic.hpp"

namespace finsam {

/// Every place that `diagnostics` speaks of: what SourceLines::keep_only is to keep.
std::vector<Place> places_of(const Diagnostics& diagnostics);

}  // namespace finsam
