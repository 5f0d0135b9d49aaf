#pragma once
// Quotients on the grid of 1/1024 krona and comparisons of products, exact at any width: a fast
// rounded answer, and the exact one for the lanes where rounding could matter.

#include "finsam/quantity/exact.hpp"
#include "finsam/quantity/number.hpp"

namespace finsam {

/// The sign of a·b − c·d (−1, 0 or 1), exactly; arguments as for compare_products_exactly.
template <class N>
FINSAM_INLINE N compare_products(N a, N b, N c, N d) {
  const N left = a * b;
  const N right = c * d;
  const N difference = left - right;
  const N doubt = (magnitude(left) + magnitude(right)) * N(0x1p-50);
  N sign = choose(difference > N(0.0), N(1.0), choose(difference < N(0.0), N(-1.0), N(0.0)));
  const Mask<N> near = both(magnitude(difference) <= doubt, doubt > N(0.0));
  if (any(near)) {
    for (int k = 0; k < width_of<N>; ++k) {
      if (lane(near, k)) {
        set_lane(sign, k, compare_products_exactly(lane(a, k), lane(b, k), lane(c, k), lane(d, k)));
      }
    }
  }
  return sign;
}

/// a·b/(c·d) held to the nearest 1/1024, ties to even, exactly; arguments as for
/// held_ratio_exactly.
template <class N>
FINSAM_INLINE N held_ratio(N a, N b, N c, N d) {
  const N under = c * d;
  const Mask<N> empty = under == N(0.0);
  const N quotient = (a * b) / choose(empty, N(1.0), under) * N(1024.0);
  const N nearest = nearest_even(quotient);
  const N to_tie = N(0.5) - magnitude(quotient - nearest);
  const Mask<N> near = to_tie <= quotient * N(0x1p-50);
  N held = choose(empty, N(0.0), nearest * N(1.0 / 1024.0));
  if (any(near)) {
    for (int k = 0; k < width_of<N>; ++k) {
      if (lane(near, k)) {
        set_lane(held, k, held_ratio_exactly(lane(a, k), lane(b, k), lane(c, k), lane(d, k)));
      }
    }
  }
  return held;
}

}  // namespace finsam
