#pragma once
// A year as measures look at it.

#include <cmath>

#include "engine/lane_sort.hpp"
#include "engine/measures.hpp"
#include "engine/workspace.hpp"
#include "finsam/quantity/summed.hpp"

namespace finsam {

/// What a measure has found that others of the same year look for too.
struct YearFindings {
  /// Which amounts stand sorted, and of which there are keys; one of the nation where it is none.
  KeptAmount in_order = KeptAmount::frame;
  KeptAmount keyed = KeptAmount::frame;
};

/// A year as measures look at it.
template <class N, class Kept>
struct MeasuredYear {
  int number;  ///< counted from 0
  const YearShape& shape;
  const YearNumbers<N>& terms;
  const YearAmounts<N, Kept>& amounts;
  const NationAmounts<N>& nation;
  const OrderScratch<N>& ordering;  ///< scratch
  N* sorted;                        ///< scratch, see rows_to_sort
  Column<const SortTile> tiles;     ///< that sort them; empty where nothing is to be sorted
  YearFindings& found;
  const double* border;  ///< of the measure, see border_of
  CoarseFour<N>* bound;  ///< of the measure in the year before; kept for the next
  const double* so_far;  ///< [lane]: the measure of the year before; null in the first
};

/// Below what a förbund has lost, or above what it has won: `reference` less or more the part
/// `limit` of it, of which what is finer than the grid is left out, since no amount is.
FINSAM_INLINE double border_of(const Measure& measure, double reference) {
  const double band = std::floor(measure.limit * reference * grid_per_krona) / grid_per_krona;
  const bool down = measure.together == Together::losers || measure.together == Together::lost;
  return down ? reference - band : reference + band;
}

template <class N>
FINSAM_INLINE N as_flag(Mask<N> holds) {
  return choose(holds, N(1.0), N(0.0));
}

/// The sum of the amounts `of`, which `at` gives.
template <class N, class Kept, class At>
FINSAM_INLINE N total_of(KeptAmount of, const MeasuredYear<N, Kept>& year, At at) {
  const NationAmounts<N>& known = year.nation;  // what the year has added up
  if (of == KeptAmount::possible) return known.possible.kr;
  if (of == KeptAmount::state) return known.state.kr;
  if (of == KeptAmount::targeted) return known.targeted.kr;
  if (of == KeptAmount::closing) return known.closing.kr;
  if (of == KeptAmount::excess) return known.excess.kr;
  return summed<N>(year.shape.count, at);
}

}  // namespace finsam
