#pragma once
// Steps 12 to 16 of a year over all förbund, and what is carried into the next.

#include <type_traits>

#include "engine/trappan_limit.hpp"
#include "engine/year_numbers.hpp"
#include "finsam/rules/against_ideal.hpp"
#include "finsam/rules/contributions.hpp"
#include "finsam/rules/economy.hpp"
#include "finsam/rules/reach.hpp"
#include "finsam/rules/trappan.hpp"

namespace finsam {

/// Step 12 and the income of step 13.
/// @param other  what it has beside its members' contributions and targeted grants
/// @return the income
template <class N, class Kept>
FINSAM_INLINE Money<N> contribute(const Parts<N>& part, Money<N> other, Money<N> income, int i,
                                  const YearAmounts<N, Kept>& year) {
  year.municipal[i] = part.municipal;
  year.regional[i] = part.regional;
  year.other_income[i] = other;
  year.income[i] = income;
  return income;
}

/// The same, whatever a förbund may have.
/// @param other_share  what other income is of all contributions
template <class N, class Kept>
FINSAM_INLINE Money<N> contribute(const YearShape& shape, const YearNumbers<N>& terms,
                                  const PlainShare<N>& other_share, const Parts<N>& part, int i,
                                  const YearAmounts<N, Kept>& year) {
  const Money<N> by_share = floor_of(other_share, part.total);
  const Money<N> other =
      terms.other_income.size() > 0 ? terms.other_income[i] + by_share : by_share;
  const Money<N> own = part.total + other;
  return contribute(part, other, shape.targeted.size() > 0 ? own + year.targeted[i] : own, i, year);
}

/// What reach follows from, by itself so that no column can be thought to change it.
template <class N>
struct ReachTerms {
  Share<N> individual_share;
  Money<N> cost_per_participant;
};

/// Step 13: costs and eget kapital; step 15: reach.
template <class N, class AdminShare, class Kept>
FINSAM_INLINE Economy<N> spend(const YearShape& shape, const EconomyTerms<N, AdminShare>& own,
                               const ReachTerms<N>& reach, Money<N> income, Money<N> opening, int i,
                               const YearAmounts<N, Kept>& year) {
  const Economy<N> result = economy(own, income, opening);
  year.opening[i] = opening;
  year.admin_by_share[i] = result.admin_by_share;
  year.admin_budget[i] = result.admin_budget;
  year.admin[i] = result.admin;
  year.from_capital[i] = result.from_capital;
  year.planned[i] = result.planned;
  year.budget[i] = result.budget;
  year.spent[i] = result.spent;
  year.closing[i] = result.closing;
  year.participants[i] =
      shape.reach ? participants(reach.individual_share, result.spent, reach.cost_per_participant)
                  : N(0.0);
  return result;
}

/// Step 14: trappan; step 16: against the ideal.
/// @return the excess
template <class N, class Kept>
FINSAM_INLINE Money<N> judge(Money<N> state, Money<N> closing, Money<N> limit, int i,
                             const YearAmounts<N, Kept>& year) {
  const Money<N> excess = excess_over(closing, limit);
  year.trappan_limit[i] = limit;
  year.excess[i] = excess;
  year.against_ideal[i] = against_ideal(state, year.ideal[i]);
  return excess;
}

/// The limit of step 14, whatever the scale.
template <class N, class Kept>
FINSAM_INLINE Money<N> limit_of(const YearShape& shape, const YearNumbers<N>& terms, Money<N> state,
                                int i, const YearAmounts<N, Kept>& year) {
  TrappanBrackets<N> brackets;
  constexpr bool explained = std::is_same_v<Kept, Explained>;
  const Money<N> limit = limit_on(shape, terms, state, explained ? &brackets : nullptr);
  if constexpr (explained) year.brackets[i] = brackets;
  return limit;
}

/// The execution of a förbund where not all have the same.
/// @param early  that of one in its first years, unless it has its own
template <class N>
FINSAM_INLINE Share<N> execution_of(const YearShape& shape, const YearNumbers<N>& terms,
                                    Share<N> early, int i) {
  if (terms.own_execution.size() == 0) return shape.in_startup[i] ? early : terms.execution;
  const Share<N> usual = terms.own_execution[i];
  return shape.in_startup[i] ? startup_execution(usual, terms.startup_factor) : usual;
}

/// What the förbund have at the end of a year.
template <class N>
struct ClosedAccounts {
  Money<N> closing, excess;  ///< together
  Money<N> most;             ///< the most that one has had, opening and income together
};

/// Steps 12 to 16 of everyone.
/// @param income_of   (i, Parts<N>) → its income
/// @param economy_of  (i) → its EconomyTerms
/// @param limit_of    (i, state, Parts<N>) → trappan's limit
template <class N, class Kept, class IncomeOf, class EconomyOf, class LimitOf>
FINSAM_INLINE ClosedAccounts<N> close_each(const YearShape& shape, const YearNumbers<N>& terms,
                                           const Standing<N>& standing,
                                           const YearAmounts<N, Kept>& year, IncomeOf income_of,
                                           EconomyOf economy_of, LimitOf limit_of) {
  const ReachTerms<N> reach{terms.individual_share, terms.cost_per_participant};
  ClosedAccounts<N> closed{{N(0.0)}, {N(0.0)}, {N(0.0)}};
  for (int i = 0; i < shape.count; ++i) {
    const Money<N> state = year.state[i];
    const Money<N> opening = standing.eget_kapital[i];
    const Parts<N> part = parts(state);
    const Economy<N> own = spend(shape, economy_of(i), reach, income_of(i, part), opening, i, year);
    const Money<N> excess = judge(state, own.closing, limit_of(i, state, part), i, year);
    closed.most = greater(closed.most, opening + own.income);
    closed.closing = closed.closing + own.closing;
    closed.excess = closed.excess + excess;
  }
  return closed;
}

/// Whether everyone has the same terms, nothing but its members' contributions, and spends all that
/// is for administration; and trappan is marginal, has few brackets and goes by all funds.
template <class N>
bool is_plain(const YearShape& shape, const YearNumbers<N>& terms, const PlainShare<N>& other_share,
              const PlainShare<N>& execution_admin) {
  return other_share.is_none() && terms.other_income.size() == 0 && shape.targeted.size() == 0 &&
         execution_admin.is_all() && !shape.some_in_startup && terms.own_execution.size() == 0 &&
         shape.trappan_base == TrappanBase::total &&
         shape.trappan_scale == TrappanScale::marginal && shape.steps <= FewBrackets<N>::most;
}

/// Steps 12 to 16 of everyone where all is plain.
template <class N, class Kept>
ClosedAccounts<N> close_plainly(const YearShape& shape, const YearNumbers<N>& terms,
                                const Standing<N>& standing, const YearAmounts<N, Kept>& year) {
  static_assert(!std::is_same_v<Kept, Explained>);  // brackets are not kept
  const EconomyTerms<N, AllOfIt> own{
      terms.admin_fixed, terms.admin_share, terms.use_of_capital, terms.execution, {}};
  const FewBrackets<N> trappan(shape.steps, terms.step_up_to, terms.step_share);
  return close_each(
      shape, terms, standing, year,
      [&](int i, const Parts<N>& part) {
        return contribute(part, Money<N>{N(0.0)}, part.total, i, year);
      },
      [&](int) { return own; },
      [&](int, Money<N>, const Parts<N>& part) { return trappan.limit(part.total); });
}

/// Steps 12 to 16.
/// @param early  the execution of a förbund in its first years
template <class N, class Kept>
ClosedAccounts<N> close_accounts(const YearShape& shape, const YearNumbers<N>& terms,
                                 Share<N> early, const Standing<N>& standing,
                                 const YearAmounts<N, Kept>& year) {
  begin_sums(year);
  EconomyTerms<N> own{terms.admin_fixed, terms.admin_share, terms.use_of_capital, terms.execution,
                      terms.execution_admin};
  const PlainShare<N> other_share = terms.other_income_share;
  if constexpr (is_quick<N> && !std::is_same_v<Kept, Explained>) {
    if (is_plain(shape, terms, other_share, own.execution_admin)) {
      return close_plainly(shape, terms, standing, year);
    }
  }
  const bool alike = !shape.some_in_startup && terms.own_execution.size() == 0;
  return close_each(
      shape, terms, standing, year,
      [&](int i, const Parts<N>& part) {
        return contribute(shape, terms, other_share, part, i, year);
      },
      [&](int i) {
        if (!alike) own.execution = execution_of(shape, terms, early, i);
        return own;
      },
      [&](int i, Money<N> state, const Parts<N>&) {
        return limit_of(shape, terms, state, i, year);
      });
}

/// What the next year starts from: columns of this one.
template <class N, class Kept>
Standing<N> carried_out_of(const YearAmounts<N, Kept>& year, const NationAmounts<N>& nation) {
  return {year.possible, year.state, year.closing, year.excess, nation.possible};
}

}  // namespace finsam
