#pragma once
// The scalars of a scenario, described once each, by what they are about.

#include <span>

#include "finsam/terms.hpp"

namespace finsam {

std::span<const Parameter> opening_parameters();
std::span<const Parameter> frame_parameters();       ///< also keys' lag, method and applications
std::span<const Parameter> allocation_parameters();  ///< from the spärr to who pays
std::span<const Parameter> economy_parameters();     ///< also trappan and reach

}  // namespace finsam
