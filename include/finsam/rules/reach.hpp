#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// Participants reached: individual_share · spent / cost, to the nearest, halves up.
///
/// @param individual_share  of the money spent, on activities for individuals
/// @param cost              per participant [kr], at least 1
/// @source Försäkringskassan, redovisning 2020, section 3.1, for the share; README, step 15
template <class N>
FINSAM_INLINE N participants(Share<N> individual_share, Money<N> spent, Money<N> cost) {
  const N product = individual_share.millionths * spent.kr;
  const N step = N(millionths_per_whole) * cost.kr;
  const N whole = floor_divide(product, step);
  const N rest = product - whole * step;
  return whole + choose(rest + rest >= step, N(1.0), N(0.0));
}

}  // namespace finsam
