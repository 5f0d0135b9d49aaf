#include "engine/prepare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

#include "engine/indicators.hpp"
#include "engine/opening.hpp"
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
  shape.method = option<Method>(terms.method, year, "method");
  if (shape.method == Method::application) {
    shape.damping = DampingRule::none;
    shape.capped = false;
    if (shape.capital_rule != CapitalRule::when_oversubscribed) {
      shape.capital_rule = CapitalRule::none;
    }
  }
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
  numbers.execution_admin = required(terms.execution_admin, year, "economy.execution_admin");
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

std::vector<const Forbund*> forbund_of(const Scenario& scenario, const PreparedYear& prepared) {
  std::vector<const Forbund*> found;
  for (const int forbund : prepared.order) {
    found.push_back(&forbund_in(scenario.roster, prepared.year, forbund));
  }
  return found;
}

/// Step 3 and the weights of step 4.
void prepare_keys(const Scenario& scenario, Arena& arena, PreparedYear& prepared) {
  const Year year = prepared.of_statistics;
  const std::vector<const Forbund*> forbund = forbund_of(scenario, prepared);
  prepared.population = indicator_of(forbund, scenario.statistics, "population", year);
  prepared.need = indicator_of(forbund, scenario.statistics, "need", year);
  if (scenario.terms.keys.size() > most_keys) throw std::logic_error("keys: too many");
  for (const KeyWeight& key : scenario.terms.keys) {
    const std::size_t k = prepared.indicators.size();
    const std::vector<double> values =
        indicator_of(forbund, scenario.statistics, key.indicator, year);
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
    const int forbund = prepared.order[static_cast<std::size_t>(i)];
    const MatchingPolicy* policy = policy_for(scenario, forbund, party, year);
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
      const auto offer = policy->offers ? policy->offers->find(forbund, year) : std::nullopt;
      if (!offer) throw std::logic_error("matching offers: a row is missing");
      offers[i] = *offer;
    }
  }
  return {stored(arena, kinds), {stored(arena, shares), stored(arena, offers)}};
}

void prepare_other_income(const Scenario& scenario, Arena& arena, PreparedYear& prepared) {
  if (!scenario.terms.other_income_table) return;
  std::vector<Money<double>> amounts;
  bool some = false;
  for (const int forbund : prepared.order) {
    amounts.push_back(scenario.terms.other_income_table->find(forbund, prepared.year)
                          .value_or(Money<double>{0.0}));
    some = some || amounts.back().kr != 0.0;
  }
  if (some) prepared.numbers.other_income = stored(arena, amounts);
}

/// Who has a last allocation, how old each förbund is, and who pays both parts.
void prepare_forbund(const Scenario& scenario, Arena& arena, const Succession& succession,
                     PreparedYear& prepared) {
  prepared.order = succession.order;
  prepared.dissolved = succession.dissolved;
  prepared.age = succession.age;
  YearShape& shape = prepared.shape;
  shape.count = static_cast<int>(succession.order.size());
  shape.unchanged = succession.unchanged;
  shape.out_of = stored(arena, succession.out_of);
  shape.out_of_end = stored(arena, succession.out_of_end);
  shape.dissolved = stored(arena, succession.places_dissolved);
  const int startup_years =
      required(scenario.terms.startup_years, prepared.year, "economy.startup_years");
  const Column<bool> excess_anew = arena.column<bool>(shape.count);
  const Column<bool> has_last = arena.column<bool>(shape.count);
  shape.all_have_last = true;
  const Column<bool> in_startup = arena.column<bool>(shape.count);
  const Column<bool> pays_both = arena.column<bool>(shape.count);
  const std::vector<const Forbund*> forbund = forbund_of(scenario, prepared);
  for (int i = 0; i < shape.count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    excess_anew[i] = succession.excess_anew[at];
    has_last[i] = succession.has_last[at];
    shape.all_have_last = shape.all_have_last && has_last[i];
    in_startup[i] = prepared.age[at] <= startup_years;
    shape.some_in_startup = shape.some_in_startup || in_startup[i];
    pays_both[i] = pays_both_parts(scenario.roster, *forbund[at]);
  }
  shape.excess_anew = excess_anew;
  shape.has_last = has_last;
  shape.in_startup = in_startup;
  shape.pays_both = pays_both;
}

