#pragma once
// The keys of sweep files, in the parts that their files hold.

#include <span>

#include "finsam/description.hpp"

namespace finsam {

std::span<const Description> swept_value_keys();  ///< set, sweep and what stands in them
std::span<const Description> design_keys();       ///< constraints to seed
std::span<const Description> chance_keys();       ///< behaviour to keep

}  // namespace finsam
