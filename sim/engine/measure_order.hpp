#pragma once
// Measures that ask for the order of the förbund: by coarse keys, and where those do not tell, by
// sorting.

#include "engine/lane_order.hpp"
#include "engine/measured_year.hpp"
#include "finsam/quantity/coarse_keys.hpp"

namespace finsam {

/// The amounts `of`, which `at` gives, every lane by itself smallest first.
template <class N, class Kept, class At>
FINSAM_INLINE Column<N> sorted(KeptAmount of, const MeasuredYear<N, Kept>& year, At at) {
  const Column<N> amounts{year.sorted, year.shape.count};
  if (year.found.in_order == of) return amounts;
  year.found.in_order = of;
  for (int i = 0; i < amounts.size(); ++i) amounts[i] = at(i);
  sort_lanes(year.tiles, amounts);
  return amounts;
}

/// Looks for a bound that the `wanted` largest of the amounts `of` are above, near the one of the
/// year before, and keeps it.
/// @return whether their keys tell it in every lane
template <class N, class Kept, class At>
FINSAM_INLINE bool finds_bound(KeptAmount of, const MeasuredYear<N, Kept>& year, int wanted,
                               At at) {
  const CoarseKeys<N>& keys = year.ordering.coarse;
  const int n = year.shape.count;
  if (year.found.keyed != of) set_keys(n, at, keys);
  year.found.keyed = of;
  return keys.find_near(n, N(wanted), *year.bound);
}

template <class N, class Kept, class At>
FINSAM_INLINE N quantile_of(const Measure& measure, const MeasuredYear<N, Kept>& year, At at) {
  const int n = year.shape.count;
  if (n == 0) return N(0.0);
  const QuantilePlace place(n, measure.limit);
  if (finds_bound(measure.of, year, n - place.above, at)) {
    return quantile_beside(place, n, at, year.ordering.coarse, *year.bound);
  }
  return quantile_of_sorted(sorted(measure.of, year, at), measure.limit);
}

template <class N, class Kept, class At>
FINSAM_INLINE N top_quarter_share(const Measure& measure, const MeasuredYear<N, Kept>& year,
                                  At at) {
  const int n = year.shape.count;
  const int wanted = top_quarter_of(n);
  const N all = total_of(measure.of, year, at);
  if (finds_bound(measure.of, year, wanted, at)) {
    const auto is_above = [&](int i) { return year.ordering.coarse.above(i, *year.bound); };
    return millionths_of(summed_where<N>(n, is_above, at), all);
  }
  return millionths_of(largest_of_sorted(sorted(measure.of, year, at), wanted), all);
}

}  // namespace finsam
