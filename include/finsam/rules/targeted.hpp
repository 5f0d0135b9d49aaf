#pragma once

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// Grants from what is left of the pool, the same to each of those listed until nothing is left;
/// the last one gets what remains. They need no matching, and the next year's spärr does not see
/// them.
///
/// @param listed    who is given a grant, in order: places in the roster order
/// @param left      what is left to distribute [kr]
/// @param most      for each [kr]
/// @param targeted  set for everyone [kr]
/// @return what is given, together [kr]
/// @law Targeted.NeverGivesMoreThanIsLeft
/// @source ISF 2019:1 section 5.4.3; news of 2016-03-09 (28 grants of at most 0.5 Mkr);
///         README, step 10
template <class N>
Money<N> give_targeted(Column<const int> listed, Money<N> left, Money<N> most,
                       Column<Money<N>> targeted) {
  const Money<N> there_was = left;
  for (int i = 0; i < targeted.size(); ++i) targeted[i] = Money<N>{N(0.0)};
  for (const int i : listed) {
    targeted[i] = lesser(most, left);
    left = left - targeted[i];
  }
  return there_was - left;
}

}  // namespace finsam
