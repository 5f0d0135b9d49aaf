#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/grid.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/rules/options.hpp"

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
  HeldRatio<N> of_key[most_keys];
  for (int key = 0; key < keys; ++key) {
    of_key[key] = {pot.kr * weight[key].millionths, N(total[key]), N(millionths_per_whole)};
  }
  N most(0.0);
  const auto allot = [&](int key_count, auto part_of) {
    for (int i = 0; i < ideal.size(); ++i) {
      Real<N> sum = base;
      for (int key = 0; key < key_count; ++key) {
        const Real<N> own(part_of(of_key[key], N(indicator[key][i])));
        part[key][i] = own;
        sum = sum + own;
      }
      most = greater(most, sum.kr);
      ideal[i] = sum;
    }
  };
  N farthest(0.0);
  const auto quickly = [&](const HeldRatio<N>& key, N value) {
    return key.nearest(value, farthest);
  };
  if (keys == 2) {  // need and population, as in the law: a loop that is known when it is compiled
    allot(2, quickly);
  } else {
    allot(keys, quickly);
  }
  if (!any(HeldRatio<N>::in_doubt(farthest, most))) return;
  allot(keys, [](const HeldRatio<N>& key, N value) { return key.exactly(value); });
}

}  // namespace finsam
