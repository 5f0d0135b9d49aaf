#pragma once
// A measure of one year, in every lane.

#include <cmath>
#include <type_traits>

#include "engine/lane_order.hpp"
#include "engine/measures.hpp"
#include "engine/workspace.hpp"
#include "finsam/quantity/coarse_keys.hpp"
#include "finsam/quantity/summed.hpp"

namespace finsam {

/// What a measure has found that others of the same year look for too.
template <class N>
struct YearFindings {
  /// Which amounts stand sorted, and of which there are keys; one of the nation where it is none.
  KeptAmount in_order = KeptAmount::frame;
  KeptAmount keyed = KeptAmount::frame;
  bool floor_is_counted = false;
  N at_floor{};  ///< how many the spärr holds up
};

/// A year as measures look at it.
template <class N, class Kept>
struct MeasuredYear {
  int number;  ///< counted from 0
  const YearShape& shape;
  const YearNumbers<N>& terms;
  const Standing<N>& standing;
  const YearAmounts<N, Kept>& amounts;
  const NationAmounts<N>& nation;
  const OrderScratch<N>& ordering;  ///< scratch
  N* sorted;                        ///< scratch, see rows_to_sort
  Column<const SortTile> tiles;     ///< that sort them; empty where nothing is to be sorted
  YearFindings<N>& found;
  const double* border;  ///< of the measure, see border_of
  CoarseFour<N>* bound;  ///< of the measure in the year before; kept for the next
  N so_far;              ///< the measure of the year before; 0 in the first
};

/// Below what a förbund has lost, or above what it has won: `reference` less or more the part
/// `limit` of it, of which what is finer than the grid is left out, since no amount is.
FINSAM_INLINE double border_of(const Measure& measure, double reference) {
  const double band = std::floor(measure.limit * reference * grid_per_krona) / grid_per_krona;
  const bool down = measure.together == Together::losers || measure.together == Together::lost;
  return down ? reference - band : reference + band;
}

template <class N>
FINSAM_INLINE N as_flag(Mask<N> holds) {
  return choose(holds, N(1.0), N(0.0));
}

template <class N, class Kept>
FINSAM_INLINE N nation_amount(KeptAmount of, const MeasuredYear<N, Kept>& year) {
  const NationAmounts<N>& nation = year.nation;
  switch (of) {
    case KeptAmount::frame:
      return year.terms.frame.kr;
    case KeptAmount::national_support:
      return year.terms.national_support_used.kr;
    case KeptAmount::distributable:
      return nation.distributable.kr;
    case KeptAmount::returned:
      return nation.returned.kr;
    case KeptAmount::returned_reserve:
      return nation.returned_reserve.kr;
    case KeptAmount::returned_undistributed:
      return nation.returned_undistributed.kr;
    case KeptAmount::returned_capital_rule:
      return nation.returned_capital_rule.kr;
    case KeptAmount::returned_unmatched:
      return nation.returned_unmatched.kr;
    case KeptAmount::returned_support:
      return nation.returned_support.kr;
    case KeptAmount::unmatched:
      return nation.possible.kr - nation.settled.kr;
    case KeptAmount::not_affordable:
      return greater(nation.damping_not_affordable, nation.settlement_not_affordable);
    case KeptAmount::gains_cannot_pay:
      return nation.gains_cannot_pay;
    case KeptAmount::settlement_needed:
      return nation.settlement_needed;
    default:
      return N(static_cast<double>(year.shape.count));
  }
}

/// The sum of the amounts `of`, which `at` gives.
template <class N, class Kept, class At>
FINSAM_INLINE N total_of(KeptAmount of, const MeasuredYear<N, Kept>& year, At at) {
  switch (of) {  // those that the year has added up
    case KeptAmount::possible:
      return year.nation.possible.kr;
    case KeptAmount::state:
      return year.nation.state.kr;
    case KeptAmount::targeted:
      return year.nation.targeted.kr;
    case KeptAmount::closing:
      return year.nation.closing.kr;
    case KeptAmount::excess:
      return year.nation.excess.kr;
    default:
      return summed<N>(year.shape.count, at);
  }
}

/// The amounts `of`, which `at` gives, every lane by itself smallest first.
template <class N, class Kept, class At>
FINSAM_INLINE Column<N> sorted(KeptAmount of, const MeasuredYear<N, Kept>& year, At at) {
  const Column<N> amounts{year.sorted, year.shape.count};
  if (year.found.in_order == of) return amounts;
  year.found.in_order = of;
  for (int i = 0; i < amounts.size(); ++i) amounts[i] = at(i);
  sort_lanes(year.tiles, amounts);
  return amounts;
}

/// Looks for a bound that the `wanted` largest of the amounts `of` are above, near the one of the
/// year before, and keeps it.
/// @return whether their keys tell it in every lane
template <class N, class Kept, class At>
FINSAM_INLINE bool finds_bound(KeptAmount of, const MeasuredYear<N, Kept>& year, int wanted,
                               At at) {
  const CoarseKeys<N>& keys = year.ordering.coarse;
  const int n = year.shape.count;
  if (year.found.keyed != of) set_keys(n, at, keys);
  year.found.keyed = of;
  return keys.find_near(n, N(wanted), *year.bound);
}

template <class N, class Kept, class At>
FINSAM_INLINE N quantile_of(const Measure& measure, const MeasuredYear<N, Kept>& year, At at) {
  const int n = year.shape.count;
  if (n == 0) return N(0.0);
  const QuantilePlace place(n, measure.limit);
  if (finds_bound(measure.of, year, n - place.above, at)) {
    return quantile_beside(place, n, at, year.ordering.coarse, *year.bound);
  }
  return quantile_of_sorted(sorted(measure.of, year, at), measure.limit);
}

template <class N, class Kept, class At>
FINSAM_INLINE N top_quarter_share(const Measure& measure, const MeasuredYear<N, Kept>& year,
                                  At at) {
  const int n = year.shape.count;
  const int wanted = top_quarter_of(n);
  const N all = total_of(measure.of, year, at);
  if (finds_bound(measure.of, year, wanted, at)) {
    const auto is_above = [&](int i) { return year.ordering.coarse.above(i, *year.bound); };
    return millionths_of(summed_where<N>(n, is_above, at), all);
  }
  return millionths_of(largest_of_sorted(sorted(measure.of, year, at), wanted), all);
}

/// How many years in a row, from the first, there have been `some`.
template <class N, class Kept>
FINSAM_INLINE N unbroken(const MeasuredYear<N, Kept>& year, N some) {
  const Mask<N> until_now = year.so_far == N(static_cast<double>(year.number));
  return year.so_far + as_flag<N>(both(until_now, some > N(0.0)));
}

/// Takes the förbund together, each with the amount that `at` gives.
template <class N, class Kept, class At>
FINSAM_INLINE N taken(const Measure& measure, const MeasuredYear<N, Kept>& year, At at) {
  const int n = year.shape.count;
  const N zero(0.0);
  const N limit(measure.limit);
  const double* reference = measure.reference ? measure.reference[year.number] : nullptr;
  const double* border = year.border;
  const auto is_below = [=](int i) { return at(i) < N(border[i]); };
  const auto is_above = [=](int i) { return at(i) > N(border[i]); };
  switch (measure.together) {
    case Together::least:
      return n > 0 ? least_of(n, at(0), at) : zero;
    case Together::largest:
      return n > 0 ? largest_of(n, at(0), at) : zero;
    case Together::count_above:
      return counted<N>(n, [=](int i) { return at(i) > limit; });
    case Together::count_below:
      return counted<N>(n, [=](int i) { return at(i) < limit; });
    case Together::losers:
      return counted<N>(n, is_below);
    case Together::winners:
      return counted<N>(n, is_above);
    case Together::lost:
      return summed_where<N>(n, is_below, [=](int i) { return N(reference[i]) - at(i); });
    case Together::won:
      return summed_where<N>(n, is_above, [=](int i) { return at(i) - N(reference[i]); });
    case Together::one: {
      const int place = measure.place[year.number];
      return place < 0 ? zero : at(place);
    }
    case Together::quantile:
      return quantile_of(measure, year, at);
    case Together::top_quarter:
      return top_quarter_share(measure, year, at);
    case Together::unbroken:
      return unbroken(year, counted<N>(n, [=](int i) { return at(i) > zero; }));
    default:
      return total_of(measure.of, year, at);
  }
}

/// Of those that the spärr holds up.
template <class N, class Kept>
FINSAM_INLINE N taken_at_floor(const Measure& measure, const MeasuredYear<N, Kept>& year) {
  if (year.shape.damping == DampingRule::none) return N(0.0);
  const YearAmounts<N, Kept>& own = year.amounts;
  const int n = year.shape.count;
  const auto stands_there = [&](int i) { return own.damped[i].kr == own.floor[i].kr; };
  const auto held = [&](int i) {
    return both(stands_there(i), N(year.shape.has_last[i] ? 1.0 : 0.0) > N(0.0));
  };
  if (!year.found.floor_is_counted) {
    year.found.at_floor =
        year.shape.all_have_last ? counted<N>(n, stands_there) : counted<N>(n, held);
  }
  year.found.floor_is_counted = true;
  if (measure.together == Together::sum) return year.found.at_floor;
  if (measure.together == Together::unbroken) return unbroken(year, year.found.at_floor);
  return taken(measure, year, [&](int i) { return as_flag<N>(held(i)); });
}

/// The amounts of every förbund that are there however little is kept.
template <class N, class Kept>
FINSAM_INLINE N taken_of_decided(const Measure& measure, const MeasuredYear<N, Kept>& year) {
  const YearAmounts<N, Kept>& own = year.amounts;
  const auto of = [&](const auto& column) {
    return taken(measure, year, [&](int i) { return column[i].kr; });
  };
  switch (measure.of) {
    case KeptAmount::ideal:
      return of(own.ideal);
    case KeptAmount::floor:
      return year.shape.damping == DampingRule::none ? N(0.0) : of(own.floor);
    case KeptAmount::possible:
      return of(own.possible);
    case KeptAmount::targeted:
      if (year.shape.targeted.size() > 0) return of(own.targeted);
      return taken(measure, year, [](int) { return N(0.0); });
    case KeptAmount::closing:
      return of(own.closing);
    case KeptAmount::excess:
      return of(own.excess);
    case KeptAmount::at_floor:
      return taken_at_floor(measure, year);
    default:
      return of(own.state);
  }
}

/// Those that are kept for counting.
template <class N>
FINSAM_INLINE N taken_of_counted(const Measure& measure, const MeasuredYear<N, Counted>& year) {
  const YearAmounts<N, Counted>& own = year.amounts;
  const auto of = [&](const auto& column) {
    return taken(measure, year, [&](int i) { return column[i].kr; });
  };
  const auto where = [&](auto holds) {
    return taken(measure, year, [&](int i) { return as_flag<N>(holds(own.against_ideal[i])); });
  };
  switch (measure.of) {
    case KeptAmount::income:
      return of(own.income);
    case KeptAmount::municipal:
      return of(own.municipal);
    case KeptAmount::regional:
      return of(own.regional);
    case KeptAmount::other_income:
      return of(own.other_income);
    case KeptAmount::admin:
      return of(own.admin);
    case KeptAmount::budget:
      return of(own.budget);
    case KeptAmount::spent:
      return of(own.spent);
    case KeptAmount::opening:
      return of(own.opening);
    case KeptAmount::above:
      return where([](N side) { return side > N(0.0); });
    case KeptAmount::level:
      return where([](N side) { return side == N(0.0); });
    case KeptAmount::below:
      return where([](N side) { return side < N(0.0); });
    default:
      return taken(measure, year, [&](int i) { return own.participants[i]; });
  }
}

/// Those of which the year has kept the sums.
template <class N>
FINSAM_INLINE N taken_of_added(const Measure& measure, const MeasuredYear<N, Added>& year) {
  const YearAmounts<N, Added>& own = year.amounts;
  switch (measure.of) {
    case KeptAmount::income:
      return own.income.total.kr;
    case KeptAmount::municipal:
      return own.municipal.total.kr;
    case KeptAmount::regional:
      return own.regional.total.kr;
    case KeptAmount::other_income:
      return own.other_income.total.kr;
    case KeptAmount::admin:
      return own.admin.total.kr;
    case KeptAmount::budget:
      return own.budget.total.kr;
    case KeptAmount::spent:
      return own.spent.total.kr;
    case KeptAmount::opening:
      return own.opening.total.kr;
    case KeptAmount::above:
      return own.against_ideal.above;
    case KeptAmount::level:
      return N(static_cast<double>(year.shape.count)) -
             (own.against_ideal.above + own.against_ideal.below);
    case KeptAmount::below:
      return own.against_ideal.below;
    default:
      return own.participants.total;
  }
}

template <class N, class Kept>
FINSAM_INLINE N measured(const Measure& measure, const MeasuredYear<N, Kept>& year) {
  if (measure.of < first_of_forbund) return nation_amount(measure.of, year);
  if constexpr (std::is_same_v<Kept, Counted>) {
    if (measure.of >= first_for_counting) return taken_of_counted(measure, year);
  }
  if constexpr (std::is_same_v<Kept, Added>) {
    if (measure.of >= first_for_counting) return taken_of_added(measure, year);
  }
  return taken_of_decided(measure, year);
}

}  // namespace finsam
