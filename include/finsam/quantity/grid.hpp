#pragma once
// Quotients on the grid of 1/1024 krona and comparisons of products, exact at any width: a fast
// rounded answer, and the exact one for the lanes where rounding could matter.

#include "finsam/quantity/exact.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// A rounded answer, and the lanes in which rounding could have made it wrong.
template <class N>
struct Quick {
  N value;
  Mask<N> doubtful;
};

/// `quick`, with `exactly(k)` in the lanes k in doubt.
template <class N, class Exactly>
FINSAM_INLINE N settled(Quick<N> quick, Exactly exactly) {
  if (any(quick.doubtful)) {
    for (int k = 0; k < width_of<N>; ++k) {
      if (lane(quick.doubtful, k)) set_lane(quick.value, k, exactly(k));
    }
  }
  return quick.value;
}

/// Takes the answers to `count` questions: the quick ones, and where any was in doubt all once
/// more, exactly.
/// @param quick    (i) → Quick<N>
/// @param exactly  (i) → N
/// @param take     (i, N); what it does the second time replaces what it did the first
template <class N, class Quickly, class Exactly, class Take>
FINSAM_INLINE void answer(int count, Quickly quick, Exactly exactly, Take take) {
  Mask<N> doubtful = N(0.0) > N(0.0);
  for (int i = 0; i < count; ++i) {
    const Quick<N> answered = quick(i);
    doubtful = either(doubtful, answered.doubtful);
    take(i, answered.value);
  }
  if (!any(doubtful)) return;
  for (int i = 0; i < count; ++i) take(i, exactly(i));
}

/// The sign of a·b − c·d (−1, 0 or 1), rounded; arguments as for compare_products_exactly.
template <class N>
FINSAM_INLINE Quick<N> compare_products_quickly(N a, N b, N c, N d) {
  const N left = a * b;
  const N right = c * d;
  const N difference = left - right;
  const N doubt = (magnitude(left) + magnitude(right)) * N(0x1p-50);
  const N sign = choose(difference > N(0.0), N(1.0), choose(difference < N(0.0), N(-1.0), N(0.0)));
  return {sign, both(magnitude(difference) <= doubt, doubt > N(0.0))};
}

/// The same exactly.
template <class N>
FINSAM_INLINE N compare_products(N a, N b, N c, N d) {
  return settled(compare_products_quickly(a, b, c, d), [=](int k) {
    return compare_products_exactly(lane(a, k), lane(b, k), lane(c, k), lane(d, k));
  });
}

/// The multiple of 1/1024 nearest to x, ties to even, for |x| < 2^41: doubles from 2^42 to 2^43 are
/// such multiples.
template <class N>
FINSAM_INLINE N nearest_on_grid(N x) {
  const N on_grid(6597069766656.0);  // 1.5·2^42
  return (x + on_grid) - on_grid;
}

/// The quotients a·b/(c·d) for any b, held to the nearest 1/1024, ties to even; 0 where c·d is.
/// Arguments as for held_ratio_exactly.
template <class N>
struct HeldRatio {
  N a, c, d;
  N factor;

  HeldRatio() = default;
  FINSAM_INLINE HeldRatio(N over, N under, N under_too) : a(over), c(under), d(under_too) {
    const N together = c * d;
    factor = choose(together == N(0.0), N(0.0), a * (N(1.0) / together));
  }
  /// The rounded answer. `farthest` becomes how far the quotient is from it [kr], if that is more.
  FINSAM_INLINE N nearest(N b, N& farthest) const {
    const N quotient = factor * b;
    const N held = nearest_on_grid(quotient);
    farthest = farther(farthest, quotient - held);
    return held;
  }
  /// Whether one of several quotients could be as near to another multiple as to its answer.
  /// @param most  none of the answers is more
  FINSAM_INLINE static Mask<N> in_doubt(N farthest, N most) {
    // A quotient is rounded four times, each time by at most one part in 2^53: together by one in
    // 2^51 of what is at most 1/2048 kr above its answer. A sixteenth more is for this sum.
    return N(0.5 / grid_per_krona) <= farthest + (most + N(1.0)) * N(0x1.1p-51);
  }
  FINSAM_INLINE Quick<N> quickly(N b) const {
    N farthest(0.0);
    const N held = nearest(b, farthest);
    return {held, in_doubt(farthest, held)};
  }
  FINSAM_INLINE N exactly(N b) const {
    return settled(quickly(b), [&](int k) {
      return held_ratio_exactly(lane(a, k), lane(b, k), lane(c, k), lane(d, k));
    });
  }
};

/// One of them.
template <class N>
FINSAM_INLINE N held_ratio(N a, N b, N c, N d) {
  return HeldRatio<N>(a, c, d).exactly(b);
}

}  // namespace finsam
