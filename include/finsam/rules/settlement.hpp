#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/round_to_sum.hpp"
#include "finsam/rules/damping.hpp"

namespace finsam {

/// How the settlement came out; the flags are 1 in the lanes where it happened.
template <class N>
struct SettlementOutcome {
  Money<N> sum;      ///< of what is accepted then [kr]
  N needed;          ///< more was accepted than there is
  N not_affordable;  ///< the floors cost more than there is
  /// λ where needed; where not affordable the part that each keeps of its floor above the base
  WaterLevel<N> level;
};

/// With the financing `from_unclaimed` more may be accepted than there is. Then each accepted
/// amount becomes the part λ of itself, but not less than its floor, so that the sum is what there
/// is; rounded to `unit`. If even the floors cost more, they are scaled as in the damping.
///
/// @param floor     floors of the damping [kr]
/// @param wanted    what the parties matched, together [kr]
/// @param accepted  what they matched, whole units [kr]; changed to what is settled
/// @param lower, bases, order  scratch
/// @param settled   where needed, the amounts before they are rounded [kr]
/// @law Rounding.DecidedAmountsAreWholeUnitsWithinWhatThereIs
/// @source README, step 9; **assumption**, the decision of 2015-01-22 expects that many will not
/// take
///         what the model offers
/// @doubt how it would be settled if the parties matched more than there is
template <class N>
SettlementOutcome<N> settle(Column<const Money<N>> floor, Money<N> base, Money<N> distributable,
                            Money<N> unit, Money<N> wanted, Column<Money<N>> lower,
                            Column<Money<N>> bases, const OrderScratch<N>& order,
                            Column<Real<N>> settled, Column<Money<N>> accepted) {
  const N zero(0.0);
  const int n = accepted.size();
  const Mask<N> too_much = wanted > distributable;
  if (!any(too_much)) return {wanted, zero, zero, {zero, zero}};
  Money<N> floors{zero};
  for (int i = 0; i < n; ++i) {
    lower[i] = lesser(floor[i], accepted[i]);
    floors = floors + lower[i];
  }
  const Mask<N> not_affordable = floors > distributable;
  const auto matched = [=](int i) { return accepted[i].kr; };
  const auto at_least = [=](int i) { return lower[i].kr; };
  // Where there is enough the level is 1, and so what is accepted stays as it is.
  WaterLevel<N> level = level_above<N>(n, matched, at_least, lesser(wanted, distributable).kr);
  fill_above(level, matched, at_least, settled);
  if (any(not_affordable)) {
    for (int i = 0; i < n; ++i) bases[i] = lesser(base, accepted[i]);
    const WaterLevel<N> scaled =
        scale_floors<N>(bases, lower, distributable, not_affordable, settled);
    level = choose(not_affordable, scaled, level);
  }
  const Money<N> sum = round_to_sum<N>(settled, unit, order, accepted);
  return {sum, choose(too_much, N(1.0), zero), choose(not_affordable, N(1.0), zero), level};
}

}  // namespace finsam
