// The page of the nation: the frame, where it went, and the books.

#include "analysis/explain_steps.hpp"

namespace finsam {
namespace {

std::vector<int> all_members(const Roster& roster, Year year) {
  std::vector<int> members;
  for (const Member& member : members_between(roster, year, year)) {
    members.push_back(member.municipality);
  }
  return members;
}

/// "No" in the place of a count that is nought.
std::map<std::string, std::string> count_words(const std::string& name, int count) {
  if (count > 0) return {};
  return {{name, "@no"}};
}

/// The amount of a tally of decided amounts, which are whole kronor.
Money<double> whole(const Tally& tally) { return {tally.amount.kr}; }

Step keys_step(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "nation_keys", 4);
  step.say("nation.base_grants").say("nation.keys");
  step.other("forbund_count", nation.forbund_count)
      .other("of_statistics", source.year.of_statistics);
  step.by(rule_sources::distribution).parameter("base_grant").parameter("lag");
  AmountList list{"keys", {}};
  for (std::size_t k = 0; k < nation.keys.size(); ++k) {
    const KeyYear& key = nation.keys[k];
    list.rows.push_back({{"indicator", key.indicator},
                         {"unit", indicator_unit(source.scenario, key.indicator)},
                         {"weight", key.weight},
                         {"all_forbund", Statistical{key.total}},
                         {"key_pot", Microkronor{key.pot}}});
    step.parameter(weight_use(source.scenario, source.scenario.terms.keys[k], source.year.year));
    step.data(indicator_data(source.scenario, key.indicator,
                             all_members(source.scenario.roster, source.year.year),
                             source.year.of_statistics));
  }
  return step.list(std::move(list))
      .amount("base_grants", nation.base_grants)
      .amount("pot", nation.pot)
      .amount("nation_ideal", nation.ideal)
      .done();
}

Step damping_totals(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "nation_damping", 5);
  step.by(rule_sources::distribution).parameter("damping.rule");
  const auto rule = chosen_option<DampingRule>(source.scenario.terms.damping, source.year.year);
  if (rule == DampingRule::none) {
    return step.say("damping.none").amount("nation_damped", nation.damped).done();
  }
  step.say("damping.rule").say("nation.floors", count_words("at_floor_count", nation.at_floor));
  if (source.scenario.terms.max_increase.in(source.year.year)) {
    step.say("nation.caps", count_words("at_cap_count", nation.at_cap))
        .other("at_cap_count", nation.at_cap);
    step.parameter("damping.max_increase");
  }
  say_who_pays(source, step);
  return step.parameter("damping.max_decrease")
      .parameter("damping.reference")
      .parameter("damping.financing")
      .parameter("unit")
      .amount("floors", nation.floors)
      .amount("nation_damped", nation.damped)
      .done();
}

Step capital_totals(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "capital_rule", 6);
  step.parameter("capital_rule.rule").other("last_year", Year{source.year.year.number - 1});
  switch (chosen_option<CapitalRule>(source.scenario.terms.capital_rule, source.year.year)) {
    case CapitalRule::none:
      return step.say("capital_rule.none").by(rule_sources::oversubscribed).done();
    case CapitalRule::exempt_from_damping:
      return step.say("nation.exempted", count_words("exempted_count", nation.exempted))
          .other("exempted_count", nation.exempted)
          .by(rule_sources::distribution)
          .done();
    case CapitalRule::reduce:
      return step.say(nation.reduced.count > 0 ? "nation.reduced" : "nation.reduced_nobody")
          .other("reduced_count", nation.reduced.count)
          .amount("nation_reduced", whole(nation.reduced))
          .by(rule_sources::reduce)
          .parameter("capital_rule.rate")
          .done();
    case CapitalRule::when_oversubscribed:
      break;
  }
  return step.say("nation.withheld", count_words("withheld_count", nation.withheld.count))
      .other("withheld_count", nation.withheld.count)
      .by(rule_sources::oversubscribed)
      .done();
}

void add_held(std::string_view id, const std::string& name, const Tally& tally, StepWriter& step) {
  step.other(name + "_count", tally.count).other("nation_" + name, whole(tally));
  if (tally.count > 0) {
    step.say(id, {{"count", name + "_count"}, {"amount", "nation_" + name}});
  }
}