/// What is applied for by the table in a year of applications.
void prepare_applications(const Scenario& scenario, Arena& arena, PreparedYear& prepared) {
  const int n = prepared.shape.count;
  const Column<bool> by_table = arena.column<bool>(n);
  const Column<Money<double>> applied = arena.column<Money<double>>(n);
  const auto& table = scenario.terms.application_table;
  for (int i = 0; i < n; ++i) {
    const int forbund = prepared.order[static_cast<std::size_t>(i)];
    const auto amount = table ? table->find(forbund, prepared.year) : std::nullopt;
    by_table[i] = amount.has_value();
    applied[i] = amount.value_or(Money<double>{0.0});
  }
  prepared.shape.applies_by_table = by_table;
  prepared.numbers.applied = applied;
  prepared.numbers.application_growth =
      required(scenario.terms.application_growth, prepared.year, "application.growth");
}

/// Who is given a targeted grant, where the most of one is in force.
void prepare_targeted(const Scenario& scenario, Arena& arena, PreparedYear& prepared) {
  const Terms& terms = scenario.terms;
  const auto most = terms.targeted_max.in(prepared.year);
  prepared.numbers.targeted_max = most.value_or(Money<double>{0.0});
  if (!most) return;
  std::vector<int> listed =
      by_need_per_inhabitant(prepared.need, prepared.population,
                             required(terms.targeted_count, prepared.year, "targeted.count"));
  if (terms.targeted_applicants) {
    for (const ApplicantTable::Row& row : terms.targeted_applicants->rows) {
      if (row.year != prepared.year) continue;
      const auto at = std::find(prepared.order.begin(), prepared.order.end(), row.forbund);
      listed.push_back(static_cast<int>(at - prepared.order.begin()));
    }
  }
  prepared.shape.targeted = stored(arena, listed);
}

bool all_are(MatchingKind kind, Column<const MatchingKind> kinds) {
  return std::all_of(kinds.begin(), kinds.end(), [=](MatchingKind own) { return own == kind; });
}

PreparedYear prepare_year(const Scenario& scenario, Arena& arena, Year year,
                          const Succession& succession) {
  const Terms& terms = scenario.terms;
  PreparedYear prepared;
  prepared.year = year;
  prepared.of_statistics = Year{year.number - required(terms.lag, year, "lag")};
  prepared.municipal_split =
      option<MunicipalSplit>(terms.municipal_split, year, "contributions.municipal_split");
  prepare_forbund(scenario, arena, succession, prepared);
  prepare_options(terms, year, prepared.shape);
  prepare_frame(scenario, year, prepared.numbers);
  prepare_shares(terms, year, prepared.numbers);
  prepare_steps(terms, year, prepared);
  prepare_keys(scenario, arena, prepared);
  std::tie(prepared.shape.municipal_kind, prepared.numbers.municipal) =
      prepare_party(scenario, arena, prepared, Party::municipal);
  std::tie(prepared.shape.regional_kind, prepared.numbers.regional) =
      prepare_party(scenario, arena, prepared, Party::regional);
  prepared.shape.only_growth_caps =
      all_are(MatchingKind::growth_cap, prepared.shape.municipal_kind) &&
      all_are(MatchingKind::growth_cap, prepared.shape.regional_kind);
  prepare_applications(scenario, arena, prepared);
  prepare_targeted(scenario, arena, prepared);
  prepare_other_income(scenario, arena, prepared);
  return prepared;
}

/// What the bounds and step 4 refuse; empty when the year can be run.
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

/// What the förbund carry into the first year, before its events.
Standing<double> prepare_opening(const std::vector<Opening>& opening, Arena& arena) {
  const Standing<double> standing = make_standing<double>(arena, static_cast<int>(opening.size()));
  int i = 0;
  for (const Opening& own : opening) {
    standing.last_possible[i] = own.state_allocation.value_or(Money<double>{0.0});
    standing.last_accepted[i] = standing.last_possible[i];
    standing.eget_kapital[i] = own.eget_kapital;
    ++i;
  }
  return standing;
}

}  // namespace

tl::expected<Prepared, Refusal> prepare(const Scenario& scenario) {
  Prepared prepared;
  const StartOfRun start = start_of_run(scenario);
  const auto opening = opening_of_run(scenario, start);
  if (!opening) return tl::make_unexpected(opening.error());
  prepared.opening = prepare_opening(*opening, prepared.arena);
  Succession succession = start.before;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    succession = next_year(scenario.roster, year, succession);
    if (year == scenario.first) {
      succession.unchanged = false;
      succession.excess_anew.assign(succession.order.size(), true);
    }
    prepared.years.push_back(prepare_year(scenario, prepared.arena, year, succession));
    if (auto refusal = refusal_of(prepared.years.back())) {
      return tl::make_unexpected(std::move(*refusal));
    }
    succession.has_last.assign(succession.order.size(), true);
  }
  return prepared;
}

}  // namespace finsam
