#pragma once
// What is taken of the förbund in the order of their amounts, which differs from lane to lane.

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/number.hpp"

namespace finsam {

/// Two places of a sorting network: what is smaller goes to `one`.
struct Comparison {
  unsigned short one, other;
};

/// Calls `take` with every comparison of a network that sorts `count` values, in order.
/// @source K. E. Batcher (1968), Sorting networks and their applications (odd-even merge sort)
template <class Take>
FINSAM_INLINE void each_comparison(int count, Take take) {
  for (int sorted = 1; sorted < count; sorted *= 2) {
    for (int apart = sorted; apart >= 1; apart /= 2) {
      for (int first = apart % sorted; first + apart < count; first += 2 * apart) {
        for (int i = first; i < first + apart && i + apart < count; ++i) {
          if ((i ^ (i + apart)) >= 2 * sorted) continue;  // they belong to different merges
          take(Comparison{static_cast<unsigned short>(i), static_cast<unsigned short>(i + apart)});
        }
      }
    }
  }
}

/// Sorts every lane, smallest first, by a network of as many values.
template <class N>
FINSAM_INLINE void sort_lanes(Column<const Comparison> network, Column<N> values) {
  for (const Comparison& at : network) {
    const N one = values[at.one];
    const N other = values[at.other];
    values[at.one] = lesser(one, other);
    values[at.other] = greater(one, other);
  }
}

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
