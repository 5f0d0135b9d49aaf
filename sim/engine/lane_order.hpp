#pragma once
// What is taken of the förbund in the order of their amounts, which differs from lane to lane.

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/number.hpp"

namespace finsam {

/// The amount below which `part` of them are: between two in proportion, as Excel's PERCENTILE.INC;
/// 0 where there are none.
template <class N>
FINSAM_INLINE N quantile_of_sorted(Column<N> sorted, double part) {
  if (sorted.size() == 0) return N(0.0);
  const double place = part * (sorted.size() - 1);
  const int below = static_cast<int>(place);
  const int above = below + 1 < sorted.size() ? below + 1 : below;
  return sorted[below] + N(place - below) * (sorted[above] - sorted[below]);
}

/// What the ⌊n/4⌋ largest are of all, in millionths to the nearest; 0 where all is 0 or n < 4.
template <class N>
FINSAM_INLINE N top_quarter_of_sorted(Column<N> sorted) {
  N all(0.0);
  N top(0.0);
  for (int i = 0; i < sorted.size(); ++i) {
    all = all + sorted[i];
    if (i >= sorted.size() - sorted.size() / 4) top = top + sorted[i];
  }
  const Mask<N> some = all > N(0.0);
  return choose(some, nearest_even(top / choose(some, all, N(1.0)) * N(1e6)), N(0.0));
}

}  // namespace finsam