Step matching_totals(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "nation_matching", 9);
  step.say("nation.possible");
  add_held("nation.held_by_municipalities", "held_by_municipalities",
           nation.unmatched_by_municipalities, step);
  add_held("nation.held_by_regions", "held_by_regions", nation.unmatched_by_regions, step);
  add_held("nation.held_by_both", "held_by_both", nation.unmatched_by_both, step);
  const bool nobody = nation.unmatched_by_municipalities.count == 0 &&
                      nation.unmatched_by_regions.count == 0 && nation.unmatched_by_both.count == 0;
  if (nobody) step.say("nation.nobody_held");
  step.amount("possible", nation.possible).amount("nation_matched", nation.matched);
  if (nation.settlement_level) {
    step.say(nation.settlement_not_affordable ? "settlement.not_affordable" : "settlement.needed");
    step.other("settlement_level",
               PartOf{nation.settlement_level->part, nation.settlement_level->whole});
    step.other("distributable", nation.distributable);
    step.other("settled_off_count", nation.settled_off.count);
    step.amount("nation_settled_off", whole(nation.settled_off));
    step.list(lowered_by_settlement(source));
  } else if (pays_from_unclaimed(source)) {
    step.say("settlement.not_needed").other("distributable", nation.distributable);
  }
  if (nation.rounds.empty() && nation.unmatched.kr > 0.0) step.say("redistribution.none");
  if (!nation.rounds.empty()) {
    AmountList list{"rounds", {}};
    for (std::size_t k = 0; k < nation.rounds.size(); ++k) {
      list.rows.push_back({{"round", static_cast<int>(k) + 1},
                           {"pool", nation.rounds[k].pool},
                           {"taken", nation.rounds[k].taken}});
    }
    step.say(nation.redistributed.count > 0 ? "nation.rounds" : "nation.rounds_nothing")
        .list(std::move(list));
    step.other("redistributed_count", nation.redistributed.count);
    step.amount("nation_redistributed", whole(nation.redistributed));
  }
  for (const MatchingRule& rule : source.scenario.terms.matching) {
    for (ParameterUse& use : matching_uses(source.scenario, rule, "matching", source.year.year)) {
      step.parameter(std::move(use));
    }
  }
  return step.amount("state", nation.state)
      .by(rule_sources::halves)
      .by(rule_sources::silent)
      .parameter("redistribution.rounds")
      .parameter("unit")
      .done();
}

Step returned_totals(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "returned", 11);
  step.say(nation.returned.kr == 0.0 ? "nation.nothing_returned" : "nation.returned");
  if (nation.returned_undistributed.kr < 0.0) step.say("nation.offered_more");
  step.say("nation.books");
  return step.other("frame", nation.frame)
      .other("national_support", nation.national_support)
      .other("state", nation.state)
      .other("targeted", nation.targeted)
      .amount("returned", nation.returned)
      .amount("returned_reserve", nation.returned_reserve)
      .amount("returned_support", nation.returned_support)
      .amount("returned_undistributed", nation.returned_undistributed)
      .amount("returned_capital_rule", nation.returned_capital_rule)
      .amount("returned_unmatched", nation.returned_unmatched)
      .by(rule_sources::returned)
      .parameter("frame.national_support_used")
      .done();
}

Step parties_totals(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "nation_contributions", 12);
  return step.say("nation.contributions")
      .amount("state", nation.state)
      .amount("municipal", nation.municipal)
      .amount("regional", nation.regional)
      .amount("nation_total", nation.total)
      .by(rule_sources::halves)
      .done();
}

Step capital_held(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "nation_economy", 13);
  step.say("nation.economy");
  if (!source.year.dissolved.empty()) {
    step.say("nation.paid_back")
        .other("dissolved_count", static_cast<int>(source.year.dissolved.size()))
        .by(rule_sources::paid_back);
  }
  auto holders = count_words("over_trappan_count", nation.over_trappan);
  holders.merge(count_words("over_4_mkr", nation.over_4_mkr));
  step.say(nation.over_trappan > 0 ? "nation.over_trappan" : "nation.nobody_over_trappan", holders);
  if (nation.forbund_count >= 4) {
    step.other("top_quarter_share", PartOf{nation.top_quarter.kr, nation.eget_kapital.kr});
    if (nation.eget_kapital.kr > 0.0) step.say("nation.top_quarter");
  }
  step.amount("nation_opening_eget_kapital", nation.opening_eget_kapital);
  if (!source.year.dissolved.empty()) step.amount("nation_paid_back", nation.paid_back);
  return step.other("over_trappan_count", nation.over_trappan)
      .other("over_4_mkr", nation.over_4_mkr)
      .other("excess", nation.excess)
      .amount("nation_income", nation.income)
      .amount("nation_admin", nation.admin)
      .amount("nation_spent", nation.spent)
      .amount("eget_kapital", nation.eget_kapital)
      .by(rule_sources::costs)
      .by(rule_sources::trappan)
      .parameter("economy.other_income_share")
      .parameter("economy.admin_fixed")
      .parameter("economy.admin_share")
      .parameter("economy.use_of_capital")
      .parameter("economy.execution")
      .parameter("economy.execution_admin")
      .parameter("economy.startup_years")
      .parameter("economy.startup_factor")
      .parameter("trappan.base")
      .parameter("trappan.scale")
      .parameter(trappan_use(source.scenario, source.year.year))
      .done();
}

Step counts(const ExplainSource& source) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "against_ideal", 16);
  return step.say("nation.against_ideal")
      .amount("above", nation.above)
      .amount("level", nation.level)
      .amount("below", nation.below)
      .by(rule_sources::against_ideal)
      .done();
}

}  // namespace

std::vector<Step> nation_steps(const ExplainSource& source) {
  std::vector<Step> steps = {frame_step(source), keys_step(source)};
  const bool applications =
      chosen_option<Method>(source.scenario.terms.method, source.year.year) == Method::application;
  if (applications) {
    steps.push_back(application_totals(source));
  } else {
    steps.push_back(damping_totals(source));
    steps.push_back(capital_totals(source));
  }
  steps.push_back(matching_totals(source));
  if (source.nation().targeted.kr > 0.0) steps.push_back(targeted_totals(source));
  for (const auto& step : {returned_totals, parties_totals, capital_held, counts, account_step}) {
    steps.push_back(step(source));
  }
  if (const RosterChange* change = change_in(source.scenario.roster, source.year.year)) {
    StepWriter events(source, "events", 1);
    steps.insert(steps.begin(), events.tell(change->events).done());
  }
  add_opening(source, steps);
  return steps;
}

}  // namespace finsam
