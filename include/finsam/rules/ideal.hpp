#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/grid.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// One förbund's part of what a key distributes [kr]: pot · weight · indicator/total, held to
/// 1/1024.
///
/// @param pot    what is left when every förbund has its base grant [kr]
/// @param value  the förbund's indicator, in the statistic's unit, on the grid of 1/1024
/// @param total  the sum of the indicator over all förbund
/// @source decision 2015-01-22 on the fördelningsmodell: 75 % need, 25 % population 16–64;
///         README, step 4
template <class N>
FINSAM_INLINE Real<N> key_part(Money<N> pot, Share<N> weight, double value, double total) {
  return Real<N>(
      held_ratio(pot.kr * weight.millionths, N(value), N(total), N(millionths_per_whole)));
}

/// The ideal allocation [kr], "a purely mathematical calculation": the base grant for each, and the
/// rest by the keys.
///
/// @param keys    number of keys; `weight`, `indicator` (a column per key) and `total` have one
/// each
/// @param part    result, a column per key: its part of the ideal
/// @param ideal   result, one per förbund
/// @given count · base ≤ distributable, and total > 0 for a key with weight > 0
/// @law Ideal.SumsToWhatThereIs, Ideal.MoreNeedNeverGivesLess, Ideal.ScalesWithTheFrame
/// @source decision 2015-01-22 on the fördelningsmodell (grundtilldelning and
///         fördelningsnycklar); README, step 4
template <class N>
void ideal_allocations(Money<N> distributable, Money<N> base, int keys, const Share<N>* weight,
                       const Column<const double>* indicator, const double* total,
                       const Column<Real<N>>* part, Column<Real<N>> ideal) {
  const Money<N> pot = distributable - static_cast<double>(ideal.size()) * base;
  for (int i = 0; i < ideal.size(); ++i) {
    ideal[i] = base;
    for (int key = 0; key < keys; ++key) {
      part[key][i] = key_part(pot, weight[key], indicator[key][i], total[key]);
      ideal[i] = ideal[i] + part[key][i];
    }
  }
}

}  // namespace finsam
