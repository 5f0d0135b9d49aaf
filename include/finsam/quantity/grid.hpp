#pragma once
// Quotients on the grid of 1/1024 krona and comparisons of products, exact at any width: a fast
// rounded answer, and the exact one for the lanes where rounding could matter.

#include "finsam/quantity/exact.hpp"
#include "finsam/quantity/number.hpp"

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

/// Takes the answers to `count` questions: the quick ones where no lane is in doubt, which is asked
/// of four at once.
/// @param quick    (i) → Quick<N>
/// @param exactly  (i) → N
/// @param take     (i, N)
template <class N, class InDoubt, class Exactly, class Take>
FINSAM_INLINE void answer(int count, InDoubt quick, Exactly exactly, Take take) {
  int i = 0;
  for (; i + 4 <= count; i += 4) {
    const Quick<N> a = quick(i);
    const Quick<N> b = quick(i + 1);
    const Quick<N> c = quick(i + 2);
    const Quick<N> d = quick(i + 3);
    if (any(either(either(a.doubtful, b.doubtful), either(c.doubtful, d.doubtful)))) {
      for (int j = i; j < i + 4; ++j) take(j, exactly(j));
      continue;
    }
    take(i, a.value);
    take(i + 1, b.value);
    take(i + 2, c.value);
    take(i + 3, d.value);
  }
  for (; i < count; ++i) take(i, exactly(i));
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

/// a·b/(c·d) held to the nearest 1/1024, ties to even, rounded; arguments as for
/// held_ratio_exactly.
template <class N>
FINSAM_INLINE Quick<N> held_ratio_quickly(N a, N b, N c, N d) {
  const N under = c * d;
  const Mask<N> empty = under == N(0.0);
  const N inverse = choose(empty, N(0.0), N(1024.0) / under);
  const N quotient = (a * b) * inverse;
  const N nearest = nearest_even(quotient);
  const N to_tie = N(0.5) - magnitude(quotient - nearest);
  return {nearest * N(1.0 / 1024.0), to_tie <= quotient * N(0x1p-50)};
}

/// The same exactly; 0 where c·d is.
template <class N>
FINSAM_INLINE N held_ratio(N a, N b, N c, N d) {
  return settled(held_ratio_quickly(a, b, c, d), [=](int k) {
    return held_ratio_exactly(lane(a, k), lane(b, k), lane(c, k), lane(d, k));
  });
}

}  // namespace finsam
