#pragma once
// What is taken of the förbund in the order of their amounts, which differs from lane to lane.

#include <limits>

#include "engine/lane_sort.hpp"
#include "finsam/quantity/coarse_keys.hpp"
#include "finsam/quantity/summed.hpp"

namespace finsam {

/// Which of `count` amounts, smallest first, a quantile lies between: in proportion, as Excel's
/// PERCENTILE.INC.
struct QuantilePlace {
  int below, above;
  double beyond;  ///< part of the way from `below` to `above`

  FINSAM_INLINE QuantilePlace(int count, double part)
      : below(static_cast<int>(part * (count - 1))),
        above(below + 1 < count ? below + 1 : below),
        beyond(part * (count - 1) - below) {}
  template <class N>
  FINSAM_INLINE N between(N lower, N upper) const {
    return lower + N(beyond) * (upper - lower);
  }
};

/// The ⌊n/4⌋ largest.
FINSAM_INLINE int top_quarter_of(int count) { return count / 4; }

/// What part of `all` is, in millionths to the nearest; 0 where all is 0.
template <class N>
FINSAM_INLINE N millionths_of(N part, N all) {
  const Mask<N> some = all > N(0.0);
  return choose(some, nearest_even(part / choose(some, all, N(1.0)) * N(1e6)), N(0.0));
}

/// The amount below which `part` of them are.
/// @param sorted  at least one, smallest first
template <class N>
FINSAM_INLINE N quantile_of_sorted(Column<N> sorted, double part) {
  const QuantilePlace place(sorted.size(), part);
  return place.between(sorted[place.below], sorted[place.above]);
}

/// The sum of the `count` largest.
template <class N>
FINSAM_INLINE N largest_of_sorted(Column<N> sorted, int count) {
  const int from = sorted.size() - count;
  return summed<N>(count, [=](int i) { return sorted[from + i]; });
}

/// Gives each amount a key in proportion to it, the largest one `most`.
/// @param amount  (i) → N, none negative
template <class N, class Amount>
FINSAM_INLINE void set_keys(int count, Amount amount, const CoarseKeys<N>& keys) {
  const N steps = N(keys.most) / largest_of(count, N(1.0), amount);
  keys.begin(count);
  for (int i = 0; i < count; ++i) keys.set(i, amount(i) * steps);
}

/// The amounts next to a bound.
template <class N>
struct BesideBound {
  N lower, upper;
};

/// A quantile by coarse keys.
/// @param bound  that exactly count − place.above keys are above
template <class N, class Amount>
FINSAM_INLINE N quantile_beside(const QuantilePlace& place, int count, Amount amount,
                                const CoarseKeys<N>& keys, const CoarseFour<N>& bound) {
  const N infinite(std::numeric_limits<double>::infinity());
  const auto beside = by_fours(
      count, BesideBound<N>{-infinite, infinite},
      [&](BesideBound<N> so_far, int i) {
        const N own = amount(i);
        const Mask<N> above = keys.above(i, bound);
        return BesideBound<N>{greater(so_far.lower, choose(above, -infinite, own)),
                              lesser(so_far.upper, choose(above, own, infinite))};
      },
      [](BesideBound<N> one, BesideBound<N> other) {
        return BesideBound<N>{greater(one.lower, other.lower), lesser(one.upper, other.upper)};
      });
  return place.above > place.below ? place.between(beside.lower, beside.upper) : beside.upper;
}

}  // namespace finsam
