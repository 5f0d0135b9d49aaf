#include "engine/record_nation.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace finsam {
namespace {

void tally(Tally& tally, bool counts, Real<double> amount) {
  if (!counts) return;
  ++tally.count;
  tally.amount = tally.amount + amount;
}

std::optional<Ratio> ratio_of(const WaterLevel<double>& level) {
  if (level.total == 0.0) return std::nullopt;
  return Ratio{level.left, level.total};
}

void record_keys(const PreparedYear& prepared, const std::vector<ForbundYear>& rows,
                 NationYear& nation) {
  nation.population = std::accumulate(prepared.population.begin(), prepared.population.end(), 0.0);
  nation.need = std::accumulate(prepared.need.begin(), prepared.need.end(), 0.0);
  nation.base_grants = static_cast<double>(rows.size()) * prepared.numbers.base_grant;
  nation.pot = nation.distributable - nation.base_grants;
  for (int k = 0; k < prepared.shape.keys; ++k) {
    const Share<double> weight = prepared.numbers.weight[k];
    KeyYear key{prepared.indicators[static_cast<std::size_t>(k)], weight, prepared.shape.total[k],
                nation.pot.kr * weight.millionths, Real<double>(0.0)};
    for (const ForbundYear& row : rows) {
      key.distributed = key.distributed + row.key_parts[static_cast<std::size_t>(k)];
    }
    nation.keys.push_back(key);
  }
}

void count_damping(const ForbundYear& row, NationYear& nation) {
  const Real<double> least(0.5);
  nation.ideal = nation.ideal + row.ideal;
  nation.damped = nation.damped + row.damped;
  tally(nation.raised, row.raised >= least, row.raised);
  tally(nation.lowered, row.lowered >= least, row.lowered);
  if (row.floor) {
    nation.floors = nation.floors + *row.floor;
    nation.at_floor += row.last_allocation && row.damped == Real<double>(*row.floor) ? 1 : 0;
  }
  nation.asked = nation.asked + row.asked.value_or(Money<double>{0.0});
  nation.applied = nation.applied + row.applied.value_or(Money<double>{0.0});
  nation.at_cap += row.cap && row.damped == Real<double>(*row.cap) ? 1 : 0;
  nation.exempted += row.exempted ? 1 : 0;
  tally(nation.reduced, row.reduced.kr > 0.0, row.reduced);
}

void count_matching(const ForbundYear& row, NationYear& nation) {
  nation.matched = nation.matched + row.matched;
  tally(nation.unmatched_by_municipalities, row.held_by == HeldBy::municipalities, row.unmatched);
  tally(nation.unmatched_by_regions, row.held_by == HeldBy::regions, row.unmatched);
  tally(nation.unmatched_by_both, row.held_by == HeldBy::both, row.unmatched);
  tally(nation.settled_off, row.settled_off.kr > 0.0, row.settled_off);
  nation.settled_at_floor += row.last_allocation && row.floor && row.settled == *row.floor ? 1 : 0;
  tally(nation.redistributed, row.redistributed.kr > 0.0, row.redistributed);
  tally(nation.withheld, row.withheld, Real<double>(0.0));
}

void count_economy(const ForbundYear& row, NationYear& nation) {
  nation.municipal = nation.municipal + row.municipal;
  nation.regional = nation.regional + row.regional;
  nation.targeted = nation.targeted + row.targeted;
  nation.targeted_count += row.targeted.kr > 0.0 ? 1 : 0;
  nation.total = nation.total + row.total;
  nation.other_income = nation.other_income + row.other_income;
  nation.income = nation.income + row.income;
  nation.admin_budget = nation.admin_budget + row.admin_budget;
  nation.admin = nation.admin + row.admin;
  nation.budget = nation.budget + row.budget;
  nation.spent = nation.spent + row.spent;
  nation.opening_eget_kapital = nation.opening_eget_kapital + row.opening_eget_kapital;
  nation.eget_kapital = nation.eget_kapital + row.closing_eget_kapital;
  nation.excess = nation.excess + row.excess;
  nation.above += row.against_ideal == AgainstIdeal::above ? 1 : 0;
  nation.level += row.against_ideal == AgainstIdeal::level ? 1 : 0;
  nation.below += row.against_ideal == AgainstIdeal::below ? 1 : 0;
  nation.over_trappan += row.excess.kr > 0.0 ? 1 : 0;
  nation.over_4_mkr += row.closing_eget_kapital.kr > 4e6 ? 1 : 0;
  if (row.participants) nation.participants = nation.participants.value_or(0.0) + *row.participants;
}

/// Sums and counts over the förbund.
void count_up(const std::vector<ForbundYear>& rows, NationYear& nation) {
  std::vector<double> capital;
  for (const ForbundYear& row : rows) {
    count_damping(row, nation);
    count_matching(row, nation);
    count_economy(row, nation);
    capital.push_back(row.closing_eget_kapital.kr);
  }
  std::sort(capital.begin(), capital.end(), std::greater<>());
  for (std::size_t k = 0; k < capital.size() / 4; ++k) nation.top_quarter.kr += capital[k];
}

void record_rounds(const YearAmounts<double>& year, const NationAmounts<double>& amounts,
                   NationYear& nation) {
  for (int k = 0; k < amounts.rounds; ++k) {
    nation.rounds.push_back({year.pool[k], year.redistributed[k]});
  }
}

/// What the scenario tells of the year beside the model.
void record_outside(const Terms& terms, Year year, NationYear& nation) {
  const std::vector<OutsideMoney> none;
  for (const OutsideMoney& row :
       terms.other_appropriations ? terms.other_appropriations->rows : none) {
    if (row.year != year) continue;
    nation.other_appropriations = nation.other_appropriations + row.given;
    nation.other_appropriations_used = nation.other_appropriations_used + row.used;
    nation.other_appropriations_returned =
        nation.other_appropriations_returned + (row.given - row.used);
  }
  for (const OutsideMoney& row : terms.outside_income ? terms.outside_income->rows : none) {
    if (row.year == year) nation.outside_income = nation.outside_income + row.given;
  }
}

}  // namespace

