#pragma once

#include <cstdint>
#include <span>

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/round_to_sum.hpp"
#include "finsam/quantity/summed.hpp"

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
  Column<N> fraction, key;
  Column<double> lane_weight, lane_share;
};

/// Units by quotients of doubles: each rounded down, and one more for the largest fractions.
/// @return the lanes in which rounding may have decided: a quotient next to a whole number, or two
///         fractions side by side of which one gets a unit
template <class N>
Mask<N> apportion_quickly(Money<N> pot, Column<const Real<N>> weight, Money<N> unit,
                          const ApportionScratch<N>& scratch, Column<Money<N>> shares) {
  const int n = weight.size();
  const N zero(0.0);
  const N one(1.0);
  const N places(static_cast<double>(n));
  const N fine(0x1p30);  // fractions are ordered by so many steps
  const N total = summed<N>(n, [=](int i) { return weight[i].kr; });
  const Mask<N> some = both(pot.kr > zero, total > zero);
  const N per_weight = choose(some, pot.kr / choose(some, unit.kr * total, one), zero);
  Mask<N> doubtful = zero > zero;
  N from_end = places;
  N given = zero;
  N with_fraction = zero;
  for (int i = 0; i < n; ++i) {
    const N quotient = per_weight * weight[i].kr;
    const N units = floored(quotient);
    const N fraction = quotient - units;
    const N to_whole = lesser(fraction, one - fraction);
    doubtful = either(doubtful, to_whole < quotient * N(0x1p-50));
    given = given + units;
    shares[i] = {units * unit.kr};
    scratch.fraction[i] = fraction;
    const N step = floored(fraction * fine);
    from_end = from_end - one;
    scratch.key[i] = step * places + from_end;
    with_fraction = with_fraction + choose(step > zero, one, zero);
  }
  const N all = choose(some, floor_divide(pot.kr, unit.kr), zero);
  const N missing = lesser(places, greater(zero, all - given));
  const Mask<N> enough = with_fraction >= missing;
  const N bound =
      bound_of_largest(Column<const N>(scratch.key), missing, choose(enough, places - one, -one),
                       choose(enough, with_fraction, places), fine * places);
  N least_above(2.0);
  N most_below(-1.0);
  for (int i = 0; i < n; ++i) {
    const Mask<N> more = scratch.key[i] > bound;
    shares[i].kr = shares[i].kr + choose(more, unit.kr, zero);
    least_above = lesser(least_above, choose(more, scratch.fraction[i], least_above));
    most_below = greater(most_below, choose(more, most_below, scratch.fraction[i]));
  }
  const N apart = N(0x1p-29) + all * N(0x1p-48);
  const Mask<N> unweighed = both(pot.kr > zero, negated(total > zero));  // the exact one refuses it
  return either(either(doubtful, unweighed), least_above - most_below < apart);
}

/// Divides every lane's pot as apportion_grid does.
template <class N>
void apportion(Money<N> pot, Column<const Real<N>> weights, Money<N> unit,
               const ApportionScratch<N>& scratch, Column<Money<N>> shares) {
  const int n = weights.size();
  const Mask<N> doubtful = apportion_quickly(pot, weights, unit, scratch, shares);
  if (!any(doubtful)) return;
  for (int k = 0; k < width_of<N>; ++k) {
    if (!lane(doubtful, k)) continue;
    for (int i = 0; i < n; ++i) scratch.lane_weight[i] = lane(weights[i].kr, k);
    apportion_grid(lane(pot.kr, k), {scratch.lane_weight.data, static_cast<std::size_t>(n)},
                   lane(unit.kr, k), {scratch.lane_share.data, static_cast<std::size_t>(n)});
    for (int i = 0; i < n; ++i) set_lane(shares[i].kr, k, scratch.lane_share[i]);
  }
}

}  // namespace finsam
