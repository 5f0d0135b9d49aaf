#pragma once
// Steps 12 to 16 of a year over all förbund, and what is carried into the next.

#include "engine/trappan_limit.hpp"
#include "engine/year_numbers.hpp"
#include "finsam/rules/against_ideal.hpp"
#include "finsam/rules/contributions.hpp"
#include "finsam/rules/economy.hpp"
#include "finsam/rules/reach.hpp"
#include "finsam/rules/trappan.hpp"

namespace finsam {

/// Step 12 and the income of step 13.
template <class N>
void contribute(const YearShape& shape, const YearNumbers<N>& terms, const YearAmounts<N>& year) {
  for (int i = 0; i < shape.count; ++i) {
    const Parts<N> part = parts(year.state[i]);
    year.municipal[i] = part.municipal;
    year.regional[i] = part.regional;
    year.other_income[i] = terms.other_income[i] + floor_of(terms.other_income_share, part.total);
    year.income[i] = part.total + year.targeted[i] + year.other_income[i];
  }
}

/// Step 13: costs and eget kapital.
/// @param early  the execution of a förbund in its first years
/// @return 1 in the lanes where what a förbund has grew beyond largest_amount
template <class N>
N spend(const YearShape& shape, const YearNumbers<N>& terms, Share<N> early,
        const Standing<N>& standing, const YearAmounts<N>& year) {
  EconomyTerms<N> own{terms.admin_fixed, terms.admin_share, terms.use_of_capital, terms.execution,
                      terms.execution_admin};
  N beyond(0.0);
  for (int i = 0; i < shape.count; ++i) {
    own.execution = shape.in_startup[i] ? early : terms.execution;
    year.opening[i] = standing.eget_kapital[i];
    const Economy<N> result = economy(own, year.income[i], year.opening[i]);
    year.admin_by_share[i] = result.admin_by_share;
    year.admin_budget[i] = result.admin_budget;
    year.admin[i] = result.admin;
    year.from_capital[i] = result.from_capital;
    year.planned[i] = result.planned;
    year.budget[i] = result.budget;
    year.spent[i] = result.spent;
    year.closing[i] = result.closing;
    const Money<N> there_is = year.opening[i] + year.income[i];
    beyond = choose(there_is.kr > N(largest_amount), N(1.0), beyond);
  }
  return beyond;
}

/// Steps 14 to 16.
template <class N>
void judge(const YearShape& shape, const YearNumbers<N>& terms, const YearAmounts<N>& year) {
  for (int i = 0; i < shape.count; ++i) {
    year.trappan_limit[i] = limit_on(shape, terms, year.state[i], year.brackets[i]);
    year.excess[i] = excess_over(year.closing[i], year.trappan_limit[i]);
    year.participants[i] = N(0.0);
    if (shape.reach) {
      year.participants[i] =
          participants(terms.individual_share, year.spent[i], terms.cost_per_participant);
    }
    year.against_ideal[i] = against_ideal(year.state[i], year.ideal[i]);
  }
}

/// What the next year starts from: columns of this one.
template <class N>
Standing<N> carried_out_of(const YearAmounts<N>& year) {
  return {year.possible, year.state, year.closing, year.excess};
}

}  // namespace finsam
