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

/// Amounts in units: how many whole ones, and a key for the rest.
template <class N>
class AmountsInUnits {
 public:
  FINSAM_INLINE AmountsInUnits(Money<N> unit)
      : unit_(unit), per_krona_(N(1.0 + 0x1p-52) / unit.kr), steps_(N(most) / unit.kr) {}

  /// @return whole units; as the rest its place in the order of the rests, 0 to CoarseKeys::most
  FINSAM_INLINE WholeAndRest<N> parts(Real<N> amount) const {
    if constexpr (is_quick<N>) {
      // As in floor_divide the quotient is never below its worth, and above it by less than 4 parts
      // in 2^53. The key is m·63/(2·unit), m being the rest in 1/1024 krona: a whole number, or at
      // least 1/(2·unit) below the next, which what is too much does not reach for amounts up to
      // 3·10^10 kr. So the key's whole part is that of the rest itself.
      const WholeAndRest<N> quotient = parted(amount.kr * per_krona_);
      return {quotient.whole, quotient.rest * N(most)};
    } else {
      const N whole = floor_divide(amount.kr, unit_.kr);
      return {whole, (amount.kr - whole * unit_.kr) * steps_};
    }
  }

 private:
  static constexpr double most = CoarseKeys<N>::most;
  Money<N> unit_;
  N per_krona_, steps_;
};

/// Rounds each amount to a multiple of `unit` so that the sum is unit·⌊(Σ amount + ½)/unit⌋: all
/// are rounded down, and the units still missing go one each to the largest remainders, ties in
/// roster order (README, steps 8 and 9).
///
/// @return the sum
template <class N>
Money<N> round_to_sum(Column<const Real<N>> amount, Money<N> unit, const OrderScratch<N>& order,
                      Column<Money<N>> rounded) {
  const int n = amount.size();
  const AmountsInUnits<N> in_units(unit);
  const CoarseKeys<N> keys = order.coarse;
  N sum(0.0);
  N given(0.0);
  keys.begin(n);
  for (int i = 0; i < n; ++i) {
    const Real<N> own = amount[i];
    const WholeAndRest<N> parts = in_units.parts(own);
    rounded[i] = {parts.whole};  // in units, until it is known who gets one more
    keys.set(i, parts.rest);
    sum = sum + own.kr;
    given = given + parts.whole;
  }
  const N target = floor_divide(sum + N(0.5), unit.kr);
  // Within what can be given, also in a lane whose amounts are beyond all bounds, and which is
  // stopped.
  const N places(static_cast<double>(n));
  const N missing = lesser(places, greater(N(0.0), target - given));
  CoarseFour<N> bound;
  if (!keys.find_evenly(n, missing, bound)) {
    for (int i = 0; i < n; ++i) rounded[i].kr = rounded[i].kr * unit.kr;
    add_missing_units(amount, unit, missing, order.key, rounded);
  } else {
    for (int i = 0; i < n; ++i) {
      rounded[i].kr = add_where(keys.above(i, bound), rounded[i].kr, N(1.0)) * unit.kr;
    }
  }
  return {target * unit.kr};
}

}  // namespace finsam
