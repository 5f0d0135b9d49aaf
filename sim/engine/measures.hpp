#pragma once
// What is kept of a year of a case that is run among many: one number per measure.

#include "finsam/quantity/column.hpp"

namespace finsam {

/// What a measure is taken of: an amount of the nation, or an amount of every förbund.
enum class KeptAmount {
  // The nation.
  frame,
  national_support,  ///< the part used
  distributable,
  returned,
  returned_reserve,
  returned_undistributed,
  returned_capital_rule,
  returned_unmatched,
  returned_support,
  unmatched,          ///< possible − settled
  not_affordable,     ///< 1 where the floors cost more than there is
  gains_cannot_pay,   ///< 1 where it happened
  settlement_needed,  ///< 1 where more was accepted than there is
  forbund_count,
  // Every förbund.
  ideal,
  floor,
  possible,
  state,
  targeted,
  closing,
  excess,
  at_floor,  ///< 1 where the spärr holds the damped amount up
  // Every förbund, and kept only for counting.
  income,
  municipal,
  regional,
  other_income,
  admin,
  budget,
  spent,
  opening,
  above,  ///< 1 where it gets more than its ideal; level and below likewise
  level,
  below,
  participants,
};

inline constexpr KeptAmount first_of_forbund = KeptAmount::ideal;
inline constexpr KeptAmount first_for_counting = KeptAmount::income;

/// How the förbund are taken together.
enum class Together {
  sum,
  least,
  largest,
  count_above,  ///< how many are above `limit`
  count_below,  ///< how many are below it
  losers,       ///< how many have less than `reference` by more than the part `limit` of it
  winners,      ///< more
  lost,         ///< what the losers have less, together
  won,          ///< what the winners have more
  one,          ///< that of one förbund, 0 in a year without it
  quantile,  ///< that below which the part `limit` of the förbund are, in proportion between two
  top_quarter,  ///< what the ⌊n/4⌋ with most have of all [millionths, nearest]; 0 when n < 4
  unbroken,     ///< how many years in a row, from the first, some förbund has had more than 0
};

struct Measure {
  KeptAmount of = KeptAmount::state;
  Together together = Together::sum;  ///< not read for an amount of the nation
  double limit = 0.0;  ///< [unit of the amount]; losers, winners and quantile: a part of one
  const double* const* reference = nullptr;  ///< [year][förbund], for losers, winners, lost, won
  const int* place = nullptr;  ///< [year], for `one`: where it stands; −1 in a year without it
};

}  // namespace finsam
