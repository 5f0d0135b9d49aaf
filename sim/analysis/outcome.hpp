#pragma once

#include <vector>

#include "analysis/compare.hpp"

namespace finsam {

/// Who gets or pays more, less or as good as the same, over all years of a comparison.
struct Outcome {
  std::vector<int> more;  ///< indices into ComparedLevel::units, the largest difference first
  std::vector<int> less;
  std::vector<int> within;  ///< those within the dead band, in roster order
};

/// Sorts the units of `level` by the first of its quantities: a förbund by its state allocation, a
/// municipality or region by its contribution. Ties stay in roster order.
///
/// @param dead_band  a difference of at most this share of the base counts as none; where the base
/// is 0 every difference counts
Outcome outcome_of(const ComparedLevel& level, Share<double> dead_band);

}  // namespace finsam
