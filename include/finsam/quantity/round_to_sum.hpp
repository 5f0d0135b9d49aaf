#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/summed.hpp"

namespace finsam {

/// How many remainders exceed `bound`.
template <class N>
FINSAM_INLINE N count_above(Column<const N> remainder, N bound) {
  return summed<N>(remainder.size(),
                   [=](int i) { return choose(remainder[i] > bound, N(1.0), N(0.0)); });
}

/// A bound that exactly `missing` remainders exceed, or where ties allow none the smallest that
/// fewer exceed: those above it get a further unit. Found on the grid, first as if the remainders
/// above 0 lay evenly, then by halving.
template <class N>
FINSAM_INLINE N remainder_threshold(Column<const N> remainder, N missing, Money<N> unit) {
  constexpr int rounds_by_spacing = 8;
  N low(-1.0);  // all in parts of 1/1024
  N high = unit.kr * N(grid_per_krona);
  N middle(0.0);
  N spacing(0.0);
  for (int round = 0; any(high - low > N(1.0)); ++round) {
    const N above = count_above(remainder, middle * N(1.0 / grid_per_krona));
    const Mask<N> fits = above <= missing;
    high = choose(fits, middle, high);
    low = choose(fits, choose(above == missing, middle, low), middle);
    if (round == 0) spacing = high / greater(above, N(1.0));
    const N near = middle + floored((above - missing) * spacing);
    const Mask<N> between = both(near > low, near < high);
    middle = floored((low + high) * N(0.5));
    if (round < rounds_by_spacing) middle = choose(between, near, middle);
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
  const int n = amount.size();
  N sum(0.0);
  N given(0.0);
  for (int i = 0; i < n; ++i) {
    const Money<N> down = round_down(amount[i], unit);
    rounded[i] = down;
    remainder[i] = amount[i].kr - down.kr;
    sum = sum + amount[i].kr;
    given = given + down.kr;
  }
  const Money<N> target = round_down(Real<N>(sum + N(0.5)), unit);
  N missing = floor_divide(target.kr - given, unit.kr);
  const N threshold = remainder_threshold(Column<const N>(remainder), missing, unit);
  for (int i = 0; i < n; ++i) {
    const Mask<N> more = remainder[i] > threshold;
    rounded[i].kr = rounded[i].kr + choose(more, unit.kr, N(0.0));
    missing = missing - choose(more, N(1.0), N(0.0));
  }
  if (!any(missing > N(0.0))) return;
  for (int i = 0; i < n; ++i) {
    const Mask<N> tied = both(remainder[i] == threshold, missing > N(0.0));
    rounded[i].kr = rounded[i].kr + choose(tied, unit.kr, N(0.0));
    missing = missing - choose(tied, N(1.0), N(0.0));
  }
}

}  // namespace finsam
