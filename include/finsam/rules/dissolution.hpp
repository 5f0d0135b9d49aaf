#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// What the parties of a dissolved förbund get back [kr].
template <class N>
struct PaidBack {
  Money<N> state, municipal, regional;
};

/// Divides the eget kapital of a förbund that is dissolved as its parties paid: half to the state,
/// a quarter each to municipalities and regions, in whole kronor by largest remainder.
///
/// @param eget_kapital  at the end of the year before [kr]
/// @law Events.NoKronaIsLost
/// @source Finsamlagen (2003:1210) 5 §; README, step 1
/// @doubt the law does not say how what is left is divided
template <class N>
FINSAM_INLINE PaidBack<N> pay_back(Money<N> eget_kapital) {
  // Of 1 krona too many the state has the largest remainder; of 2 and 3 the quarters do.
  const Money<N> municipal{floor_divide(eget_kapital.kr + N(2.0), N(4.0))};
  const Money<N> regional{floor_divide(eget_kapital.kr + N(1.0), N(4.0))};
  return {eget_kapital - municipal - regional, municipal, regional};
}

}  // namespace finsam
