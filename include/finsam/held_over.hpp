#pragma once

#include <vector>

#include "finsam/roster.hpp"
#include "finsam/statistics.hpp"

namespace finsam {

/// A run of wanted years for which another year's values stand in, for so many member
/// municipalities (README, step 3).
struct HeldOver {
  int first = 0;  ///< the missing years, first and last
  int last = 0;
  int from = 0;  ///< the year that stands in for them
  int municipalities = 0;
  friend bool operator==(const HeldOver&, const HeldOver&) = default;
};

/// The runs of `years` (ascending) that `members` lack in `statistic`, in order.
std::vector<HeldOver> held_over(const std::vector<Member>& members, const Statistic& statistic,
                                const std::vector<int>& years);

}  // namespace finsam
