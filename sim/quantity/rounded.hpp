#pragma once

#include <cstdint>

#include "quantity/wide.hpp"

namespace finsam {

/// numerator/denominator rounded to the nearest whole number, exactly; halves up.
///
/// @given denominator > 0, and both below 2^125 in size
inline std::int64_t rounded_ratio(Wide numerator, Wide denominator) {
  const Wide twice = 2 * numerator + denominator;
  const Wide under = 2 * denominator;
  const Wide quotient = twice / under;
  const bool towards_zero = twice % under < 0;
  return static_cast<std::int64_t>(towards_zero ? quotient - 1 : quotient);
}

/// The same with halves away from zero: a gain and a loss of the same size look the same.
inline std::int64_t rounded_symmetric(Wide numerator, Wide denominator) {
  if (numerator < 0) return -rounded_ratio(-numerator, denominator);
  return rounded_ratio(numerator, denominator);
}

}  // namespace finsam
