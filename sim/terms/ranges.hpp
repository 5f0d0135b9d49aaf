#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// 100 % in the unit that descriptions give shares in, millionths.
inline constexpr double whole = millionths_per_whole;

}  // namespace finsam
