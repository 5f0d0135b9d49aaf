#include "engine/prepare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

#include "engine/economy_steps.hpp"
#include "engine/indicators.hpp"
#include "finsam/matching_policy.hpp"
#include "finsam/rules/frame.hpp"

namespace finsam {
namespace {

/// The value in force, which the reader has seen to.
template <class T>
T required(const Dated<T>& dated, Year year, const char* key) {
  const std::optional<T> value = dated.in(year);
  if (!value) throw std::logic_error(fmt::format("{} has no value for {}", key, year.number));
  return *value;
}

template <class Option>
Option option(const Dated<Choice>& dated, Year year, const char* key) {
  return static_cast<Option>(required(dated, year, key).index);
}

constexpr Share<double> no_share{0.0};

template <class T>
Column<const T> stored(Arena& arena, const std::vector<T>& values) {
  const Column<T> column = arena.column<T>(static_cast<int>(values.size()));
  std::copy(values.begin(), values.end(), column.begin());
  return column;
}

void prepare_options(const Terms& terms, Year year, YearShape& shape) {
  shape.damping = option<DampingRule>(terms.damping, year, "damping.rule");
  shape.capped = shape.damping == DampingRule::sparr && terms.max_increase.in(year).has_value();
  shape.reference = option<Reference>(terms.reference, year, "damping.reference");
  shape.financing = option<Financing>(terms.financing, year, "damping.financing");
  shape.capital_rule = option<CapitalRule>(terms.capital_rule, year, "capital_rule.rule");
  shape.redistribution_rounds =
      required(terms.redistribution_rounds, year, "redistribution.rounds");
  if (shape.redistribution_rounds > most_rounds) throw std::logic_error("redistribution.rounds");
  shape.trappan_base = option<TrappanBase>(terms.trappan_base, year, "trappan.base");
  shape.trappan_scale = option<TrappanScale>(terms.trappan_scale, year, "trappan.scale");
  shape.reach = terms.cost_per_participant.in(year).has_value();
}

void prepare_frame(const Scenario& scenario, Year year, YearNumbers<double>& numbers) {
  const Terms& terms = scenario.terms;
  const auto frame = frame_in(terms, scenario.first, year);
  if (!frame) throw std::logic_error(fmt::format("frame.amount has no value for {}", year.number));
  numbers.frame = *frame;
  numbers.national_support = required(terms.national_support, year, "frame.national_support");
  numbers.national_support_used =
      terms.national_support_used.in(year).value_or(numbers.national_support);
  numbers.reserve = required(terms.reserve, year, "frame.reserve");
  numbers.base_grant = required(terms.base_grant, year, "base_grant");
  numbers.unit = required(terms.unit, year, "unit");
}

void prepare_shares(const Terms& terms, Year year, YearNumbers<double>& numbers) {
  numbers.max_decrease = terms.max_decrease.in(year).value_or(no_share);
  numbers.max_increase = terms.max_increase.in(year).value_or(no_share);
  numbers.capital_rate = terms.capital_rate.in(year).value_or(no_share);
  numbers.other_income_share =
      required(terms.other_income_share, year, "economy.other_income_share");
  numbers.admin_fixed = required(terms.admin_fixed, year, "economy.admin_fixed");
  numbers.admin_share = required(terms.admin_share, year, "economy.admin_share");
  numbers.use_of_capital = required(terms.use_of_capital, year, "economy.use_of_capital");
  numbers.execution = required(terms.execution, year, "economy.execution");
  numbers.startup_factor = required(terms.startup_factor, year, "economy.startup_factor");
  numbers.individual_share = terms.individual_share.in(year).value_or(no_share);
  numbers.cost_per_participant = terms.cost_per_participant.in(year).value_or(Money<double>{1.0});
}

void prepare_steps(const Terms& terms, Year year, PreparedYear& prepared) {
  const std::vector<TrappanStep> steps = required(terms.trappan_steps, year, "trappan.steps");
  if (steps.size() > most_steps) throw std::logic_error("trappan.steps: too many");
  prepared.shape.steps = static_cast<int>(steps.size());
  for (std::size_t k = 0; k < steps.size(); ++k) {
    prepared.numbers.step_up_to[k] = steps[k].up_to.value_or(Money<double>{0.0});
    prepared.numbers.step_share[k] = steps[k].share;
  }
}

/// Step 3 and the weights of step 4.
void prepare_keys(const Scenario& scenario, Arena& arena, PreparedYear& prepared) {
  const Year year = prepared.of_statistics;
  prepared.population = indicator_of(scenario.roster, scenario.statistics, "population", year);
  prepared.need = indicator_of(scenario.roster, scenario.statistics, "need", year);
  if (scenario.terms.keys.size() > most_keys) throw std::logic_error("keys: too many");
  for (const KeyWeight& key : scenario.terms.keys) {
    const std::size_t k = prepared.indicators.size();
    const std::vector<double> values =
        indicator_of(scenario.roster, scenario.statistics, key.indicator, year);
    prepared.numbers.weight[k] = key.weight.in(prepared.year).value_or(no_share);
    prepared.shape.indicator[k] = stored(arena, values);
    prepared.shape.total[k] = std::accumulate(values.begin(), values.end(), 0.0);
    prepared.indicators.push_back(key.indicator);
  }
  prepared.shape.keys = static_cast<int>(prepared.indicators.size());
}

/// One party's policies as kinds and numbers.
std::pair<Column<const MatchingKind>, PartyNumbers<double>> prepare_party(
    const Scenario& scenario, Arena& arena, const PreparedYear& prepared, Party party) {
  const int n = prepared.shape.count;
  const Year year = prepared.year;
  std::vector<MatchingKind> kinds(n, MatchingKind::full);
  std::vector<Share<double>> shares(n, no_share);
  std::vector<Money<double>> offers(n, Money<double>{0.0});
  for (int i = 0; i < n; ++i) {
    const MatchingPolicy* policy = policy_for(scenario, i, party, year);
    if (!policy) continue;
    const auto kind = option<MatchingKind>(policy->policy, year, "matching policy");
    const bool of_last = kind == MatchingKind::growth_cap || kind == MatchingKind::willingness;
    if (of_last && !prepared.shape.has_last[i]) continue;
    kinds[i] = kind;
    if (kind == MatchingKind::growth_cap) {
      shares[i] = required(policy->growth, year, "matching growth");
    } else if (kind == MatchingKind::willingness) {
      shares[i] = required(policy->willingness, year, "matching willingness");
    } else if (kind == MatchingKind::fixed) {
      const auto offer = policy->offers ? policy->offers->find(i, year) : std::nullopt;
      if (!offer) throw std::logic_error("matching offers: a row is missing");
      offers[i] = *offer;
    }
  }
  return {stored(arena, kinds), {stored(arena, shares), stored(arena, offers)}};
}

void prepare_other_income(const Scenario& scenario, Arena& arena, PreparedYear& prepared) {
  std::vector<Money<double>> amounts(prepared.shape.count, Money<double>{0.0});
  if (scenario.terms.other_income_table) {
    for (int i = 0; i < prepared.shape.count; ++i) {
      amounts[i] =
          scenario.terms.other_income_table->find(i, prepared.year).value_or(Money<double>{0.0});
    }
  }
  prepared.numbers.other_income = stored(arena, amounts);
}

/// Who has a last allocation, how old each förbund is, and who pays both parts.
void prepare_forbund(const Scenario& scenario, Arena& arena, PreparedYear& prepared) {
  const int n = static_cast<int>(scenario.roster.forbund.size());
  const int years_run = prepared.year.number - scenario.first.number;
  const int startup_years =
      required(scenario.terms.startup_years, prepared.year, "economy.startup_years");
  const Column<bool> has_last = arena.column<bool>(n);
  const Column<bool> in_startup = arena.column<bool>(n);
  const Column<bool> pays_both = arena.column<bool>(n);
  for (int i = 0; i < n; ++i) {
    const bool opened = scenario.opening[i].state_allocation.has_value();
    prepared.age.push_back((opened ? past_startup : 1) + years_run);
    has_last[i] = opened || years_run > 0;
    in_startup[i] = prepared.age[i] <= startup_years;
    pays_both[i] = pays_both_parts(scenario.roster, scenario.roster.forbund[i]);
  }
  prepared.shape.count = n;
  prepared.shape.has_last = has_last;
  prepared.shape.in_startup = in_startup;
  prepared.shape.pays_both = pays_both;
}

PreparedYear prepare_year(const Scenario& scenario, Arena& arena, Year year) {
  const Terms& terms = scenario.terms;
  PreparedYear prepared;
  prepared.year = year;
  prepared.of_statistics = Year{year.number - required(terms.lag, year, "lag")};
  prepared.municipal_split =
      option<MunicipalSplit>(terms.municipal_split, year, "contributions.municipal_split");
  prepare_forbund(scenario, arena, prepared);
  prepare_options(terms, year, prepared.shape);
  prepare_frame(scenario, year, prepared.numbers);
  prepare_shares(terms, year, prepared.numbers);
  prepare_steps(terms, year, prepared);
  prepare_keys(scenario, arena, prepared);
  std::tie(prepared.shape.municipal_kind, prepared.numbers.municipal) =
      prepare_party(scenario, arena, prepared, Party::municipal);
  std::tie(prepared.shape.regional_kind, prepared.numbers.regional) =
      prepare_party(scenario, arena, prepared, Party::regional);
  prepare_other_income(scenario, arena, prepared);
  return prepared;
}

/// What model.md section 2 and step 4 refuse; empty when the year can be run.
std::optional<Refusal> refusal_of(const PreparedYear& prepared) {
  const YearNumbers<double>& numbers = prepared.numbers;
  if (numbers.frame.kr > largest_frame) {
    return Refusal{prepared.year, "the frame has grown beyond 2 000 000 000 kr"};
  }
  const Money<double> pot = distributable(numbers.frame, numbers.national_support, numbers.reserve);
  if (static_cast<double>(prepared.shape.count) * numbers.base_grant > pot) {
    return Refusal{prepared.year, "the base grants cost more than there is to distribute"};
  }
  for (int k = 0; k < prepared.shape.keys; ++k) {
    if (numbers.weight[k].millionths > 0.0 && prepared.shape.total[k] == 0.0) {
      return Refusal{prepared.year, "no förbund has any " + prepared.indicators[k] + " to weigh"};
    }
  }
  return std::nullopt;
}

/// What the förbund bring into the first year, with trappan as it is in that year.
Standing<double> prepare_opening(const Scenario& scenario, Arena& arena,
                                 const PreparedYear& first) {
  const Standing<double> opening = make_standing<double>(arena, first.shape.count);
  for (int i = 0; i < first.shape.count; ++i) {
    const Opening& own = scenario.opening[i];
    const Money<double> last = own.state_allocation.value_or(Money<double>{0.0});
    opening.last_possible[i] = last;
    opening.last_accepted[i] = last;
    opening.eget_kapital[i] = own.eget_kapital;
    TrappanBrackets<double> brackets;
    opening.excess[i] =
        excess_over(own.eget_kapital, limit_on(first.shape, first.numbers, last, brackets));
  }
  return opening;
}

}  // namespace

tl::expected<Prepared, Refusal> prepare(const Scenario& scenario) {
  Prepared prepared;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    prepared.years.push_back(prepare_year(scenario, prepared.arena, year));
    if (auto refusal = refusal_of(prepared.years.back())) {
      return tl::make_unexpected(std::move(*refusal));
    }
  }
  prepared.opening = prepare_opening(scenario, prepared.arena, prepared.years.front());
  return prepared;
}

}  // namespace finsam
