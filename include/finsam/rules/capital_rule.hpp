#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// What the rule `reduce` takes from a förbund, and the two amounts that bound it [kr].
template <class N>
struct Reduction {
  Money<N> above_base;  ///< what lies above the base grant, rounded down; may be negative
  Money<N> half;        ///< the state's half of `rate` of the excess, rounded down
  Money<N> taken;
};

/// What the rule `reduce` takes from an amount [kr]: the state's half of `rate` of the excess, but
/// no more than lies above the base grant.
///
/// @param amount  damped amount [kr]
/// @param base    base grant [kr], not rounded
/// @param excess  eget kapital above trappan at the end of the year before [kr]
/// @law CapitalRule.TakesAtMostHalfTheExcessAndLeavesTheBaseGrant
/// @source proposal of ISF (2019:1) and NNS; README, step 6
template <class N>
FINSAM_INLINE Reduction<N> capital_reduction(Real<N> amount, Money<N> base, Share<N> rate,
                                             Money<N> excess) {
  const N zero(0.0);
  const N above_base = floored(amount.kr - base.kr);
  const N half = floor_divide(rate.millionths * excess.kr, N(2.0 * millionths_per_whole));
  return {{above_base}, {half}, {greater(zero, lesser(above_base, half))}};
}

}  // namespace finsam
