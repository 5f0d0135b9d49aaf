#pragma once

#include "finsam/sweep.hpp"

namespace finsam {

/// What a key takes for a number between 0 and 1, by its distribution.
class KeyValues {
 public:
  /// Keeps `key`, which must stay where it is.
  explicit KeyValues(const SweptKey& key);

  /// The value for `u`, 0 ≤ u ≤ 1.
  double at(double u) const;

  /// The value at one of `levels` levels that lie evenly over the range, from its least value to
  /// its largest; of a normal or lognormal one from the 0.5th percentile to the 99.5th.
  double at_level(int level, int levels) const;

 private:
  double one_of(double u) const;
  /// One of the multiples of the resolution between the bounds, all equally probable.
  double one_of_multiples(double u) const;
  double drawn(double u) const;
  double rounded(double value) const;
  double normal_at(double u) const;

  const SweptKey* key_;
  double share_below_ = 0.0;   ///< of a normal distribution, what is cut off below
  double share_within_ = 1.0;  ///< what is not cut off at all
  double log_spread_ = 0.0;    ///< of a lognormal one
};

}  // namespace finsam
