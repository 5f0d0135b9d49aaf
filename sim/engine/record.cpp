#include "engine/record.hpp"

#include "engine/economy_steps.hpp"
#include "engine/record_nation.hpp"
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
  const Real<double> none(0.0);
  row.raised = greater(none, row.damped - row.ideal);
  row.lowered = greater(none, row.ideal - row.damped);
  row.last_excess = before.excess[i];
  row.exempted = year.exempted[i] > 0.0;
  if (reduces(shape)) {
    row.reducible = year.reducible[i];
    row.half_excess = year.half_excess[i];
    row.reduced = year.reduced[i];
  }
  row.after_capital_rule = left_to_each(shape, year)[i];
  if (shape.method == Method::application) {
    row.asked = year.asked[i];
    row.applied = year.applied[i];
  }
  row.possible = year.possible[i];
}

void record_matching(const PreparedYear& prepared, const YearAmounts<double>& year,
                     const NationAmounts<double>& nation, int i, ForbundYear& row) {
  const YearShape& shape = prepared.shape;
  const Money<double> none{0.0};
  if (row.last_accepted) row.increase = greater(none, row.possible - *row.last_accepted);
  if (shape.municipal_kind[i] == MatchingKind::fixed) {
    row.municipal_offer = prepared.numbers.municipal.offer[i];
  }
  if (shape.regional_kind[i] == MatchingKind::fixed) {
    row.regional_offer = prepared.numbers.regional.offer[i];
  }
  row.municipal_limit = unless_unbounded(year.municipal_limit[i]);
  row.regional_limit = unless_unbounded(year.regional_limit[i]);
  row.matched = year.matched[i];
  row.unmatched = row.possible - row.matched;
  if (nation.settlement_needed > 0.0) row.unrounded = year.unrounded[i];
  row.settled = year.settled[i];
  row.settled_off = row.matched - row.settled;
  if (nation.rounds > 0) row.room = unless_unbounded(year.room[i]);
  row.withheld = withholds(shape) && year.withheld[i] > 0.0;
  row.redistributed = year.state[i] - year.settled[i];
  row.state = year.state[i];
  row.held_by = held_by(row);
}

void record_trappan(const PreparedYear& prepared, const YearAmounts<double>& year, int i,
                    ForbundYear& row) {
  const TrappanBrackets<double>& brackets = year.brackets[i];
  row.brackets.reserve(static_cast<std::size_t>(prepared.shape.steps));
  for (int k = 0; k < prepared.shape.steps; ++k) {
    row.brackets.push_back({brackets.funds[k], brackets.part[k]});
    row.trappan_funds = row.trappan_funds + brackets.funds[k];
  }
  row.trappan_limit = year.trappan_limit[i];
  row.excess = year.excess[i];
}

void record_economy(const PreparedYear& prepared, const YearAmounts<double>& year,
                    const NationAmounts<double>& nation, int i, ForbundYear& row) {
  row.municipal = year.municipal[i];
  row.regional = year.regional[i];
  row.total = row.state + row.municipal + row.regional;
  row.targeted = year.targeted[i];
  row.other_income = year.other_income[i];
  row.income = year.income[i];
  row.admin_by_share = year.admin_by_share[i];
  row.admin_budget = year.admin_budget[i];
  row.admin = year.admin[i];
  row.from_capital = year.from_capital[i];
  row.planned = year.planned[i];
  row.budget = year.budget[i];
  row.in_startup = prepared.shape.in_startup[i];
  row.execution = execution_of(prepared.shape, prepared.numbers, nation.startup_execution, i);
  row.spent = year.spent[i];
  row.opening_eget_kapital = year.opening[i];
  row.closing_eget_kapital = year.closing[i];
  row.eget_kapital_change = row.closing_eget_kapital - row.opening_eget_kapital;
  row.against_ideal = year.against_ideal[i] > 0.0   ? AgainstIdeal::above
                      : year.against_ideal[i] < 0.0 ? AgainstIdeal::below
                                                    : AgainstIdeal::level;
  if (prepared.shape.reach) row.participants = year.participants[i];
}

ForbundYear record_forbund(const PreparedYear& prepared, const Standing<double>& before,
                           const YearAmounts<double>& year, const NationAmounts<double>& nation,
                           int i) {
  ForbundYear row;
  row.forbund = prepared.order[static_cast<std::size_t>(i)];
  row.age = prepared.age[static_cast<std::size_t>(i)];
  row.indicators.reserve(static_cast<std::size_t>(prepared.shape.keys));
  row.key_parts.reserve(static_cast<std::size_t>(prepared.shape.keys));
  for (int k = 0; k < prepared.shape.keys; ++k) {
    row.indicators.push_back(prepared.shape.indicator[k][i]);
    row.key_parts.push_back(year.key_part[k][i]);
  }
  row.population = prepared.population[i];
  row.need = prepared.need[i];
  record_allocation(prepared, before, year, i, row);
  record_matching(prepared, year, nation, i, row);
  record_economy(prepared, year, nation, i, row);
  record_trappan(prepared, year, i, row);
  return row;
}

void record_dissolved(const PreparedYear& prepared, const YearAmounts<double>& year,
                      std::vector<DissolvedForbund>& rows) {
  int d = 0;
  for (const int forbund : prepared.dissolved) {
    const PaidBack<double>& back = year.paid_back[d++];
    rows.push_back({forbund, back.state + back.municipal + back.regional, back.state,
                    back.municipal, back.regional});
  }
}

/// Adds up what each payer pays to all its förbund.
/// @param payer  the field with its index into the roster, which has `count` of them
template <class Row>
void add_up_payments(std::vector<Row>& rows, int Row::*payer, std::size_t count) {
  std::vector<Money<double>> paid(count, Money<double>{0.0});
  const auto of = [&](const Row& row) -> Money<double>& {
    return paid[static_cast<std::size_t>(row.*payer)];
  };
  for (const Row& row : rows) of(row) = of(row) + row.contribution;
  for (Row& row : rows) row.paid = of(row);
}

}  // namespace

YearResult record(const Scenario& scenario, const PreparedYear& prepared,
                  const YearColumns<double>& columns, const NationAmounts<double>& nation) {
  const Standing<double>& before = columns.standing;
  const YearAmounts<double>& year = columns.amounts;
  YearResult result;
  result.year = prepared.year;
  result.of_statistics = prepared.of_statistics;
  result.indicators = prepared.indicators;
  result.forbund.reserve(static_cast<std::size_t>(prepared.shape.count));
  for (int i = 0; i < prepared.shape.count; ++i) {
    result.forbund.push_back(record_forbund(prepared, before, year, nation, i));
    split_contributions(scenario, prepared, result.forbund.back(), result.municipalities,
                        result.regions);
  }
  record_dissolved(prepared, year, result.dissolved);
  add_up_payments(result.municipalities, &MunicipalityYear::municipality,
                  scenario.roster.municipalities.size());
  add_up_payments(result.regions, &RegionYear::lan, scenario.roster.lan.size());
  result.nation = record_nation(scenario, prepared, year, nation, result);
  return result;
}

}  // namespace finsam
