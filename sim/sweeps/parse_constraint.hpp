#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "data/fault.hpp"
#include "finsam/sweep.hpp"

namespace finsam {

/// Reads a constraint: sums of keys, with a whole factor in front where there is one ("2
/// keys.need"), and of values, on both sides of =, <= or >=. Signs have a space on both sides.
/// All keys are swept and count in one unit. The computed key is not yet found.
tl::expected<Constraint, Fault> parse_constraint(const std::string& text,
                                                 const std::vector<SweptKey>& keys);

}  // namespace finsam