NationYear record_nation(const Scenario& scenario, const PreparedYear& prepared,
                         const YearAmounts<double>& year, const NationAmounts<double>& amounts,
                         const YearResult& result) {
  const std::vector<ForbundYear>& rows = result.forbund;
  NationYear nation;
  nation.frame = prepared.numbers.frame;
  nation.national_support = prepared.numbers.national_support_used;
  nation.national_support_given = prepared.numbers.national_support;
  nation.reserve = prepared.numbers.reserve;
  nation.distributable = amounts.distributable;
  nation.base = amounts.base;
  nation.damping_level = ratio_of(amounts.damping_level);
  nation.possible = amounts.possible;
  if (amounts.settlement_needed > 0.0) {
    nation.settlement_level = ratio_of(amounts.settlement_level);
  }
  nation.settled = amounts.settled;
  nation.state = amounts.state;
  nation.returned = amounts.returned;
  nation.returned_reserve = amounts.returned_reserve;
  nation.returned_undistributed = amounts.returned_undistributed;
  nation.returned_capital_rule = amounts.returned_capital_rule;
  nation.returned_unmatched = amounts.returned_unmatched;
  nation.returned_support = amounts.returned_support;
  nation.unmatched = amounts.possible - amounts.settled;
  nation.damping_not_affordable = amounts.damping_not_affordable > 0.0;
  nation.settlement_not_affordable = amounts.settlement_not_affordable > 0.0;
  nation.gains_cannot_pay = amounts.gains_cannot_pay > 0.0;
  nation.forbund_count = static_cast<int>(rows.size());
  nation.municipality_count = municipality_count(scenario.roster, prepared.year);
  record_keys(prepared, rows, nation);
  record_rounds(year, amounts, nation);
  count_up(rows, nation);
  record_outside(scenario.terms, prepared.year, nation);
  for (const DissolvedForbund& row : result.dissolved) {
    nation.opening_eget_kapital = nation.opening_eget_kapital + row.opening_eget_kapital;
    nation.paid_back = nation.paid_back + row.opening_eget_kapital;
  }
  return nation;
}

}  // namespace finsam
