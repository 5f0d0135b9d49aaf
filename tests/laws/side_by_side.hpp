#pragma once

#include <array>

#include "engine/arena.hpp"
#include "engine/prepare.hpp"
#include "engine/year.hpp"
#include "finsam/quantity/pack.hpp"

namespace finsam::support {

struct TestIsa {
  static constexpr bool quick = false;
};
using Pair = Pack<2, TestIsa>;
using Cases = std::array<const Prepared*, 2>;

inline Pair joined(double first, double second) {
  Pair pair(0.0);
  set_lane(pair, 0, first);
  set_lane(pair, 1, second);
  return pair;
}
inline Money<Pair> joined(Money<double> a, Money<double> b) { return {joined(a.kr, b.kr)}; }
inline Share<Pair> joined(Share<double> a, Share<double> b) {
  return {joined(a.millionths, b.millionths)};
}
template <class T, class U>
Column<T> joined(Arena& arena, Column<U> first, Column<U> second) {
  const Column<T> both = arena.column<T>(first.size());
  for (int i = 0; i < first.size(); ++i) both[i] = joined(first[i], second[i]);
  return both;
}
inline PartyNumbers<Pair> joined(Arena& arena, const PartyNumbers<double>& a,
                                 const PartyNumbers<double>& b) {
  return {joined<Share<Pair>>(arena, a.share, b.share),
          joined<Money<Pair>>(arena, a.offer, b.offer)};
}

/// The terms of two cases of the same shape, side by side.
inline YearNumbers<Pair> joined(Arena& arena, const YearNumbers<double>& a,
                                const YearNumbers<double>& b) {
  using D = YearNumbers<double>;
  using P = YearNumbers<Pair>;
  P both;
  const auto money = [&](Money<Pair> P::*to, Money<double> D::*from) {
    both.*to = joined(a.*from, b.*from);
  };
  const auto share = [&](Share<Pair> P::*to, Share<double> D::*from) {
    both.*to = joined(a.*from, b.*from);
  };
  money(&P::frame, &D::frame);
  money(&P::national_support, &D::national_support);
  money(&P::national_support_used, &D::national_support_used);
  money(&P::reserve, &D::reserve);
  money(&P::base_grant, &D::base_grant);
  money(&P::unit, &D::unit);
  money(&P::targeted_max, &D::targeted_max);
  money(&P::admin_fixed, &D::admin_fixed);
  money(&P::cost_per_participant, &D::cost_per_participant);
  share(&P::max_decrease, &D::max_decrease);
  share(&P::max_increase, &D::max_increase);
  share(&P::capital_rate, &D::capital_rate);
  share(&P::application_growth, &D::application_growth);
  share(&P::other_income_share, &D::other_income_share);
  share(&P::admin_share, &D::admin_share);
  share(&P::use_of_capital, &D::use_of_capital);
  share(&P::execution, &D::execution);
  share(&P::execution_admin, &D::execution_admin);
  share(&P::startup_factor, &D::startup_factor);
  share(&P::individual_share, &D::individual_share);
  for (int k = 0; k < most_keys; ++k) both.weight[k] = joined(a.weight[k], b.weight[k]);
  for (int k = 0; k < most_steps; ++k) {
    both.step_up_to[k] = joined(a.step_up_to[k], b.step_up_to[k]);
    both.step_share[k] = joined(a.step_share[k], b.step_share[k]);
  }
  both.municipal = joined(arena, a.municipal, b.municipal);
  both.regional = joined(arena, a.regional, b.regional);
  both.applied = joined<Money<Pair>>(arena, a.applied, b.applied);
  both.other_income = joined<Money<Pair>>(arena, a.other_income, b.other_income);
  return both;
}

inline Standing<Pair> joined(Arena& arena, const Standing<double>& a, const Standing<double>& b) {
  return {joined<Money<Pair>>(arena, a.last_possible, b.last_possible),
          joined<Money<Pair>>(arena, a.last_accepted, b.last_accepted),
          joined<Money<Pair>>(arena, a.eget_kapital, b.eget_kapital),
          joined<Money<Pair>>(arena, a.excess, b.excess)};
}

/// Every number of one lane of a year, in a fixed order.
template <class N>
std::vector<double> lane_of(const YearShape& shape, const YearAmounts<N>& year,
                            const NationAmounts<N>& nation, int k) {
  std::vector<double> numbers;
  const auto add = [&](N value) { numbers.push_back(lane(value, k)); };
  for (const auto& column : {year.ideal, year.damped, year.left}) {
    for (int i = 0; i < shape.count; ++i) add(column[i].kr);
  }
  for (int key = 0; key < shape.keys; ++key) {
    for (int i = 0; i < shape.count; ++i) add(year.key_part[key][i].kr);
  }
  for (int i = 0; i < shape.count; ++i) {
    for (int step = 0; step < shape.steps; ++step) {
      add(year.brackets[i].funds[step].kr);
      add(year.brackets[i].part[step]);
    }
    if (lane(nation.settlement_needed, k) > 0.0) add(year.unrounded[i].kr);
    if (nation.rounds > 0) add(year.room[i].kr);
  }
  for (int round = 0; round < shape.redistribution_rounds; ++round) {
    const bool held = round < nation.rounds && lane(year.redistributed[round].kr, k) > 0.0;
    numbers.push_back(held ? lane(year.pool[round].kr, k) : 0.0);
    numbers.push_back(held ? lane(year.redistributed[round].kr, k) : 0.0);
  }
  for (const auto& column : {year.asked, year.applied}) {
    if (shape.method != Method::application) break;
    for (int i = 0; i < shape.count; ++i) add(column[i].kr);
  }
  for (const auto& column :
       {year.floor,        year.cap,           year.reducible,       year.half_excess,
        year.reduced,      year.possible,      year.admin_by_share,  year.admin_budget,
        year.from_capital, year.planned,       year.municipal_limit, year.regional_limit,
        year.matched,      year.settled,       year.state,           year.municipal,
        year.regional,     year.targeted,      year.other_income,    year.income,
        year.admin,        year.budget,        year.spent,           year.opening,
        year.closing,      year.trappan_limit, year.excess}) {
    for (int i = 0; i < shape.count; ++i) add(column[i].kr);
  }
  for (const auto& column : {year.exempted, year.withheld, year.against_ideal, year.participants}) {
    for (int i = 0; i < shape.count; ++i) add(column[i]);
  }
  for (const auto& sum : {nation.distributable, nation.targeted, nation.freed, nation.possible,
                          nation.settled, nation.state, nation.returned_reserve,
                          nation.returned_undistributed, nation.returned_capital_rule,
                          nation.returned_unmatched, nation.returned_support, nation.returned}) {
    add(sum.kr);
  }
  for (const auto& flag :
       {nation.damping_not_affordable, nation.settlement_not_affordable, nation.gains_cannot_pay,
        nation.beyond_bounds, nation.settlement_needed, nation.damping_level.left,
        nation.damping_level.total, nation.startup_execution.millionths}) {
    add(flag);
  }
  if (lane(nation.settlement_needed, k) > 0.0) {
    add(nation.settlement_level.left);
    add(nation.settlement_level.total);
  }
  return numbers;
}

}  // namespace finsam::support
