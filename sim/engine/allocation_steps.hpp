#pragma once
// Steps 5 to 7 of a year over all förbund, and the settlement of step 9: which rule is asked, with
// which amounts.

#include "engine/workspace.hpp"
#include "engine/year_numbers.hpp"
#include "finsam/quantity/summed.hpp"
#include "finsam/rules/application.hpp"
#include "finsam/rules/capital_rule.hpp"
#include "finsam/rules/damping.hpp"
#include "finsam/rules/settlement.hpp"

namespace finsam {

/// Every amount of a column together.
template <class N, class Amount>
FINSAM_INLINE Money<N> sum_of(Column<Amount> amounts) {
  return {summed<N>(amounts.size(), [=](int i) { return amounts[i].kr; })};
}

/// The last allocations that the spärr refers to.
template <class N>
FINSAM_INLINE Column<const Money<N>> reference_amounts(const YearShape& shape,
                                                       const Standing<N>& standing) {
  return shape.reference == Reference::accepted ? standing.last_accepted : standing.last_possible;
}

/// What the bounds of a year follow from, by itself so that no column can be thought to change it.
template <class N>
struct BoundTerms {
  Money<N> base;  ///< the base grant rounded down to `unit`
  Money<N> unit;
  UnitShare<N> kept;   ///< what max_decrease leaves of a whole
  UnitShare<N> grown;  ///< a whole and max_increase
};

/// Step 5, bounds: floor and cap of a förbund.
template <class N, class Kept>
FINSAM_INLINE void set_bounds(const YearShape& shape, const BoundTerms<N>& terms, Money<N> last,
                              Money<N> excess, int i, const YearAmounts<N, Kept>& year) {
  const Money<N> unit = terms.unit;
  year.exempted[i] = N(0.0);
  if (!shape.has_last[i]) {
    year.floor[i] = round_down(year.ideal[i], unit);
    if (shape.capped) year.cap[i] = round_up(year.ideal[i], unit);
    return;
  }
  year.floor[i] = sparr_floor(terms.base, terms.kept, last);
  if (shape.capital_rule == CapitalRule::exempt_from_damping) {
    const Mask<N> above_trappan = excess.kr > N(0.0);
    year.exempted[i] = choose(above_trappan, N(1.0), N(0.0));
    year.floor[i] = choose(above_trappan, terms.base, year.floor[i]);
  }
  if (shape.capped) year.cap[i] = increase_cap(terms.grown, last, year.floor[i]);
}

/// The same with what comes of it, where there are no caps, all have a last allocation, and nobody
/// is exempted.
/// @return how many stand at their floor
template <class N, class Kept>
FINSAM_INLINE N hold_at_floors(const BoundTerms<N>& terms, Column<const Money<N>> last,
                               const YearAmounts<N, Kept>& year) {
  N at_floor(0.0);
  const Column<Real<N>> ideal = year.ideal;
  const Column<Money<N>> floor = year.floor;
  const Column<Real<N>> damped = year.damped;
  for (int i = 0; i < last.size(); ++i) {
    const Money<N> least = sparr_floor(terms.base, terms.kept, last[i]);
    const Real<N> own = ideal[i];
    year.exempted[i] = N(0.0);
    floor[i] = least;
    damped[i] = greater(own, Real<N>(least));
    at_floor = add_where(own <= Real<N>(least), at_floor, N(1.0));
  }
  return at_floor;
}

/// What came of the damping.
template <class N>
struct Damped {
  DampingOutcome<N> outcome;
  N at_floor;  ///< how many the spärr holds up
};

/// Step 5: the ideals within their bounds.
/// @param base  the base grant rounded down to `unit`
template <class N, class Kept>
Damped<N> damp_year(const YearShape& shape, const YearNumbers<N>& terms,
                    const Standing<N>& standing, Money<N> base, Money<N> distributable,
                    const Workspace<N>& work, const YearAmounts<N, Kept>& year) {
  const DampingOutcome<N> nothing_shared{N(0.0), N(0.0), {N(0.0), N(0.0)}};
  if (shape.damping == DampingRule::none) {
    for (int i = 0; i < shape.count; ++i) {
      year.exempted[i] = N(0.0);
      year.damped[i] = year.ideal[i];
    }
    return {nothing_shared, N(0.0)};
  }
  const Column<const Money<N>> last = reference_amounts(shape, standing);
  const DampingBounds<N> bounds{base, year.floor, shape.capped ? year.cap : Column<Money<N>>{}};
  const bool each_alone = shape.financing == Financing::from_unclaimed;
  const N whole(millionths_per_whole);
  const BoundTerms<N> of_year{base, terms.unit,
                              UnitShare<N>({whole - terms.max_decrease.millionths}, terms.unit),
                              UnitShare<N>({whole + terms.max_increase.millionths}, terms.unit)};
  const bool only_floors = shape.all_have_last && !shape.capped && each_alone &&
                           shape.capital_rule != CapitalRule::exempt_from_damping;
  if (only_floors) return {nothing_shared, hold_at_floors(of_year, last, year)};
  for (int i = 0; i < shape.count; ++i) {
    set_bounds(shape, of_year, last[i], standing.excess[i], i, year);
    if (each_alone) year.damped[i] = bounded(bounds, i, year.ideal[i]);
  }
  Damped<N> damped{nothing_shared, N(0.0)};
  if (!each_alone) {
    damped.outcome = damp<N>(shape.financing, year.ideal, shape.has_last, last, bounds, work.bases,
                             distributable, work.damping, year.damped);
  }
  damped.at_floor = counted<N>(shape.count, [&](int i) { return stands_at_floor(shape, i, year); });
  return damped;
}

/// Step 6, only with the rule `reduce`: what it takes, and what is left of the damped amounts.
/// @return what it takes together
template <class N, class Kept>
Money<N> reduce_for_capital(const YearShape& shape, const YearNumbers<N>& terms,
                            const Standing<N>& standing, const YearAmounts<N, Kept>& year) {
  Money<N> freed{N(0.0)};
  if (!reduces(shape)) return freed;
  for (int i = 0; i < shape.count; ++i) {
    const Reduction<N> reduction =
        capital_reduction(year.damped[i], terms.base_grant, terms.capital_rate, standing.excess[i]);
    year.reducible[i] = reduction.above_base;
    year.half_excess[i] = reduction.half;
    year.reduced[i] = reduction.taken;
    year.left[i] = year.damped[i] - Real<N>(reduction.taken);
    freed = freed + reduction.taken;
  }
  return freed;
}

/// Step 7: the possible allocations of a year of applications, instead of steps 5, 6 and 8.
template <class N, class Kept>
void apply_for_funds(const YearShape& shape, const YearNumbers<N>& terms,
                     const Standing<N>& standing, Money<N> distributable, const Workspace<N>& work,
                     const YearAmounts<N, Kept>& year) {
  const Column<const Money<N>> last = reference_amounts(shape, standing);
  const Money<N> unit = terms.unit;
  const Share<N> growth = terms.application_growth;
  for (int i = 0; i < shape.count; ++i) {
    const Money<N> asked = shape.applies_by_table[i] ? round_down(terms.applied[i], unit)
                                                     : grown_application(growth, last[i], unit);
    year.asked[i] = asked;
    year.applied[i] = asked;
  }
  const Applications<N> applications{shape.has_last, last, standing.excess, work.weight,
                                     work.apportioned};
  grant_applications<N>(shape.capital_rule, applications, distributable, terms.unit, year.applied,
                        year.possible);
}

/// Step 9, settlement: only where floors are paid from what is not claimed.
/// @param base     the base grant rounded down to `unit`
/// @param matched  what was matched, together
template <class N, class Kept>
SettlementOutcome<N> settle_year(const YearShape& shape, const YearNumbers<N>& terms, Money<N> base,
                                 Money<N> distributable, Money<N> matched, const Workspace<N>& work,
                                 const YearAmounts<N, Kept>& year) {
  SettlementOutcome<N> outcome{matched, N(0.0), N(0.0), {N(0.0), N(0.0)}};
  const bool from_unclaimed =
      shape.damping == DampingRule::sparr && shape.financing == Financing::from_unclaimed;
  if (from_unclaimed) {
    outcome = settle<N>(year.floor, base, distributable, terms.unit, matched, work.lower,
                        work.bases, work.apportioned.order, year.unrounded, year.state);
  }
  for (int i = 0; i < shape.count; ++i) year.settled[i] = year.state[i];
  return outcome;
}

}  // namespace finsam
