#pragma once
// What one simulated year needs, as plain numbers. What is the same in all cases that are run side
// by side stands in YearShape; what may differ from case to case is of type N.

#include <type_traits>

#include "engine/kept.hpp"
#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/water_fill.hpp"
#include "finsam/rules/dissolution.hpp"
#include "finsam/rules/options.hpp"
#include "finsam/rules/trappan.hpp"

namespace finsam {

/// Roster, indicators and options of a year; columns in roster order.
struct YearShape {
  int count = 0;                   ///< förbund
  bool unchanged = false;          ///< nobody came, went or took over: each goes on from its own
  Column<const int> out_of;        ///< whose standing each takes over: places in last year's order
  Column<const int> out_of_end;    ///< one past the last of each
  Column<const bool> excess_anew;  ///< whether its excess is measured before the year begins
  Column<const int> dissolved;     ///< places in last year's order
  int keys = 0;
  Column<const double> indicator[most_keys];  ///< z of each key, on the grid of 1/1024
  double total[most_keys] = {};               ///< Σz
  Column<const bool> has_last;                ///< whether the förbund has a last allocation
  bool all_have_last = false;
  Column<const bool> in_startup;  ///< whether it is in its first years
  bool some_in_startup = false;
  Column<const bool> pays_both;  ///< one member outside any region (Finsamlagen 5 a §)
  Column<const MatchingKind> municipal_kind;  ///< `full` also where a limit needs a last allocation
  Column<const MatchingKind> regional_kind;
  bool only_growth_caps = false;  ///< every kind of both parties is growth_cap
  bool growth_is_alike = false;   ///< and each party's growth is that of all others; set by Batch
  Method method = Method::model;
  Column<const bool> applies_by_table;      ///< set in years of applications
  Column<const int> targeted;               ///< who is given a targeted grant, in order
  DampingRule damping = DampingRule::none;  ///< none in years of applications
  bool capped = false;                      ///< max_increase is in force
  Reference reference = Reference::accepted;
  Financing financing = Financing::proportional;
  CapitalRule capital_rule = CapitalRule::none;
  int redistribution_rounds = 0;
  TrappanBase trappan_base = TrappanBase::total;
  TrappanScale trappan_scale = TrappanScale::marginal;
  int steps = 0;
  bool reach = false;
};

/// Whether the capital rule may take from someone, or keep someone out of redistribution.
inline bool reduces(const YearShape& shape) { return shape.capital_rule == CapitalRule::reduce; }
inline bool withholds(const YearShape& shape) {
  return shape.capital_rule == CapitalRule::when_oversubscribed;
}

/// The limits of one party of every förbund: growth or willingness, or the kronor it offers.
template <class N>
struct PartyNumbers {
  Column<const Share<N>> share;
  Column<const Money<N>> offer;
};

/// The terms of a year.
template <class N>
struct YearNumbers {
  Money<N> frame, national_support, national_support_used, reserve, base_grant, unit;
  Share<N> weight[most_keys];
  Share<N> max_decrease, max_increase, capital_rate;
  Share<N> application_growth;
  Column<const Money<N>> applied;  ///< from the table; set where applies_by_table is
  Money<N> targeted_max;
  PartyNumbers<N> municipal, regional;
  Share<N> other_income_share;
  Column<const Money<N>> other_income;  ///< from the table; no rows where nobody has any there
  Money<N> admin_fixed;
  Share<N> admin_share, use_of_capital, execution, execution_admin, startup_factor;
  Column<const Share<N>> own_execution;  ///< of each förbund, where chance has a say; else no rows
  Money<N> step_up_to[most_steps];
  Share<N> step_share[most_steps];
  Share<N> individual_share;
  Money<N> cost_per_participant;
};

/// What a förbund carries from year to year, roster order of one of them.
template <class N>
struct Standing {
  Column<Money<N>> last_possible, last_accepted, eget_kapital, excess;
  Money<N> possible{};  ///< last_possible together; known after a year
};

/// The amounts of a year, roster order, in the order of the rules: what was decided, and what it
/// was decided from.
template <class N, class Kept = Explained>
struct YearAmounts {
  template <class T>
  using Explaining = typename Kept::template ForExplaining<T>;
  template <class T>
  using Counting = typename Kept::template ForCounting<T>;
  template <class T>
  using Following = typename Kept::template WhatFollows<T>;  ///< whose sum follows from others

