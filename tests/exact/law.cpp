#include "exact/law.hpp"

#include <algorithm>

namespace finsam::exact {
namespace {

std::optional<Int> amount_in(const Dated<Money<double>>& dated, Year year) {
  const auto value = in_force(dated, year);
  return value ? std::optional<Int>(kronor(*value)) : std::nullopt;
}

std::optional<Rat> share_in(const Dated<Share<double>>& dated, Year year) {
  const auto value = in_force(dated, year);
  return value ? std::optional<Rat>(share(*value)) : std::nullopt;
}

template <class Options>
Options option_in(const Dated<Choice>& dated, Year year, Options otherwise) {
  const auto value = in_force(dated, year);
  return value ? static_cast<Options>(value->index) : otherwise;
}

}  // namespace

Int frame_in(const Scenario& scenario, Year year) {
  Dated<Money<double>> given;
  Year last_given{0};
  for (auto entry : scenario.terms.frame.entries) {
    if (entry.only && *entry.from == year) return kronor(*entry.value);
    if (entry.only) continue;
    if (!entry.from) entry.from = scenario.first;
    last_given = std::max(last_given, *entry.from);
    given.entries.push_back(entry);
  }
  Int frame = *amount_in(given, year);
  for (Year grown{last_given.number + 1}; grown <= year; ++grown.number) {
    const Rat growth = share_in(scenario.terms.frame_growth, grown).value_or(0);
    frame = round_down(Rat(frame * (1 + growth)));
  }
  return frame;
}

Law law_in(const Scenario& scenario, Year year) {
  const Terms& terms = scenario.terms;
  Law law;
  law.year = year;
  law.opening_spread = share_in(terms.opening_spread, year).value_or(1);
  law.opening_tilt = share_in(terms.opening_tilt, year).value_or(1);
  law.frame = frame_in(scenario, year);
  law.national_support = *amount_in(terms.national_support, year);
  law.national_support_used =
      amount_in(terms.national_support_used, year).value_or(law.national_support);
  law.reserve = amount_in(terms.reserve, year).value_or(0);
  law.base_grant = *amount_in(terms.base_grant, year);
  law.unit = amount_in(terms.unit, year).value_or(1000);
  law.lag = in_force(terms.lag, year).value_or(2);
  for (const KeyWeight& key : terms.keys) {
    law.weights.push_back(share_in(key.weight, year).value_or(0));
  }

  law.method = option_in(terms.method, year, Method::model);
  law.application_growth = share_in(terms.application_growth, year).value_or(0);
  law.targeted_max = amount_in(terms.targeted_max, year);
  law.targeted_count = in_force(terms.targeted_count, year).value_or(0);
  law.damping = option_in(terms.damping, year, DampingRule::none);
  law.max_decrease = share_in(terms.max_decrease, year).value_or(0);
  law.max_increase = share_in(terms.max_increase, year);
  law.reference = option_in(terms.reference, year, Reference::accepted);
  law.financing = option_in(terms.financing, year, Financing::proportional);
  law.capital_rule = option_in(terms.capital_rule, year, CapitalRule::none);
  law.capital_rate = share_in(terms.capital_rate, year).value_or(0);
  law.redistribution_rounds = in_force(terms.redistribution_rounds, year).value_or(0);

  if (law.method == Method::application) {
    // Steps 5, 6 and 8 are replaced; only when_oversubscribed is left of step 6.
    law.damping = DampingRule::none;
    law.max_increase = {};
    if (law.capital_rule != CapitalRule::when_oversubscribed) {
      law.capital_rule = CapitalRule::none;
    }
  }

  law.municipal_split = option_in(terms.municipal_split, year, MunicipalSplit::population);
  law.other_income_share = share_in(terms.other_income_share, year).value_or(0);
  law.admin_fixed = amount_in(terms.admin_fixed, year).value_or(0);
  law.admin_share = share_in(terms.admin_share, year).value_or(0);
  law.use_of_capital = share_in(terms.use_of_capital, year).value_or(0);
  law.execution = share_in(terms.execution, year).value_or(1);
  law.execution_admin = share_in(terms.execution_admin, year).value_or(1);
  law.startup_years = in_force(terms.startup_years, year).value_or(0);
  law.startup_factor = share_in(terms.startup_factor, year).value_or(1);

  law.trappan_base = option_in(terms.trappan_base, year, TrappanBase::total);
  law.trappan_scale = option_in(terms.trappan_scale, year, TrappanScale::marginal);
  const std::vector<TrappanStep> steps = *in_force(terms.trappan_steps, year);
  for (const TrappanStep& step : steps) {
    std::optional<Int> up_to;
    if (step.up_to) up_to = kronor(*step.up_to);
    law.trappan.push_back({up_to, share(step.share)});
  }

  law.individual_share = share_in(terms.individual_share, year);
  law.cost_per_participant = amount_in(terms.cost_per_participant, year);
  return law;
}

}  // namespace finsam::exact
