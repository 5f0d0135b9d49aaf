#include "engine/record.hpp"

#include <algorithm>
#include <functional>

#include "engine/split.hpp"
#include "finsam/rules/redistribution.hpp"

namespace finsam {
namespace {

std::optional<Money<double>> unless_unbounded(Money<double> limit) {
  if (limit.kr >= no_bound) return std::nullopt;
  return limit;
}

/// Which party, or the settlement, kept the accepted amount below the possible one.
HeldBy held_by(const ForbundYear& row) {
  if (row.matched < row.possible) {
    const double municipal = row.municipal_limit ? row.municipal_limit->kr : no_bound;
    const double regional = row.regional_limit ? row.regional_limit->kr : no_bound;
    if (municipal == regional) return HeldBy::both;
    return municipal < regional ? HeldBy::municipalities : HeldBy::regions;
  }
  return row.settled < row.matched ? HeldBy::settlement : HeldBy::nobody;
}

void record_allocation(const PreparedYear& prepared, const Standing<double>& before,
                       const YearAmounts<double>& year, int i, ForbundYear& row) {
  const YearShape& shape = prepared.shape;
  row.ideal = year.ideal[i];
  if (shape.has_last[i]) {
    row.last_allocation =
        shape.reference == Reference::accepted ? before.last_accepted[i] : before.last_possible[i];
    row.last_accepted = before.last_accepted[i];
  }
  if (shape.damping == DampingRule::sparr) row.floor = year.floor[i];
  if (shape.capped) row.cap = year.cap[i];
  row.damped = year.damped[i];
  row.last_excess = before.excess[i];
  row.exempted = year.exempted[i] > 0.0;
  row.reduced = year.reduced[i];
  row.possible = year.possible[i];
  row.municipal_limit = unless_unbounded(year.municipal_limit[i]);
  row.regional_limit = unless_unbounded(year.regional_limit[i]);
  row.matched = year.matched[i];
  row.settled = year.settled[i];
  row.redistributed = year.state[i] - year.settled[i];
  row.state = year.state[i];
  row.held_by = held_by(row);
}

void record_economy(const PreparedYear& prepared, const YearAmounts<double>& year, int i,
                    ForbundYear& row) {
  row.municipal = year.municipal[i];
  row.regional = year.regional[i];
  row.other_income = year.other_income[i];
  row.income = year.income[i];
  row.admin = year.admin[i];
  row.budget = year.budget[i];
  row.spent = year.spent[i];
  row.opening_eget_kapital = year.opening[i];
  row.closing_eget_kapital = year.closing[i];
  row.trappan_limit = year.trappan_limit[i];
  row.excess = year.excess[i];
  row.against_ideal = year.against_ideal[i] > 0.0   ? AgainstIdeal::above
                      : year.against_ideal[i] < 0.0 ? AgainstIdeal::below
                                                    : AgainstIdeal::level;
  if (prepared.shape.reach) row.participants = year.participants[i];
}

ForbundYear record_forbund(const PreparedYear& prepared, const Standing<double>& before,
                           const YearAmounts<double>& year, int i) {
  ForbundYear row;
  row.forbund = i;
  row.age = prepared.age[i];
  for (int k = 0; k < prepared.shape.keys; ++k) {
    row.indicators.push_back(prepared.shape.indicator[k][i]);
  }
  row.population = prepared.population[i];
  row.need = prepared.need[i];
  record_allocation(prepared, before, year, i, row);
  record_economy(prepared, year, i, row);
  return row;
}

/// Sums and counts over the förbund.
void count_up(const std::vector<ForbundYear>& rows, NationYear& nation) {
  std::vector<double> capital;
  for (const ForbundYear& row : rows) {
    nation.municipal = nation.municipal + row.municipal;
    nation.regional = nation.regional + row.regional;
    nation.targeted = nation.targeted + row.targeted;
    nation.eget_kapital = nation.eget_kapital + row.closing_eget_kapital;
    nation.excess = nation.excess + row.excess;
    nation.above += row.against_ideal == AgainstIdeal::above ? 1 : 0;
    nation.level += row.against_ideal == AgainstIdeal::level ? 1 : 0;
    nation.below += row.against_ideal == AgainstIdeal::below ? 1 : 0;
    nation.over_4_mkr += row.closing_eget_kapital.kr > 4e6 ? 1 : 0;
    capital.push_back(row.closing_eget_kapital.kr);
  }
  std::sort(capital.begin(), capital.end(), std::greater<>());
  for (std::size_t k = 0; k < capital.size() / 4; ++k) nation.top_quarter.kr += capital[k];
}

NationYear record_nation(const Scenario& scenario, const PreparedYear& prepared,
                         const NationAmounts<double>& amounts,
                         const std::vector<ForbundYear>& rows) {
  NationYear nation;
  nation.frame = prepared.numbers.frame;
  nation.national_support = prepared.numbers.national_support_used;
  nation.national_support_given = prepared.numbers.national_support;
  nation.reserve = prepared.numbers.reserve;
  nation.distributable = amounts.distributable;
  nation.state = amounts.state;
  nation.returned = amounts.returned;
  nation.returned_reserve = amounts.returned_reserve;
  nation.returned_undistributed = amounts.returned_undistributed;
  nation.returned_capital_rule = amounts.returned_capital_rule;
  nation.returned_unmatched = amounts.returned_unmatched;
  nation.unmatched = amounts.possible - amounts.settled;
  nation.damping_not_affordable = amounts.damping_not_affordable > 0.0;
  nation.settlement_not_affordable = amounts.settlement_not_affordable > 0.0;
  nation.gains_cannot_pay = amounts.gains_cannot_pay > 0.0;
  nation.forbund_count = static_cast<int>(rows.size());
  nation.municipality_count = municipality_count(scenario.roster);
  count_up(rows, nation);
  return nation;
}

}  // namespace

YearResult record(const Scenario& scenario, const PreparedYear& prepared,
                  const Standing<double>& before, const YearAmounts<double>& year,
                  const NationAmounts<double>& nation) {
  YearResult result;
  result.year = prepared.year;
  result.indicators = prepared.indicators;
  for (int i = 0; i < prepared.shape.count; ++i) {
    result.forbund.push_back(record_forbund(prepared, before, year, i));
    split_contributions(scenario, prepared, result.forbund.back(), result.municipalities,
                        result.regions);
  }
  result.nation = record_nation(scenario, prepared, nation, result.forbund);
  return result;
}

}  // namespace finsam
