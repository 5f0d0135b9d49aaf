#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// What each party puts beside the state's half [kr].
template <class N>
struct Parts {
  Money<N> total;      ///< all parties together
  Money<N> municipal;  ///< the municipalities' quarter, rounded to a krona, halves up
  Money<N> regional;   ///< the rest
};

/// @param state  the accepted state allocation [kr]
/// @law Books.ThePartiesMatchTheStateKronaForKrona
/// @source Finsamlagen (2003:1210) 5 §: the state half, region and municipalities a quarter each;
///         README, step 12
template <class N>
FINSAM_INLINE Parts<N> parts(Money<N> state) {
  const Money<N> municipal{floor_divide(state.kr + N(1.0), N(2.0))};
  return {2.0 * state, municipal, state - municipal};
}

}  // namespace finsam
