#pragma once

#include <functional>
#include <vector>

#include "finsam/terms.hpp"

namespace finsam {

/// Puts an amount [kr], a share [millionths] or a count in its place in the terms of a scenario.
using TermSlot = std::function<void(Terms&, double)>;

/// The places at which two readings of one scenario differ: where a value went that was read once
/// so and once otherwise.
std::vector<TermSlot> differing_slots(const Terms& one, const Terms& other);

}  // namespace finsam
