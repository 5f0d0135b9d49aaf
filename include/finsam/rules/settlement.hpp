#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/round_to_sum.hpp"
#include "finsam/rules/damping.hpp"

namespace finsam {

/// How the settlement came out; the flags are 1 in the lanes where it happened.
template <class N>
struct SettlementOutcome {
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
/// @param accepted  what the parties matched [kr], changed to what is settled
/// @param lower, bases  scratch
/// @param settled   where needed, the amounts before they are rounded [kr]
/// @law Rounding.DecidedAmountsAreWholeUnitsWithinWhatThereIs
/// @source README, step 9; **assumption**, the decision of 2015-01-22 expects that many will not
/// take
///         what the model offers
/// @doubt how it would be settled if the parties matched more than there is
template <class N>
SettlementOutcome<N> settle(Column<const Money<N>> floor, Money<N> base, Money<N> distributable,
                            Money<N> unit, const DampingScratch<N>& scratch, Column<Money<N>> lower,
                            Column<Money<N>> bases, Column<Real<N>> settled,
                            Column<Money<N>> accepted) {
  const N zero(0.0);
  const int n = accepted.size();
  const Money<N> wanted{summed<N>(n, [=](int i) { return accepted[i].kr; })};
  const Mask<N> too_much = wanted > distributable;
  if (!any(too_much)) return {zero, zero, {zero, zero}};
  Money<N> floors{zero};
  for (int i = 0; i < n; ++i) {
    lower[i] = lesser(floor[i], accepted[i]);
    bases[i] = lesser(base, accepted[i]);
    floors = floors + lower[i];
    scratch.weight[i] = accepted[i];
    scratch.lower[i] = lower[i];
    scratch.upper[i] = accepted[i];
  }
  const Mask<N> not_affordable = floors > distributable;
  const Basins<N> basins{scratch.weight, scratch.lower, scratch.upper};
  WaterLevel<N> level =
      water_fill(basins, Real<N>(distributable), scratch.open, scratch.side, settled);
  if (any(not_affordable)) {
    const WaterLevel<N> scaled =
        scale_floors<N>(bases, lower, distributable, not_affordable, settled);
    level = choose(not_affordable, scaled, level);
  }
  round_to_sum<N>(settled, unit, scratch.open, lower);
  for (int i = 0; i < n; ++i) accepted[i] = choose(too_much, lower[i], accepted[i]);
  return {choose(too_much, N(1.0), zero), choose(not_affordable, N(1.0), zero), level};
}

}  // namespace finsam
