#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/grid.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// The ideal allocation [kr], "a purely mathematical calculation": the base grant for each, and the
/// rest by the keys, pot · weight · indicator/total of each, held to 1/1024.
///
/// @param indicator, total  in the statistic's unit, on the grid of 1/1024
/// @param keys    number of keys; `weight`, `indicator` (a column per key) and `total` have one
/// each
/// @param part    result, a column per key: its part of the ideal
/// @param ideal   result, one per förbund
/// @given count · base ≤ distributable, and total > 0 for a key with weight > 0
/// @law Ideal.SumsToWhatThereIs, Ideal.MoreNeedNeverGivesLess, Ideal.ScalesWithTheFrame
/// @source decision 2015-01-22 on the fördelningsmodell (grundtilldelning and
///         fördelningsnycklar); README, step 4
template <class N, class Part>
void ideal_allocations(Money<N> distributable, Money<N> base, int keys, const Share<N>* weight,
                       const Column<const double>* indicator, const double* total, const Part* part,
                       Column<Real<N>> ideal) {
  const Money<N> pot = distributable - static_cast<double>(ideal.size()) * base;
  for (int i = 0; i < ideal.size(); ++i) ideal[i] = base;
  const N per_whole(millionths_per_whole);
  for (int key = 0; key < keys; ++key) {
    const N of_key = pot.kr * weight[key].millionths;
    const N all(total[key]);
    const auto value = [&](int i) { return N(indicator[key][i]); };
    answer<N>(
        ideal.size(), [&](int i) { return held_ratio_quickly(of_key, value(i), all, per_whole); },
        [&](int i) { return held_ratio(of_key, value(i), all, per_whole); },
        [&](int i, N own) {
          part[key][i] = Real<N>(own);
          ideal[i] = ideal[i] + Real<N>(own);
        });
  }
}

}  // namespace finsam
