#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/unit_share.hpp"
#include "finsam/quantity/water_fill.hpp"
#include "finsam/rules/options.hpp"

namespace finsam {

/// The least a förbund with a last allocation may get [kr]: what the spärr leaves of it, rounded up
/// to `unit`, and never less than the base grant.
/// @param base  base grant, already rounded down to `unit`
/// @param kept  what is left of the whole when max_decrease has been taken
/// @source decision 2015-01-22 on the fördelningsmodell (10-procentsspärren); README, step 5
template <class N>
FINSAM_INLINE Money<N> sparr_floor(Money<N> base, const UnitShare<N>& kept, Money<N> last) {
  return greater(base, round_up(kept, last));
}

/// The most a förbund with a last allocation may get [kr], never below its floor.
/// @param grown  a whole and max_increase
/// @source README, step 5 (optional, not in the decision)
template <class N>
FINSAM_INLINE Money<N> increase_cap(const UnitShare<N>& grown, Money<N> last, Money<N> floor) {
  return greater(floor, round_down(grown, last));
}

/// The bounds of one year, roster order. `cap` has count 0 when there is no increase cap.
template <class N>
struct DampingBounds {
  Money<N> base;  ///< rounded down to `unit`
  Column<const Money<N>> floor;
  Column<const Money<N>> cap;
};

/// Scratch columns of the damping, one number per förbund each.
template <class N>
struct DampingScratch {
  Column<Real<N>> weight, lower, upper, filled;
  Column<N> open, side;
};

/// What is wanted, but within the bounds: with `from_unclaimed` the damped amount of an ideal. They
/// may be more than there is; settlement takes it back.
/// @source decision 2015-01-22 on the fördelningsmodell (dämpningsregel); README, step 5
template <class N>
FINSAM_INLINE Real<N> bounded(const DampingBounds<N>& bounds, int i, Real<N> wanted) {
  const Real<N> at_least = greater(wanted, Real<N>(bounds.floor[i]));
  return bounds.cap.size() > 0 ? lesser(at_least, Real<N>(bounds.cap[i])) : at_least;
}

/// When the floors cost more than there is, each keeps its base and the same part of what its floor
/// is above it: base + (floor − base)·(pot − Σ base)/Σ(floor − base), held to 1/1024. Caps are
/// ignored.
///
/// @param base   a base per förbund, none above its floor
/// @param apply  the lanes to change
/// @return the part of floor − base that each keeps, left/total
/// @source README, steps 5 and 9; **assumption**, the record does not say what gives way
template <class N>
WaterLevel<N> scale_floors(Column<const Money<N>> base, Column<const Money<N>> floor, Money<N> pot,
                           Mask<N> apply, Column<Real<N>> damped) {
  Money<N> above_base{N(0.0)};
  Money<N> left = pot;
  for (int i = 0; i < floor.size(); ++i) {
    above_base = above_base + (floor[i] - base[i]);
    left = left - base[i];
  }
  left = choose(apply, left, Money<N>{N(0.0)});
  for (int i = 0; i < floor.size(); ++i) {
    const Money<N> share = floor[i] - base[i];
    const Real<N> scaled =
        Real<N>(base[i]) + Real<N>(held_ratio(left.kr, share.kr, above_base.kr, N(1.0)));
    damped[i] = choose(apply, scaled, damped[i]);
  }
  return {left.kr, above_base.kr};
}

/// `proportional` and `above_base`: everyone gets the same part λ of its ideal (of what its ideal
/// is above `origin`), within its bounds.
/// @return λ
/// @source README, step 5; **assumption**, the record does not say who pays for the floors
template <class N>
WaterLevel<N> share_by_ideal(Column<const Real<N>> ideal, const DampingBounds<N>& bounds,
                             Money<N> origin, Money<N> distributable,
                             const DampingScratch<N>& scratch, Mask<N> apply,
                             Column<Real<N>> damped) {
  const int n = ideal.size();
  const bool capped = bounds.cap.size() > 0;
  for (int i = 0; i < n; ++i) {
    scratch.weight[i] = ideal[i] - Real<N>(origin);
    scratch.lower[i] = bounds.floor[i] - origin;
    if (capped) scratch.upper[i] = bounds.cap[i] - origin;
  }
  const Money<N> pot = distributable - static_cast<double>(n) * origin;
  const Basins<N> basins{scratch.weight, scratch.lower, capped ? scratch.upper : Column<Real<N>>{}};
  const WaterLevel<N> level =
      water_fill(basins, Real<N>(pot), scratch.open, scratch.side, scratch.filled);
  for (int i = 0; i < n; ++i) {
    damped[i] = choose(apply, scratch.filled[i] + Real<N>(origin), damped[i]);
  }
  return level;
}

/// Whether a förbund gains at its ideal: it has a last allocation and its ideal is larger.
/// @param has_last  a truth value per förbund; `last` is 0 where it has none
template <class N>
FINSAM_INLINE Mask<N> gains(Column<const bool> has_last, Column<const Money<N>> last,
                            Column<const Real<N>> ideal, int i) {
  const N zero(0.0);
  const Mask<N> more = ideal[i] > Real<N>(last[i]);
  return has_last[i] ? more : zero > zero;
}

/// `from_gains`: those who gain get the same part μ of their gain, 0 ≤ μ ≤ 1; the others their
/// ideal, all within their bounds.
///
/// @param level   μ in the lanes where the gains can pay; 1/1 where everyone has all its gain
/// @param damped  changed in the lanes where the gains can pay
/// @return the lanes in which even μ = 0 takes more than there is: the gains cannot pay
/// @source README, step 5; **assumption**, as for share_by_ideal
template <class N>
Mask<N> share_gains(Column<const Real<N>> ideal, Column<const bool> has_last,
                    Column<const Money<N>> last, const DampingBounds<N>& bounds,
                    Money<N> distributable, const DampingScratch<N>& scratch, WaterLevel<N>& level,
                    Column<Real<N>> damped) {
  const int n = ideal.size();
  const Real<N> zero(N(0.0));
  Real<N> pot(distributable);
  Real<N> without_gains = zero;
  Real<N> with_all_gains = zero;
  for (int i = 0; i < n; ++i) {
    const Real<N> all = bounded(bounds, i, ideal[i]);
    const Mask<N> gainer = gains(has_last, last, ideal, i);
    const Real<N> start(last[i]);
    const Real<N> highest =
        bounds.cap.size() > 0 ? lesser(ideal[i], Real<N>(bounds.cap[i])) - start : ideal[i] - start;
    const Real<N> lowest = Real<N>(bounds.floor[i]) - start;
    scratch.weight[i] = choose(gainer, ideal[i] - start, zero);
    scratch.lower[i] = choose(gainer, lowest, all);
    scratch.upper[i] = choose(gainer, greater(lowest, highest), all);
    pot = pot - choose(gainer, start, zero);
    without_gains = without_gains + choose(gainer, bounded(bounds, i, start), all);
    with_all_gains = with_all_gains + all;
  }
  const Mask<N> cannot_pay = without_gains > Real<N>(distributable);
  const Mask<N> all_fits = with_all_gains <= Real<N>(distributable);
  const Basins<N> basins{scratch.weight, scratch.lower, scratch.upper};
  const WaterLevel<N> filled = water_fill(basins, pot, scratch.open, scratch.side, scratch.filled);
  level = choose(all_fits, WaterLevel<N>{N(1.0), N(1.0)}, filled);
  for (int i = 0; i < n; ++i) {
    const Real<N> start = choose(gains(has_last, last, ideal, i), Real<N>(last[i]), zero);
    const Real<N> shared =
        choose(all_fits, bounded(bounds, i, ideal[i]), scratch.filled[i] + start);
    damped[i] = choose(cannot_pay, damped[i], shared);
  }
  return cannot_pay;
}

/// How the damping came out; the flags are 1 in the lanes where it happened.
template <class N>
struct DampingOutcome {
  N not_affordable;    ///< the floors cost more than there is
  N gains_cannot_pay;  ///< `from_gains` fell back on `proportional`
  /// λ or μ; where not affordable the part that each keeps of its floor above the base; total 0
  /// where everyone stands at a bound or nothing was shared out
  WaterLevel<N> level;
};

/// The damped amounts [kr]: the ideals within floors and caps, so that together they are what there
/// is to distribute.
///
/// @param financing  not `from_unclaimed`, with which each is `bounded` by itself
/// @param bases   scratch
/// @param damped  result, one per förbund
/// @law Damping.NobodyIsUnderItsFloor, Damping.NobodyIsUnderTheBaseGrant,
///      Damping.DistributesWhatThereIs
/// @source decision 2015-01-22 on the fördelningsmodell (dämpningsregel); README, step 5
/// @doubt who pays for the floors; what the spärr means when they cost more than there is
template <class N>
DampingOutcome<N> damp(Financing financing, Column<const Real<N>> ideal,
                       Column<const bool> has_last, Column<const Money<N>> last,
                       const DampingBounds<N>& bounds, Column<Money<N>> bases,
                       Money<N> distributable, const DampingScratch<N>& scratch,
                       Column<Real<N>> damped) {
  const N zero(0.0);
  WaterLevel<N> level{zero, zero};
  Money<N> floors{zero};
  for (int i = 0; i < ideal.size(); ++i) floors = floors + bounds.floor[i];
  const Mask<N> not_affordable = floors > distributable;
  Mask<N> by_ideal = zero == zero;
  Mask<N> cannot_pay = zero > zero;
  if (financing == Financing::from_gains) {
    by_ideal = share_gains(ideal, has_last, last, bounds, distributable, scratch, level, damped);
    cannot_pay = both(by_ideal, negated(not_affordable));
  }
  if (any(by_ideal)) {
    const Money<N> origin = financing == Financing::above_base ? bounds.base : Money<N>{zero};
    const WaterLevel<N> shared =
        share_by_ideal(ideal, bounds, origin, distributable, scratch, by_ideal, damped);
    level = choose(by_ideal, shared, level);
  }
  if (any(not_affordable)) {
    for (int i = 0; i < bases.size(); ++i) bases[i] = bounds.base;
    const WaterLevel<N> scaled =
        scale_floors<N>(bases, bounds.floor, distributable, not_affordable, damped);
    level = choose(not_affordable, scaled, level);
  }
  return {choose(not_affordable, N(1.0), zero), choose(cannot_pay, N(1.0), zero), level};
}

}  // namespace finsam
