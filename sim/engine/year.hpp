#pragma once

#include "engine/allocation_steps.hpp"
#include "engine/economy_steps.hpp"
#include "engine/event_steps.hpp"
#include "engine/matching_steps.hpp"
#include "engine/redistribution_steps.hpp"
#include "engine/workspace.hpp"
#include "engine/year_numbers.hpp"
#include "finsam/quantity/round_to_sum.hpp"
#include "finsam/rules/frame.hpp"
#include "finsam/rules/ideal.hpp"
#include "finsam/rules/returned.hpp"

namespace finsam {

/// One year of one case (N a double) or of several side by side (N a pack): the rules in the order
/// of the README.
///
/// @param carried  what the förbund carry out of the year before, in their order of that year;
///                 `columns` may hold it
/// @param columns  set: what those that exist on 1 January carry in, and every amount of the year
template <class N, class Kept>
NationAmounts<N> simulate_year(const YearShape& shape, const YearNumbers<N>& terms,
                               const Standing<N>& carried, const YearColumns<N, Kept>& columns) {
  const Standing<N>& standing = columns.standing;
  const Workspace<N>& work = columns.work;
  const YearAmounts<N, Kept>& year = columns.amounts;
  NationAmounts<N> nation;

  // 1. Events of 1 January; `shape` holds the roster after them.
  nation.beyond_bounds = hold_events(shape, terms, carried, standing, year);

  // 2. Frame.
  nation.distributable = distributable(terms.frame, terms.national_support, terms.reserve);

  // 3. Indicators stand in `shape`.

  // 4. Ideal allocation.
  ideal_allocations(nation.distributable, terms.base_grant, shape.keys, terms.weight,
                    shape.indicator, shape.total, year.key_part, year.ideal);

  // 5. Damping (spärren).
  nation.base = round_down(terms.base_grant, terms.unit);
  const Damped<N> damped =
      damp_year(shape, terms, standing, nation.base, nation.distributable, work, year);

  // 6. Capital rule.
  nation.freed = reduce_for_capital(shape, terms, standing, year);

  if (shape.method == Method::application) {
    // 7. Applications, in years before 2016: steps 5, 6 and 8 have no say.
    apply_for_funds(shape, terms, standing, nation.distributable, work, year);
    nation.possible = sum_of<N>(year.possible);
  } else {
    // 8. Possible allocation.
    nation.possible = round_to_sum<N>(left_to_each(shape, year), terms.unit, work.apportioned.order,
                                      year.possible);
  }

  // 9. Matching, settlement, redistribution.
  const Money<N> matched = match(shape, terms, standing, work.ceiling, year);
  const SettlementOutcome<N> settlement =
      settle_year(shape, terms, nation.base, nation.distributable, matched, work, year);
  nation.settled = settlement.sum;
  const Redistributed<N> redistributed =
      redistribute_year(shape, terms, standing, nation.distributable, nation.settled, work, year);
  nation.rounds = redistributed.rounds;
  nation.state = redistributed.state;

  // 10. Targeted grants.
  nation.targeted = grant_targeted(shape, terms, nation.distributable - nation.state, year);

  // 11. Returned to the government, by cause.
  const Returned<N> back =
      returned(terms.reserve, terms.national_support, terms.national_support_used,
               nation.distributable, nation.possible, nation.freed, nation.settled,
               nation.state - nation.settled, nation.targeted);
  nation.returned_reserve = back.reserve;
  nation.returned_undistributed = back.undistributed;
  nation.returned_capital_rule = back.capital_rule;
  nation.returned_unmatched = back.unmatched;
  nation.returned_support = back.unused_support;
  nation.returned = back.total;

  // 12. Contributions. 13. Economy, and 15. reach. 14. Trappan. 16. Against the ideal.
  nation.startup_execution = startup_execution(terms.execution, terms.startup_factor);
  const ClosedAccounts<N> closed =
      close_accounts(shape, terms, nation.startup_execution, standing, year);
  nation.closing = closed.closing;
  nation.excess = closed.excess;
  nation.beyond_bounds =
      greater(nation.beyond_bounds, choose(closed.most.kr > N(largest_in<N>), N(1.0), N(0.0)));

  nation.damping_not_affordable = damped.outcome.not_affordable;
  nation.gains_cannot_pay = damped.outcome.gains_cannot_pay;
  nation.damping_level = damped.outcome.level;
  nation.at_floor = damped.at_floor;
  nation.settlement_needed = settlement.needed;
  nation.settlement_not_affordable = settlement.not_affordable;
  nation.settlement_level = settlement.level;
  return nation;
}

}  // namespace finsam
