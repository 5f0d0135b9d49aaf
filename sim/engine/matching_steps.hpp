#pragma once
// Step 9 of a year over all förbund, matching: what the parties put beside what is possible.

#include <type_traits>

#include "engine/year_numbers.hpp"
#include "finsam/rules/matching.hpp"

namespace finsam {

/// The limit that a party's policy sets [kr]; `no_bound` where there is none.
template <class N>
FINSAM_INLINE Money<N> party_limit(MatchingKind kind, const PartyNumbers<N>& party, int i,
                                   bool pays_both, Money<N> possible, Money<N> last_accepted) {
  switch (kind) {
    case MatchingKind::full:
      break;
    case MatchingKind::growth_cap:
      return growth_cap_limit(party.share[i], last_accepted);
    case MatchingKind::willingness:
      return willingness_limit(party.share[i], possible, last_accepted);
    case MatchingKind::fixed:
      return offer_limit(party.offer[i], pays_both);
  }
  return {N(no_bound)};
}

/// The lower of the limits that the parties' policies set [kr], both of which it keeps.
template <class N, class Kept>
FINSAM_INLINE Money<N> lower_limit(const YearShape& shape, const YearNumbers<N>& terms, int i,
                                   Money<N> possible, Money<N> last,
                                   const YearAmounts<N, Kept>& year) {
  const bool pays_both = shape.pays_both[i];
  const Money<N> municipal =
      party_limit(shape.municipal_kind[i], terms.municipal, i, pays_both, possible, last);
  const Money<N> regional =
      party_limit(shape.regional_kind[i], terms.regional, i, pays_both, possible, last);
  year.municipal_limit[i] = municipal;
  year.regional_limit[i] = regional;
  return lesser(municipal, regional);
}

/// A whole and the lower growth of the two parties, where both keep to one.
template <class N>
FINSAM_INLINE UnitShare<N> lower_growth(const YearNumbers<N>& terms, int i) {
  const Share<N> growth = lesser(terms.municipal.share[i], terms.regional.share[i]);
  return {{N(millionths_per_whole) + growth.millionths}, terms.unit};
}

/// The most that a förbund may have after redistribution [kr]; no_bound where nothing limits it.
/// @param limit  the lower one of its parties
template <class N, class Kept>
FINSAM_INLINE Money<N> ceiling_of(const YearShape& shape, Money<N> unit, Money<N> limit, int i,
                                  const YearAmounts<N, Kept>& year) {
  Money<N> most = limit;
  if (shape.damping == DampingRule::sparr && shape.capped) most = lesser(most, year.cap[i]);
  if (shape.method == Method::application) most = lesser(most, year.applied[i]);
  most = choose(most >= Money<N>{N(no_bound)}, most, round_down(most, unit));
  if (reduces(shape)) most = choose(year.reduced[i].kr > N(0.0), Money<N>{N(0.0)}, most);
  return most;
}

/// Step 9, matching: what both parties match, rounded down to `unit`.
/// @param ceiling  set to the most that each may have in the end, with redistribution
/// @return what is matched together
template <class N, class Kept>
Money<N> match(const YearShape& shape, const YearNumbers<N>& terms, const Standing<N>& standing,
               Column<Money<N>> ceiling, const YearAmounts<N, Kept>& year) {
  constexpr bool explained = std::is_same_v<Kept, Explained>;  // then every limit is kept
  const Money<N> unit = terms.unit;
  const bool redistributes = shape.redistribution_rounds > 0;
  Money<N> sum{N(0.0)};
  const auto take = [&](int i, Money<N> limit, Money<N> matched) {
    if (redistributes) ceiling[i] = ceiling_of(shape, unit, limit, i, year);
    year.matched[i] = matched;
    year.state[i] = matched;
    sum = sum + matched;
  };
  // What is possible is whole units: so is what is matched, if only the limits are.
  const auto take_grown = [&](int i, const UnitShare<N>& grown) {
    const Money<N> possible = year.possible[i];
    const Money<N> limit = growth_cap_limit(grown, standing.last_accepted[i]);
    take(i, limit, lesser(possible, limit));
  };
  if (shape.growth_is_alike && !explained) {
    const UnitShare<N> grown = lower_growth(terms, 0);
    for (int i = 0; i < shape.count; ++i) take_grown(i, grown);
  } else if (shape.only_growth_caps && !explained) {
    for (int i = 0; i < shape.count; ++i) take_grown(i, lower_growth(terms, i));
  } else {
    for (int i = 0; i < shape.count; ++i) {
      const Money<N> possible = year.possible[i];
      const Money<N> limit =
          lower_limit(shape, terms, i, possible, standing.last_accepted[i], year);
      take(i, limit, round_down(lesser(possible, limit), unit));
    }
  }
  return sum;
}

}  // namespace finsam
