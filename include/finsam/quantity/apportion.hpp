#pragma once

#include <cstdint>
#include <span>

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/round_to_sum.hpp"

namespace finsam {

/// Divides `pot` in proportion to `weights` in multiples of `unit`: everyone
/// gets pot·w_i/Σw rounded down, and the units still missing up to ⌊pot/unit⌋ go one each to the
/// largest remainders, ties in order. Remainders are compared exactly; weight 0 gets nothing.
///
/// @param pot      whole kronor ≥ 0
/// @param weights  whole numbers ≥ 0, of any common unit, below 2^62 together
/// @param unit     whole kronor ≥ 1
/// @param shares   what each gets [kr], as many as `weights`
/// @throws std::invalid_argument when all weights are 0 and the pot is not
void apportion(std::int64_t pot, std::span<const std::int64_t> weights, std::int64_t unit,
               std::span<std::int64_t> shares);

/// The same with weights on the grid of 1/1024.
void apportion_grid(double pot, std::span<const double> weights, double unit,
                    std::span<double> shares);

/// Scratch for what follows, one number per weight each.
template <class N>
struct ApportionScratch {
  OrderScratch<N> order;
  Column<N> fraction;
  Column<double> lane_weight, lane_share;
};

/// What everyone gets in units, by quotients of doubles.
template <class N>
struct UnitQuotients {
  N per_weight;  ///< units
  N all;         ///< the units that there are