  Column<PaidBack<N>> paid_back;            ///< to the parties of each dissolved förbund
  Explaining<Real<N>> key_part[most_keys];  ///< of the ideal
  Column<Real<N>> ideal, damped;
  Explaining<Money<N>> asked;   ///< what is applied for; set in years of applications
  Column<Money<N>> applied;     ///< what stands of it
  Column<Money<N>> floor, cap;  ///< not set without damping, without max_increase
  Explaining<N> exempted;       ///< 1 where the capital rule took the spärr away
  Explaining<Money<N>> reducible, half_excess;  ///< what bounds `reduced`; set with rule `reduce`
  Column<Money<N>> reduced;                     ///< set with rule `reduce`
  Column<Real<N>> left;                         ///< of the damped; set with rule `reduce`
  Column<Money<N>> possible;
  Explaining<Money<N>> municipal_limit, regional_limit;  ///< no limit: no_bound, as below
  Column<Real<N>> unrounded;  ///< settled, before rounding; set where a settlement was needed
  Explaining<Money<N>> matched, settled;
  Column<Money<N>> state;
  Explaining<Money<N>> room;  ///< in the first round of redistribution; no limit: no_bound
  Column<N> withheld;         ///< 1 where the rule `when_oversubscribed` kept it out of some round
  Column<Money<N>> targeted;  ///< set where somebody is listed, and for explaining
  Counting<Money<N>> municipal, other_income, admin, budget, opening;
  Following<Money<N>> regional, income, spent;
  Explaining<Money<N>> admin_budget, admin_by_share, from_capital, planned, trappan_limit;
  Column<Money<N>> closing, excess;
  Explaining<TrappanBrackets<N>> brackets;
  typename Kept::template Sides<N> against_ideal;
  Counting<N> participants;
  Explaining<Money<N>> pool, redistributed;  ///< per round: what there was, what was taken of it
};

/// Before steps 12 to 16: sums begin at 0.
template <class N, class Kept>
FINSAM_INLINE void begin_sums(const YearAmounts<N, Kept>& year) {
  if constexpr (std::is_same_v<Kept, Added>) {
    for (const auto* money :
         {&year.municipal, &year.other_income, &year.admin, &year.budget, &year.opening}) {
      money->total = {N(0.0)};
    }
    year.participants.total = year.against_ideal.above = year.against_ideal.below = N(0.0);
  }
}

/// What the capital rule leaves of the damped amounts.
template <class N, class Kept>
Column<const Real<N>> left_to_each(const YearShape& shape, const YearAmounts<N, Kept>& year) {
  return reduces(shape) ? year.left : year.damped;
}

/// Whether a förbund with a last allocation stands at its floor after the damping.
template <class N, class Kept>
FINSAM_INLINE Mask<N> stands_at_floor(const YearShape& shape, int i,
                                      const YearAmounts<N, Kept>& year) {
  const Mask<N> stands_there = year.damped[i].kr == year.floor[i].kr;
  return shape.has_last[i] ? stands_there : N(0.0) > N(0.0);
}

/// The nation's amounts of a year.
template <class N>
struct NationAmounts {
  Money<N> base;  ///< the base grant rounded down to `unit`
  Money<N> distributable, freed, possible, settled, state, targeted;
  Money<N> closing, excess;
  Money<N> returned_reserve, returned_undistributed, returned_capital_rule, returned_unmatched;
  Money<N> returned_support, returned;
  WaterLevel<N> damping_level, settlement_level;  ///< of DampingOutcome and SettlementOutcome
  N at_floor;                                     ///< how many the spärr holds up
  N settlement_needed;                            ///< 1 where it happened, and so the following
  N damping_not_affordable, settlement_not_affordable, gains_cannot_pay;
  Share<N> startup_execution;
  int rounds;       ///< of redistribution that were held, in some lane
  N beyond_bounds;  ///< 1 where an amount grew beyond largest_in<N>
};

}  // namespace finsam
