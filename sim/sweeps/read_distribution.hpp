#pragma once

#include "finsam/diagnostic.hpp"
#include "finsam/sweep.hpp"
#include "scenario/tree.hpp"

namespace finsam {

/// Reads a range or a distribution of the swept key `key`, whose unit and bounds are known.
///
/// @return whether it could be read; if not, why is an error
bool read_distribution(const Node& node, SweptKey& key, Diagnostics& diagnostics);

}  // namespace finsam
