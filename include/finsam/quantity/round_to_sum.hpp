#pragma once

#include "finsam/quantity/coarse_keys.hpp"
#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/summed.hpp"

namespace finsam {

/// How many keys are above `bound`.
template <class N>
FINSAM_INLINE N count_above(Column<const N> key, N bound) {
  return counted<N>(key.size(), [=](int i) { return key[i] > bound; });
}

/// A bound that exactly `wanted` of the keys are above. Found as if the keys between the bounds
/// that are known lay evenly, and now and then by halving.
///
/// @param key  whole numbers ≥ 0, all different
/// @param low, above_low  a bound, at least −1, that at least `wanted` are above, and how many are
/// @param high            a bound that none is above
/// @given 0 ≤ wanted ≤ above_low
template <class N>
FINSAM_INLINE N bound_of_largest(Column<const N> key, N wanted, N low, N above_low, N high) {
  const N one(1.0);
  N above_high(0.0);
  N bound = choose(above_low == wanted, low, high);
  N found = choose(above_low == wanted, wanted, above_high);
  for (int round = 0; any(negated(found == wanted)); ++round) {
    const N rank = (wanted - above_high + N(0.5)) / (above_low - above_high + one);
    const N part = round % 8 == 7 ? N(0.5) : rank;
    const N next = lesser(high - one, greater(low + one, floored(high - (high - low) * part)));
    const N above = count_above(key, next);
    const Mask<N> open = negated(found == wanted);
    const Mask<N> fits = above <= wanted;
    bound = choose(open, next, bound);
    found = choose(open, above, found);
    high = choose(fits, next, high);
    above_high = choose(fits, above, above_high);
    low = choose(fits, low, next);
    above_low = choose(fits, above_low, above);
  }
  return bound;
}

/// Scratch for ordering remainders.
template <class N>
struct OrderScratch {
  CoarseKeys<N> coarse;
  Column<N> key;  ///< one number per remainder
};

/// Gives a unit more to each of the `missing` largest remainders, ties in order, from the
/// remainders themselves.
template <class N>
void add_missing_units(Column<const Real<N>> amount, Money<N> unit, N missing, Column<N> key,
                       Column<Money<N>> rounded) {
  const int n = amount.size();
  const N places(static_cast<double>(n));
  const N per_krona(grid_per_krona * n);
  N from_end = places;
  N with_remainder(0.0);
  for (int i = 0; i < n; ++i) {
    const N remainder = amount[i].kr - rounded[i].kr;
    from_end = from_end - N(1.0);
    key[i] = remainder * per_krona + from_end;
    with_remainder = add_where(remainder > N(0.0), with_remainder, N(1.0));
  }
  const Mask<N> enough = with_remainder >= missing;
  const N low = choose(enough, places - N(1.0), N(-1.0));
  const N above_low = choose(enough, with_remainder, places);
  const N most = unit.kr * N(grid_per_krona) * places;
  const N bound = bound_of_largest(Column<const N>(key), missing, low, above_low, most);
  for (int i = 0; i < n; ++i) {
    rounded[i].kr = add_where(key[i] > bound, rounded[i].kr, unit.kr);
  }
}

/// Rounds each amount to a multiple of `unit` so that the sum is unit·⌊(Σ amount + ½)/unit⌋: all
/// are rounded down, and the units still missing go one each to the largest remainders, ties in
/// roster order (README, steps 8 and 9).
///
/// @return the sum
template <class N>
Money<N> round_to_sum(Column<const Real<N>> amount, Money<N> unit, const OrderScratch<N>& order,
                      Column<Money<N>> rounded) {
  const int n = amount.size();
  const N steps = N(order.coarse.most) / unit.kr;
  N sum(0.0);
  N given(0.0);
  order.coarse.begin(n);
  for (int i = 0; i < n; ++i) {
    const Money<N> down = round_down(amount[i], unit);
    rounded[i] = down;
    order.coarse.set(i, (amount[i].kr - down.kr) * steps);
    sum = sum + amount[i].kr;
    given = given + down.kr;
  }
  const Money<N> target = round_down(Real<N>(sum + N(0.5)), unit);
  // Within what can be given, also in a lane whose amounts are beyond all bounds, and which is
  // stopped.
  const N places(static_cast<double>(n));
  const N missing = lesser(places, greater(N(0.0), floor_divide(target.kr - given, unit.kr)));
  CoarseFour<N> bound;
  if (!order.coarse.find_evenly(n, missing, bound)) {
    add_missing_units(amount, unit, missing, order.key, rounded);
    return target;
  }
  for (int i = 0; i < n; ++i) {
    rounded[i].kr = add_where(order.coarse.above(i, bound), rounded[i].kr, unit.kr);
  }
  return target;
}

}  // namespace finsam
