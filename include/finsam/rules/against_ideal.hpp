#pragma once

#include "finsam/quantity/money.hpp"

namespace finsam {

/// On which side of the ideal an allocation is; level with it where on neither.
template <class N>
struct IdealSide {
  Mask<N> above, below;

  /// 1 above, 0 level with it, −1 below.
  FINSAM_INLINE operator N() const { return choose(above, N(1.0), choose(below, N(-1.0), N(0.0))); }
};

/// Whether an allocation is above, level with or below the ideal, ten per cent counting as level.
/// @source ISF 2019:1 table 5.5; README, step 16
template <class N>
FINSAM_INLINE IdealSide<N> against_ideal(Money<N> state, Real<N> ideal) {
  const N ten = N(10.0) * state.kr;
  return {ten > N(11.0) * ideal.kr, ten < N(9.0) * ideal.kr};
}

}  // namespace finsam
