#pragma once

#include "finsam/quantity/fixed_share.hpp"

namespace finsam {

/// The terms of a förbund's economy. All **assumptions** but those of the law.
template <class N, class AdminShare = PlainShare<N>>
struct EconomyTerms {
  Money<N> admin_fixed;          ///< [kr a year]
  FixedShare<N> admin_share;     ///< of income
  FixedShare<N> use_of_capital;  ///< of the opening eget kapital, planned for the year
  FixedShare<N> execution;       ///< of the budget for activities that is really spent
  AdminShare execution_admin;    ///< of the budget for administration
};

/// A förbund's year [kr].
template <class N>
struct Economy {
  Money<N> income;
  Money<N> admin_by_share;  ///< the part of `admin_budget` that follows income, before any bound
  Money<N> admin_budget;    ///< for administration
  Money<N> admin;           ///< its cost
  Money<N> from_capital;    ///< planned from the opening eget kapital
  Money<N> planned;         ///< for activities, before any bound
  Money<N> budget;          ///< for activities
  Money<N> spent;           ///< on activities
  Money<N> closing;
};

/// Income, costs and what is left as eget kapital.
///
/// @param income   all contributions, targeted grants and other income [kr]
/// @param opening  eget kapital on 1 January [kr]
/// @law Economy.NeverEndsBelowZero
/// @source Försäkringskassan, redovisning 2013, section 3.3; Försäkringskassan, redovisning 2020,
///         section 5.2; README, step 13
template <class N, class AdminShare>
FINSAM_INLINE Economy<N> economy(const EconomyTerms<N, AdminShare>& terms, Money<N> income,
                                 Money<N> opening) {
  const Money<N> there_is = opening + income;
  const Money<N> admin_by_share = floor_of(terms.admin_share, income);
  const Money<N> admin_budget = lesser(there_is, terms.admin_fixed + admin_by_share);
  const Money<N> admin = floor_of(terms.execution_admin, admin_budget);
  const Money<N> from_capital = floor_of(terms.use_of_capital, opening);
  const Money<N> planned = income - admin_budget + from_capital;
  const Money<N> budget = lesser(greater(Money<N>{N(0.0)}, planned), there_is - admin_budget);
  const Money<N> spent = floor_of(terms.execution, budget);
  return {income, admin_by_share,          admin_budget, admin, from_capital, planned, budget,
          spent,  there_is - admin - spent};
}

/// The execution of a förbund in its first years: execution · factor, rounded down to a millionth.
/// @source README, step 13; **assumption**
template <class N>
FINSAM_INLINE Share<N> startup_execution(Share<N> execution, Share<N> factor) {
  return {floor_divide(execution.millionths * factor.millionths, N(millionths_per_whole))};
}

}  // namespace finsam
