#pragma once

#include <optional>
#include <span>

#include "finsam/sweep_cases.hpp"

namespace finsam {

/// Computes the keys that equalities leave, then holds the values against the inequalities.
///
/// @param values one per key; a computed one that its key cannot have becomes NaN
/// @return the first constraint that is not met
std::optional<CaseRefusal> constrain(const Sweep& sweep, std::span<double> values);

}  // namespace finsam
