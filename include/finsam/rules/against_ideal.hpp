#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// Whether an allocation is above (1), level with (0) or below (−1) the ideal, ten per cent
/// counting as level.
/// @source ISF 2019:1 table 5.5; README, step 16
template <class N>
FINSAM_INLINE N against_ideal(Money<N> state, Real<N> ideal) {
  const N ten = N(10.0) * state.kr;
  return choose(ten > N(11.0) * ideal.kr, N(1.0), choose(ten < N(9.0) * ideal.kr, N(-1.0), N(0.0)));
}

}  // namespace finsam