  FINSAM_INLINE UnitQuotients(Money<N> pot, Money<N> unit, N total) {
    const N zero(0.0);
    const N one(1.0);
    const Mask<N> some = both(pot.kr > zero, total > zero);
    per_weight = choose(some, pot.kr / choose(some, unit.kr * total, one), zero);
    all = choose(some, floor_divide(pot.kr, unit.kr), zero);
  }
  /// One of them.
  struct Quotient {
    N value, units, fraction;
    FINSAM_INLINE explicit Quotient(N of) : value(of), units(floored(of)), fraction(of - units) {}
  };
  FINSAM_INLINE Quotient of(Real<N> weight) const { return Quotient(per_weight * weight.kr); }
  /// The units that are missing when all are rounded down.
  FINSAM_INLINE N missing(N given, int count) const {
    return lesser(N(static_cast<double>(count)), greater(N(0.0), all - given));
  }
};

/// Gives a unit more to each of the `missing` largest fractions, from the fractions themselves.
/// @return the lanes in which rounding may have decided between two of them
template <class N>
Mask<N> add_units_by_fraction(const UnitQuotients<N>& quotients, Column<const Real<N>> weight,
                              Money<N> unit, N missing, const ApportionScratch<N>& scratch,
                              Column<Money<N>> shares) {
  const int n = weight.size();
  const N zero(0.0);
  const N one(1.0);
  const N places(static_cast<double>(n));
  const N fine(0x1p30);  // fractions are ordered by so many steps
  const Column<N> key = scratch.order.key;
  N from_end = places;
  N with_fraction = zero;
  for (int i = 0; i < n; ++i) {
    const N fraction = quotients.of(weight[i]).fraction;
    const N step = floored(fraction * fine);
    from_end = from_end - one;
    scratch.fraction[i] = fraction;
    key[i] = step * places + from_end;
    with_fraction = add_where(step > zero, with_fraction, one);
  }
  const Mask<N> enough = with_fraction >= missing;
  const N bound =
      bound_of_largest(Column<const N>(key), missing, choose(enough, places - one, -one),
                       choose(enough, with_fraction, places), fine * places);
  N least_above(2.0);
  N most_below(-1.0);
  for (int i = 0; i < n; ++i) {
    const Mask<N> more = key[i] > bound;
    shares[i].kr = add_where(more, shares[i].kr, unit.kr);
    least_above = lesser(least_above, choose(more, scratch.fraction[i], least_above));
    most_below = greater(most_below, choose(more, most_below, scratch.fraction[i]));
  }
  return least_above - most_below < N(0x1p-29) + quotients.all * N(0x1p-48);
}

/// Units by quotients of doubles, each rounded down.
template <class N>
struct RoundedDown {
  N given;           ///< units, together
  Mask<N> doubtful;  ///< the lanes in which a quotient is next to a whole number
};

/// Sets the shares so, and a key for each fraction.
template <class N>
RoundedDown<N> round_shares_down(const UnitQuotients<N>& quotients, Column<const Real<N>> weight,
                                 Money<N> unit, const CoarseKeys<N>& keys,
                                 Column<Money<N>> shares) {
  const int n = weight.size();
  RoundedDown<N> down{N(0.0), N(0.0) > N(0.0)};
  keys.begin(n);
  for (int i = 0; i < n; ++i) {
    const auto quotient = quotients.of(weight[i]);
    const N to_whole = lesser(quotient.fraction, N(1.0) - quotient.fraction);
    down.doubtful = either(down.doubtful, to_whole < quotient.value * N(0x1p-50));
    down.given = down.given + quotient.units;
    shares[i] = {quotient.units * unit.kr};
    keys.set(i, quotient.fraction * N(keys.most));
  }
  return down;
}

/// Gives the last units, to shares that are rounded down, where coarse keys do not tell to whom or
/// some lane is in doubt.
/// @param doubtful  the lanes that are divided exactly in any case
template <class N>
void settle_shares(Money<N> pot, Column<const Real<N>> weights, const UnitQuotients<N>& quotients,
                   Money<N> unit, N missing, Mask<N> doubtful, const ApportionScratch<N>& scratch,
                   Column<Money<N>> shares) {
  const int n = weights.size();
  const Mask<N> near = add_units_by_fraction(quotients, weights, unit, missing, scratch, shares);
  const Mask<N> exactly = either(doubtful, near);
  for (int k = 0; k < width_of<N>; ++k) {
    if (!lane(exactly, k)) continue;
    for (int i = 0; i < n; ++i) scratch.lane_weight[i] = lane(weights[i].kr, k);
    apportion_grid(lane(pot.kr, k), {scratch.lane_weight.data, static_cast<std::size_t>(n)},
                   lane(unit.kr, k), {scratch.lane_share.data, static_cast<std::size_t>(n)});
    for (int i = 0; i < n; ++i) set_lane(shares[i].kr, k, scratch.lane_share[i]);
  }
}

/// Divides every lane's pot as apportion_grid does.
/// @param total   of the weights
/// @param shares  scratch
/// @param take    (i, Money<N>): called for each in turn with what it gets; it may change
///                shares[i], but neither other shares nor the scratch
template <class N, class Take>
void apportion(Money<N> pot, Column<const Real<N>> weights, Real<N> total, Money<N> unit,
               const ApportionScratch<N>& scratch, Column<Money<N>> shares, Take take) {
  const int n = weights.size();
  const CoarseKeys<N>& keys = scratch.order.coarse;
  const UnitQuotients<N> quotients(pot, unit, total.kr);
  const RoundedDown<N> down = round_shares_down(quotients, weights, unit, keys, shares);
  const N missing = quotients.missing(down.given, n);
  // The exact one refuses a pot without weights.
  const Mask<N> no_weights = both(pot.kr > N(0.0), negated(total.kr > N(0.0)));
  const Mask<N> doubtful = either(down.doubtful, no_weights);
  CoarseFour<N> bound;
  // A step without a key is far more than rounding could carry a fraction.
  if (!any(doubtful) && keys.find_evenly(n, missing, bound) &&
      keys.has_none_at(n, missing, bound)) {
    for (int i = 0; i < n; ++i) {
      take(i, Money<N>{add_where(keys.above(i, bound), shares[i].kr, unit.kr)});
    }
    return;
  }
  settle_shares(pot, weights, quotients, unit, missing, doubtful, scratch, shares);
  for (int i = 0; i < n; ++i) take(i, shares[i]);
}

/// The same with `shares` set to what each gets.
template <class N>
void apportion(Money<N> pot, Column<const Real<N>> weights, Real<N> total, Money<N> unit,
               const ApportionScratch<N>& scratch, Column<Money<N>> shares) {
  apportion<N>(pot, weights, total, unit, scratch, shares,
               [=](int i, Money<N> share) { shares[i] = share; });
}

}  // namespace finsam
