#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/grid.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/summed.hpp"

namespace finsam {

/// What water_fill divides: each i is to get min(upper_i, max(lower_i, λ·weight_i)).
template <class N>
struct Basins {
  Column<const Real<N>> weight;
  Column<const Real<N>> lower;
  Column<const Real<N>> upper;  ///< count 0: no upper bounds
};

/// The level λ = left/total of the basins that are still open; total 0 where none is.
template <class N>
struct WaterLevel {
  N left;
  N total;

  FINSAM_INLINE friend WaterLevel choose(Mask<N> condition, WaterLevel yes, WaterLevel no) {
    return {choose(condition, yes.left, no.left), choose(condition, yes.total, no.total)};
  }
};

/// Where a basin stands, by how λ·weight compares with its lower and its upper bound: −1 below the
/// lower, 1 above the upper, 0 between.
template <class N>
FINSAM_INLINE N side_of(N to_lower, N to_upper) {
  const N above = choose(to_upper > N(0.0), N(1.0), N(0.0));
  return choose(to_lower < N(0.0), N(-1.0), above);
}

/// Where basin i stands at `level`, rounded.
template <class N>
FINSAM_INLINE Quick<N> side_quickly(const WaterLevel<N>& level, const Basins<N>& basins, int i) {
  const N weight = basins.weight[i].kr;
  const Quick<N> lower =
      compare_products_quickly(level.left, weight, basins.lower[i].kr, level.total);
  const Quick<N> upper =
      compare_products_quickly(level.left, weight, basins.upper[i].kr, level.total);
  return {side_of(lower.value, upper.value), either(lower.doubtful, upper.doubtful)};
}

/// The same exactly.
template <class N>
FINSAM_INLINE N side_at(const WaterLevel<N>& level, const Basins<N>& basins, int i) {
  const N weight = basins.weight[i].kr;
  const N lower = compare_products(level.left, weight, basins.lower[i].kr, level.total);
  return side_of(lower, compare_products(level.left, weight, basins.upper[i].kr, level.total));
}

/// The level at which the open basins would take what the fixed ones leave of `pot`.
template <class N>
FINSAM_INLINE WaterLevel<N> level_of(const Basins<N>& basins, Real<N> pot, Column<N> open,
                                     Column<Real<N>> filled) {
  const int n = open.size();
  const auto is_open = [=](int i) { return open[i] > N(0.0); };
  const auto is_closed = [=](int i) { return negated(is_open(i)); };
  const N closed = summed_where<N>(n, is_closed, [=](int i) { return filled[i].kr; });
  const N total = summed_where<N>(n, is_open, [&](int i) { return basins.weight[i].kr; });
  return {pot.kr - closed, total};
}

/// Fixes the open basins that are out of bounds at `level`, on the side that is in surplus: when
/// all together would take more than is left, those at their lower bound are certain to stay there.
///
/// @param side  scratch
/// @return where anything was fixed
template <class N>
FINSAM_INLINE Mask<N> fix_out_of_bounds(const Basins<N>& basins, const WaterLevel<N>& level,
                                        Column<N> open, Column<N> side, Column<Real<N>> filled) {
  const int n = open.size();
  answer<N>(
      n, [&](int i) { return side_quickly(level, basins, i); },
      [&](int i) { return side_at(level, basins, i); },
      [=](int i, N at) { side[i] = choose(open[i] > N(0.0), at, N(0.0)); });
  const N at_bounds = summed<N>(n, [&](int i) {
    const N upper = basins.upper[i].kr;
    return choose(side[i] < N(0.0), basins.lower[i].kr, choose(side[i] > N(0.0), upper, N(0.0)));
  });
  const N within = summed_where<N>(
      n, [=](int i) { return both(open[i] > N(0.0), side[i] == N(0.0)); },
      [&](int i) { return basins.weight[i].kr; });
  const N surplus = compare_products(level.left, within, level.left - at_bounds, level.total);
  Mask<N> changed = N(0.0) > N(0.0);
  for (int i = 0; i < n; ++i) {
    const Mask<N> low = both(side[i] < N(0.0), surplus >= N(0.0));
    const Mask<N> high = both(side[i] > N(0.0), surplus <= N(0.0));
    const N upper = basins.upper[i].kr;
    filled[i].kr = choose(low, basins.lower[i].kr, choose(high, upper, filled[i].kr));
    open[i] = choose(either(low, high), N(0.0), open[i]);
    changed = either(changed, either(low, high));
  }
  return changed;
}

/// Which basins are under their lower bound at a level, without upper bounds.
template <class N>
struct UnderLevel {
  WaterLevel<N> level;
  N part;  ///< left/total; where nothing is open, more than any bound needs

