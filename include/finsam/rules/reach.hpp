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
  return nearest_divide(individual_share.millionths * spent.kr, N(millionths_per_whole) * cost.kr);
}

}  // namespace finsam
