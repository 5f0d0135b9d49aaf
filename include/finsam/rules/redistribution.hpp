#pragma once

#include "finsam/quantity/apportion.hpp"
#include "finsam/quantity/column.hpp"
#include "finsam/rules/matching.hpp"

namespace finsam {

/// What one round of redistribution needs, roster order.
template <class N>
struct RedistributionRound {
  Column<const Real<N>> ideal;
  Column<Money<N>> room;     ///< set to what `room_of` gives, which may read that room before
  Column<Real<N>> weight;    ///< scratch
  Column<Money<N>> offered;  ///< scratch
  ApportionScratch<N> apportioned;  ///< scratch
};

/// Under the capital rule `when_oversubscribed`, förbund above trappan are offered nothing in a
/// round where the pool is smaller than all rooms together, and always where some room has no
/// bound.
///
/// @param excess    eget kapital above trappan at the end of the year before [kr]
/// @param withheld  set to 1 for those with room that are offered nothing
/// @source decision for 2017; ISF 2019:1; README, step 6
template <class N>
void withhold_from_excess(Money<N> pool, Column<const Money<N>> excess, Column<Money<N>> room,
                          Column<N> withheld) {
  Money<N> rooms{N(0.0)};
  for (int i = 0; i < room.size(); ++i) rooms = rooms + room[i];
  const Mask<N> oversubscribed = pool < rooms;
  for (int i = 0; i < room.size(); ++i) {
    const Mask<N> left_out = both(oversubscribed, excess[i].kr > N(0.0));
    withheld[i] = choose(both(left_out, room[i].kr > N(0.0)), N(1.0), withheld[i]);
    room[i] = choose(left_out, Money<N>{N(0.0)}, room[i]);
  }
}

/// One round: the pool goes by the ideals to those with room, each at most its room.
///
/// @param pool      what is left to distribute [kr]
/// @param room_of   (i) → what each may still take [kr]; about `no_bound` where it has no bound, 0
///                  for those offered nothing
/// @param going_on  the lanes in which redistribution has not stopped; changed
/// @param accepted  changed
/// @return what is taken, together
/// @law Redistribution.NeverTakesAndKeepsBelowTheCap,
///      Redistribution.LeavesLessThanAUnitWhereSomebodyTakesWithoutLimit
/// @source ISF 2019:1 section 5.2 on unclaimed money; README, step 9
/// @doubt by which key unclaimed money would go on to others
template <class N, class RoomOf>
Money<N> redistribute(Money<N> pool, Money<N> unit, const RedistributionRound<N>& round,
                      RoomOf room_of, N& going_on, Column<Money<N>> accepted) {
  const N zero(0.0);
  const int n = accepted.size();
  Real<N> weights(zero);
  for (int i = 0; i < n; ++i) {
    round.room[i] = room_of(i);
    round.weight[i] = choose(round.room[i].kr > zero, round.ideal[i], Real<N>(zero));
    weights = weights + round.weight[i];
  }
  const Mask<N> worth_it = both(pool >= unit, weights.kr > zero);
  going_on = choose(worth_it, going_on, zero);
  const Money<N> offer = choose(going_on > zero, pool, Money<N>{zero});
  Money<N> taken{zero};
  const auto take = [&](int i, Money<N> offered) {
    const Money<N> own = lesser(offered, round.room[i]);
    accepted[i] = accepted[i] + own;
    taken = taken + own;
  };
  apportion<N>(offer, round.weight, weights, unit, round.apportioned, round.offered, take);
  return taken;
}

}  // namespace finsam
