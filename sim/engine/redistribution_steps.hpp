#pragma once
// The end of step 9 of a year, and step 10, over all förbund: what becomes of what was not claimed.

#include <type_traits>

#include "engine/allocation_steps.hpp"
#include "finsam/rules/redistribution.hpp"
#include "finsam/rules/targeted.hpp"

namespace finsam {

/// What a förbund may still take in a round [kr]; about no_bound where nothing limits it.
template <class N, class Kept>
FINSAM_INLINE Money<N> room_under_ceiling(const Workspace<N>& work, int i,
                                          const YearAmounts<N, Kept>& year) {
  return greater(Money<N>{N(0.0)}, work.ceiling[i] - year.state[i]);
}

/// Keeps the rooms of the first round for explaining; no limit: no_bound.
template <class N, class Kept>
void record_rooms(const Workspace<N>& work, const YearAmounts<N, Kept>& year) {
  if constexpr (std::is_same_v<Kept, Explained>) {
    for (int i = 0; i < work.room.size(); ++i) {
      const Mask<N> unbounded = work.ceiling[i] >= Money<N>{N(no_bound)};
      year.room[i] = choose(unbounded, work.ceiling[i], room_under_ceiling(work, i, year));
    }
  }
}

/// What redistribution came to.
template <class N>
struct Redistributed {
  Money<N> state;  ///< what all have then, together
  int rounds;      ///< how many were held, in some lane
};

/// Step 9, redistribution: what was not claimed, in rounds, to those who can match more.
/// @param settled  what all have, together
template <class N, class Kept>
Redistributed<N> redistribute_year(const YearShape& shape, const YearNumbers<N>& terms,
                                   const Standing<N>& standing, Money<N> distributable,
                                   Money<N> settled, const Workspace<N>& work,
                                   const YearAmounts<N, Kept>& year) {
  N going_on(1.0);
  int rounds = 0;
  for (int i = 0; withholds(shape) && i < shape.count; ++i) year.withheld[i] = N(0.0);
  const RedistributionRound<N> round{year.ideal, work.room, work.weight, work.offered,
                                     work.apportioned};
  Money<N> pool = distributable - settled;
  for (; rounds < shape.redistribution_rounds && any(going_on > N(0.0)); ++rounds) {
    year.pool[rounds] = pool;
    if (rounds == 0) record_rooms(work, year);
    if (withholds(shape)) {
      for (int i = 0; i < shape.count; ++i) work.room[i] = room_under_ceiling(work, i, year);
      withhold_from_excess<N>(pool, standing.excess, work.room, year.withheld);
    }
    const auto room_of = [&](int i) {
      return withholds(shape) ? work.room[i] : room_under_ceiling(work, i, year);
    };
    const Money<N> taken = redistribute(pool, terms.unit, round, room_of, going_on, year.state);
    year.redistributed[rounds] = taken;
    pool = pool - taken;
  }
  return {distributable - pool, rounds};
}

/// Step 10: targeted grants from what is left of the pool.
/// @return what all are given, together
template <class N, class Kept>
Money<N> grant_targeted(const YearShape& shape, const YearNumbers<N>& terms, Money<N> left,
                        const YearAmounts<N, Kept>& year) {
  const bool read_by_all = std::is_same_v<Kept, Explained>;
  if (shape.targeted.size() == 0 && !read_by_all) return {N(0.0)};
  return give_targeted<N>(shape.targeted, left, terms.targeted_max, year.targeted);
}

}  // namespace finsam
