#pragma once

#include "finsam/quantity/unit_share.hpp"

namespace finsam {

/// Stands for a limit, or for room, without a bound [kr]: more than any pool.
inline constexpr double no_bound = 0x1p50;

/// The state amount that a party matches when it lets its part grow by at most `growth` [kr].
/// @law Matching.NobodyGetsMoreThanItsPartiesMatch, Matching.WhoIsHeldIsHeldByTheLowerLimit
/// @source README, step 9; **assumption**, the record gives only what was not matched
/// @doubt how much more than last year a party can or will match
template <class N>
FINSAM_INLINE Money<N> growth_cap_limit(Share<N> growth, Money<N> last_accepted) {
  return floor_of(Share<N>{N(millionths_per_whole) + growth.millionths}, last_accepted);
}

/// The same in whole units, which is all that is granted: rounded down to them [kr].
/// @param grown  a whole and the growth
template <class N>
FINSAM_INLINE Money<N> growth_cap_limit(const UnitShare<N>& grown, Money<N> last_accepted) {
  return round_down(grown, last_accepted);
}

/// The state amount that a party matches when it follows only a part of an increase [kr].
/// @source README, step 9; **assumption**
template <class N>
FINSAM_INLINE Money<N> willingness_limit(Share<N> willingness, Money<N> possible,
                                         Money<N> last_accepted) {
  const Money<N> increase = greater(Money<N>{N(0.0)}, possible - last_accepted);
  return last_accepted + floor_of(willingness, increase);
}

/// The state amount that a fixed offer matches [kr]: offer·½/share, the party's share being ¼, or ½
/// for a municipality outside any region.
/// @source Finsamlagen (2003:1210) 5 §; Finsamlagen (2003:1210) 5 a §; README, step 9
template <class N>
FINSAM_INLINE Money<N> offer_limit(Money<N> offer, bool pays_both) {
  return pays_both ? offer : 2.0 * offer;
}

}  // namespace finsam
