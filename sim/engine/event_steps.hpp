#pragma once
// Step 1 of a year over all förbund: what those that exist bring with them.

#include "engine/trappan_limit.hpp"
#include "engine/year_numbers.hpp"
#include "finsam/quantity/summed.hpp"
#include "finsam/rules/dissolution.hpp"
#include "finsam/rules/trappan.hpp"

namespace finsam {

/// 1 in the lanes where what was possible for somebody is beyond largest_in<N>.
template <class N>
FINSAM_INLINE N possible_beyond_bounds(const Standing<N>& carried) {
  const N bound(largest_in<N>);
  if (!any(carried.possible.kr > bound)) return N(0.0);
  const auto possible = [&](int i) { return carried.last_possible[i].kr; };
  const N most = largest_of(carried.last_possible.size(), N(0.0), possible);
  return choose(most > bound, N(1.0), N(0.0));
}

/// Step 1: adds up what the predecessors of each förbund carry, pays back what the dissolved held,
/// and measures the sums against trappan.
///
/// @param carried   what the förbund of the year before carried out of it, in their order
/// @param standing  set, in the order of this year; in a year without events it may be `carried`,
///                  and what was not looked at in the year before is what was possible
/// @return 1 in the lanes where a sum is beyond largest_in<N>
template <class N, class Kept>
N hold_events(const YearShape& shape, const YearNumbers<N>& terms, const Standing<N>& carried,
              const Standing<N>& standing, const YearAmounts<N, Kept>& year) {
  if (shape.unchanged && standing.excess.data == carried.excess.data) {
    return possible_beyond_bounds(carried);
  }
  N beyond(0.0);
  int from = 0;
  for (int i = 0; i < shape.count; ++i) {
    const Money<N> none{N(0.0)};
    Money<N> possible = none;
    Money<N> accepted = none;
    Money<N> eget_kapital = none;
    Money<N> excess = none;
    for (; from < shape.out_of_end[i]; ++from) {
      const int before = shape.out_of[from];
      possible = possible + carried.last_possible[before];
      accepted = accepted + carried.last_accepted[before];
      eget_kapital = eget_kapital + carried.eget_kapital[before];
      excess = carried.excess[before];
    }
    standing.last_possible[i] = possible;
    standing.last_accepted[i] = accepted;
    standing.eget_kapital[i] = eget_kapital;
    standing.excess[i] = excess;
    if (shape.excess_anew[i]) {
      const Money<N> last = shape.reference == Reference::accepted ? accepted : possible;
      standing.excess[i] = excess_over(eget_kapital, limit_on<N>(shape, terms, last, nullptr));
    }
    const Money<N> most = greater(greater(possible, accepted), eget_kapital);
    beyond = choose(most.kr > N(largest_in<N>), N(1.0), beyond);
  }
  for (int d = 0; d < shape.dissolved.size(); ++d) {
    year.paid_back[d] = pay_back(carried.eget_kapital[shape.dissolved[d]]);
  }
  return beyond;
}

}  // namespace finsam
