#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// The smallest bound that at most `missing` remainders exceed: those above it get a further unit.
/// Found by halving, since remainders lie on the grid.
template <class N>
FINSAM_INLINE N remainder_threshold(Column<const N> remainder, N missing, Money<N> unit) {
  N low(-1.0);  // both in parts of 1/1024
  N high = unit.kr * N(grid_per_krona);
  while (any(high - low > N(1.0))) {
    const N middle = floored((low + high) * N(0.5));
    const N bound = middle * N(1.0 / grid_per_krona);
    N above(0.0);
    for (int i = 0; i < remainder.size(); ++i) {
      above = above + choose(remainder[i] > bound, N(1.0), N(0.0));
    }
    const Mask<N> fits = above <= missing;
    high = choose(fits, middle, high);
    low = choose(fits, low, middle);
  }
  return high * N(1.0 / grid_per_krona);
}

/// Rounds each amount to a multiple of `unit` so that the sum is unit·⌊(Σ amount + ½)/unit⌋: all
/// are rounded down, and the units still missing go one each to the largest remainders, ties in
/// roster order (README, steps 8 and 9).
///
/// @param remainder  scratch, one number per amount
template <class N>
void round_to_sum(Column<const Real<N>> amount, Money<N> unit, Column<N> remainder,
                  Column<Money<N>> rounded) {
  N sum(0.0);
  N given(0.0);
  for (int i = 0; i < amount.size(); ++i) {
    rounded[i] = round_down(amount[i], unit);
    remainder[i] = amount[i].kr - rounded[i].kr;
    sum = sum + amount[i].kr;
    given = given + rounded[i].kr;
  }
  const Money<N> target = round_down(Real<N>(sum + N(0.5)), unit);
  N missing = floor_divide(target.kr - given, unit.kr);
  const N threshold = remainder_threshold(Column<const N>(remainder), missing, unit);
  for (int i = 0; i < amount.size(); ++i) {
    missing = missing - choose(remainder[i] > threshold, N(1.0), N(0.0));
  }
  for (int i = 0; i < amount.size(); ++i) {
    const Mask<N> tied = both(remainder[i] == threshold, missing > N(0.0));
    const Mask<N> more = either(remainder[i] > threshold, tied);
    rounded[i].kr = rounded[i].kr + choose(more, unit.kr, N(0.0));
    missing = missing - choose(tied, N(1.0), N(0.0));
  }
}

}  // namespace finsam
