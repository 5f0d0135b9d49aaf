#pragma once
// What is taken of the förbund in the order of their amounts, which differs from lane to lane.

#include "finsam/quantity/column.hpp"

namespace finsam {

/// Sorts, smallest first (D. L. Shell 1959, with D. E. Knuth's gaps).
FINSAM_INLINE void sort_ascending(Column<double> values) {
  int gap = 1;
  while (gap < values.size() / 3) gap = 3 * gap + 1;
  for (; gap > 0; gap /= 3) {
    for (int i = gap; i < values.size(); ++i) {
      const double moved = values[i];
      int to = i;
      for (; to >= gap && values[to - gap] > moved; to -= gap) values[to] = values[to - gap];
      values[to] = moved;
    }
  }
}

/// In every lane what `of` makes of the n amounts of that lane, smallest first; 0 where n is 0.
/// @param at       (i) → the amounts of i
/// @param scratch  at least n numbers
template <class N, class At, class Of>
FINSAM_INLINE N each_lane_sorted(int n, At at, Column<double> scratch, Of of) {
  N result(0.0);
  const Column<double> sorted{scratch.data, n};
  for (int k = 0; n > 0 && k < width_of<N>; ++k) {
    for (int i = 0; i < n; ++i) sorted[i] = lane(at(i), k);
    sort_ascending(sorted);
    set_lane(result, k, of(sorted));
  }
  return result;
}

/// The amount below which `part` of them are: between two in proportion, as Excel's PERCENTILE.INC.
FINSAM_INLINE double quantile_of_sorted(Column<double> sorted, double part) {
  const double place = part * (sorted.size() - 1);
  const int below = static_cast<int>(place);
  const int above = below + 1 < sorted.size() ? below + 1 : below;
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

/// What the ⌊n/4⌋ largest are of all, in millionths to the nearest; 0 where all is 0 or n < 4.
FINSAM_INLINE double top_quarter_of_sorted(Column<double> sorted) {
  double all = 0.0;
  double top = 0.0;
  for (int i = 0; i < sorted.size(); ++i) {
    all += sorted[i];
    if (i >= sorted.size() - sorted.size() / 4) top += sorted[i];
  }
  return all > 0.0 ? nearest_even(top / all * 1e6) : 0.0;
}

}  // namespace finsam