  FINSAM_INLINE explicit UnderLevel(const WaterLevel<N>& at)
      : level(at), part(choose(at.total > N(0.0), at.left / at.total, N(0x1p60))) {}
  /// lower − λ·weight, rounded: 2^-52 of it at most is lost.
  FINSAM_INLINE Quick<N> quickly(N weight, N lower) const {
    const N missing = lower - part * weight;
    return {missing, magnitude(missing) < lower * N(0x1p-50)};
  }
  /// A number of the same sign.
  FINSAM_INLINE N exactly(N weight, N lower) const {
    const N sign = compare_products(lower, level.total, level.left, weight);
    return choose(level.total > N(0.0), sign, lower - part * weight);
  }
};

/// The level λ at which Σ max(lower_i, λ·weight_i) = pot, where nothing is bounded above: those
/// under their lower bound at one level stay there at any lower one, so the level falls until no
/// more are.
///
/// @param weight, lower  (i) → N, none negative
/// @param pot  may be less than Σ lower: then the level says nothing
template <class N, class Weight, class Lower>
WaterLevel<N> level_above(int count, Weight weight, Lower lower, N pot) {
  const N zero(0.0);
  const N total = summed<N>(count, weight);
  WaterLevel<N> level{pot, total};
  N under_before = zero;
  for (;;) {
    const UnderLevel<N> at(level);
    N under = zero;
    N closed = zero;
    N gone = zero;
    const auto add_up = [&](auto missing) {
      under = closed = gone = zero;
      for (int i = 0; i < count; ++i) {
        const Mask<N> is_under = missing(weight(i), lower(i)) > zero;
        under = add_where(is_under, under, N(1.0));
        closed = add_where(is_under, closed, lower(i));
        gone = add_where(is_under, gone, weight(i));
      }
    };
    Mask<N> doubtful = zero > zero;
    add_up([&](N own_weight, N own_lower) {
      const Quick<N> missing = at.quickly(own_weight, own_lower);
      doubtful = either(doubtful, missing.doubtful);
      return missing.value;
    });
    if (any(doubtful)) add_up([&](N own, N own_lower) { return at.exactly(own, own_lower); });
    const Mask<N> more = under > under_before;
    if (!any(more)) return level;
    level = choose(more, WaterLevel<N>{pot - closed, total - gone}, level);
    under_before = greater(under_before, under);
  }
}

/// What each gets at that level: max(lower_i, λ·weight_i), held to 1/1024.
template <class N, class Weight, class Lower>
void fill_above(const WaterLevel<N>& level, Weight weight, Lower lower, Column<Real<N>> filled) {
  const HeldRatio<N> share(level.left, level.total, N(1.0));
  answer<N>(
      filled.size(), [&](int i) { return share.quickly(weight(i)); },
      [&](int i) { return share.exactly(weight(i)); },
      [=](int i, N own) { filled[i].kr = greater(lower(i), own); });
}

/// Finds the level λ at which Σ min(upper_i, max(lower_i, λ·weight_i)) = pot and gives each i its
/// term, held to 1/1024. If the pot is larger than all upper bounds together, everyone is at its
/// bound; one of weight 0 is where its bounds put 0. Every comparison is exact.
///
/// @given Σ lower ≤ pot and lower_i ≤ upper_i
/// @param open, side  scratch, one number per basin
/// @param filled      what each gets [kr]
/// @return the level
template <class N>
WaterLevel<N> water_fill(const Basins<N>& basins, Real<N> pot, Column<N> open, Column<N> side,
                         Column<Real<N>> filled) {
  const int n = basins.weight.size();
  const auto weight = [=](int i) { return basins.weight[i].kr; };
  if (basins.upper.size() == 0) {
    const auto lower = [=](int i) { return greater(basins.lower[i].kr, N(0.0)); };
    const WaterLevel<N> level = level_above(n, weight, lower, pot.kr);
    fill_above(level, weight, lower, filled);
    return level;
  }
  for (int i = 0; i < n; ++i) {
    open[i] = choose(basins.weight[i].kr > N(0.0), N(1.0), N(0.0));
    const N at_zero = greater(basins.lower[i].kr, N(0.0));
    filled[i].kr = lesser(basins.upper[i].kr, at_zero);
  }
  WaterLevel<N> level = level_of(basins, pot, open, filled);
  while (any(fix_out_of_bounds(basins, level, open, side, filled))) {
    level = level_of(basins, pot, open, filled);
  }
  const HeldRatio<N> ratio(level.left, level.total, N(1.0));
  answer<N>(
      n, [&](int i) { return ratio.quickly(weight(i)); },
      [&](int i) { return ratio.exactly(weight(i)); },
      [=](int i, N share) { filled[i].kr = choose(open[i] > N(0.0), share, filled[i].kr); });
  return level;
}

}  // namespace finsam
