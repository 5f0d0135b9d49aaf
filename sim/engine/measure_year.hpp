#pragma once
// A measure of one year, in every lane.

#include <type_traits>

#include "engine/measure_order.hpp"
#include "engine/measured_year.hpp"

namespace finsam {

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

/// How many years in a row, from the first, there have been `some`.
template <class N, class Kept>
FINSAM_INLINE N unbroken(const MeasuredYear<N, Kept>& year, N some) {
  N so_far(0.0);
  if (year.so_far) take_lanes(so_far, year.so_far);
  const Mask<N> until_now = so_far == N(static_cast<double>(year.number));
  return so_far + as_flag<N>(both(until_now, some > N(0.0)));
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
  if (measure.together == Together::sum) return year.nation.at_floor;
  if (measure.together == Together::unbroken) return unbroken(year, year.nation.at_floor);
  return taken(measure, year,
               [&](int i) { return as_flag<N>(stands_at_floor(year.shape, i, year.amounts)); });
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

/// The number in an amount, or a count itself.
template <class N>
FINSAM_INLINE N number_of(Money<N> amount) {
  return amount.kr;
}
template <class N>
FINSAM_INLINE N number_of(N count) {
  return count;
}

/// Calls `use` with what is kept of an amount for counting, be it a column or a sum; of the
/// participants where it is none of the others.
template <class Amounts, class Use>
FINSAM_INLINE auto with_counted(KeptAmount of, const Amounts& own, Use use) {
  switch (of) {
    case KeptAmount::municipal:
      return use(own.municipal);
    case KeptAmount::other_income:
      return use(own.other_income);
    case KeptAmount::admin:
      return use(own.admin);
    case KeptAmount::budget:
      return use(own.budget);
    case KeptAmount::opening:
      return use(own.opening);
    default:
      return use(own.participants);
  }
}

/// Those that are kept for counting.
template <class N>
FINSAM_INLINE N taken_of_counted(const Measure& measure, const MeasuredYear<N, Counted>& year) {
  const YearAmounts<N, Counted>& own = year.amounts;
  const auto of = [&](const auto& column) {
    return taken(measure, year, [&](int i) { return number_of(column[i]); });
  };
  const auto where = [&](auto holds) {
    return taken(measure, year, [&](int i) { return as_flag<N>(holds(own.against_ideal[i])); });
  };
  switch (measure.of) {
    case KeptAmount::income:
      return of(own.income);
    case KeptAmount::regional:
      return of(own.regional);
    case KeptAmount::spent:
      return of(own.spent);
    case KeptAmount::above:
      return where([](N side) { return side > N(0.0); });
    case KeptAmount::level:
      return where([](N side) { return side == N(0.0); });
    case KeptAmount::below:
      return where([](N side) { return side < N(0.0); });
    default:
      return with_counted(measure.of, own, of);
  }
}

/// Those of which the year has kept the sums, and what follows from them.
template <class N>
FINSAM_INLINE N taken_of_added(const Measure& measure, const MeasuredYear<N, Added>& year) {
  const YearAmounts<N, Added>& own = year.amounts;
  const NationAmounts<N>& nation = year.nation;
  const auto income = [&] { return 2.0 * nation.state + own.other_income.total + nation.targeted; };
  switch (measure.of) {
    case KeptAmount::income:
      return income().kr;
    case KeptAmount::regional:
      return (nation.state - own.municipal.total).kr;
    case KeptAmount::spent:
      return (own.opening.total + income() - own.admin.total - nation.closing).kr;
    case KeptAmount::above:
      return own.against_ideal.above;
    case KeptAmount::level:
      return N(static_cast<double>(year.shape.count)) -
             (own.against_ideal.above + own.against_ideal.below);
    case KeptAmount::below:
      return own.against_ideal.below;
    default:
      return with_counted(measure.of, own, [](const auto& kept) { return number_of(kept.total); });
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
