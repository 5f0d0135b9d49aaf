// Steps 5, 6 and 8: damping, capital rule and possible allocation of a förbund.

#include "analysis/explain_steps.hpp"

namespace finsam {
namespace {

bool is_damped(const ForbundYear& row) { return row.floor.has_value(); }

Financing financing_of(const ExplainSource& source) {
  return chosen_option<Financing>(source.scenario.terms.financing, source.year.year);
}

/// What the floor and the cap of the förbund are, and why.
void say_bounds(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const auto reference =
      chosen_option<Reference>(source.scenario.terms.reference, source.year.year);
  step.say("damping.rule");
  if (!row.last_allocation) {
    step.say(row.cap ? "damping.new_with_cap" : "damping.new", rounding_words(source));
    step.by(rule_sources::silent);
    return;
  }
  const auto whose = last_year_words(source, row.forbund);
  if (reference == Reference::accepted) {
    step.say("damping.from_accepted", whose);
  } else {
    step.say(is_merged(source, row.forbund) ? "damping.from_possible_of_several"
                                            : "damping.from_possible");
  }
  if (row.exempted) {
    step.say("damping.exempted", whose);
  } else {
    step.say(*row.floor == source.nation().base ? "damping.floor_is_base" : "damping.floor",
             rounding_words(source));
  }
  if (row.cap) step.say(*row.cap == *row.floor ? "damping.cap_is_floor" : "damping.cap");
}

/// What the damping did to the förbund.
std::string_view outcome_of(const ExplainSource& source, const ForbundYear& row) {
  const Real<double> least(0.5);  // as for Tally
  const bool at_floor = row.damped == Real<double>(*row.floor);
  const bool at_cap = row.cap && row.damped == Real<double>(*row.cap);
  if (source.nation().damping_not_affordable) return "damping.scaled";
  if (row.raised >= least) {
    return at_floor ? "damping.raised_to_floor" : "damping.raised_by_others_caps";
  }
  if (row.lowered < least && (row.last_allocation || !at_floor)) return "damping.untouched";
  if (!row.last_allocation && at_floor) return "damping.new_at_floor";
  if (at_floor && at_cap) return "damping.lowered_to_cap";
  if (at_floor) return "damping.lowered_to_floor";
  if (at_cap) return "damping.lowered_to_cap";
  return "damping.lowered_to_pay";
}

void add_parameters(const ForbundYear& row, StepWriter& step) {
  step.parameter("damping.rule");
  if (!is_damped(row)) return;
  step.parameter("damping.max_decrease");
  if (row.cap) step.parameter("damping.max_increase");
  step.parameter("damping.reference").parameter("damping.financing").parameter("unit");
}

void say_reduced(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const auto whose = last_year_words(source, row.forbund);
  step.other("half_excess", row.half_excess).other("reducible", row.reducible);
  if (row.last_excess.kr == 0.0) {
    step.say("capital_rule.reduce_no_excess", whose);
  } else if (row.reducible.kr <= 0.0) {
    step.say("capital_rule.reduce_excess", whose).say("capital_rule.reduce_nothing_above_base");
  } else if (row.reducible < row.half_excess) {
    step.say("capital_rule.reduce_excess", whose).say("capital_rule.reduce_to_base");
  } else {
    step.say("capital_rule.reduce_excess", whose).say("capital_rule.reduce_all");
  }
  step.amount("reduced", row.reduced).amount("after_capital_rule", row.after_capital_rule);
}

void add_numbers(const ExplainSource& source, StepWriter& step) {
  const NationYear& nation = source.nation();
  step.other("raised_count", nation.raised.count)
      .other("nation_raised", nation.raised.amount)
      .other("lowered_count", nation.lowered.count)
      .other("nation_lowered", nation.lowered.amount)
      .other("nation_damped", nation.damped)
      .other("floors", nation.floors)
      .other("at_floor_count", nation.at_floor)
      .other("distributable", nation.distributable)
      .other("base_grants", nation.base_grants);
  if (nation.damping_level) {
    step.other("damping_level", PartOf{nation.damping_level->part, nation.damping_level->whole});
  }
}

}  // namespace

void say_who_pays(const ExplainSource& source, StepWriter& step) {
  add_numbers(source, step);
  const NationYear& nation = source.nation();
  const Financing financing = financing_of(source);
  if (nation.damping_not_affordable) {
    step.say("damping.not_affordable");
    return;
  }
  if (nation.gains_cannot_pay) step.say("damping.gains_cannot_pay");
  if (nation.raised.count == 0 && nation.lowered.count == 0) {
    step.say("damping.nobody_moved");
    return;
  }
  step.say(nation.raised.count > 0 ? "damping.raised" : "damping.capped");
  if (nation.raised.count == 0) step.list(lowered_by_damping(source));
  if (financing == Financing::from_unclaimed) {
    step.say("damping.from_unclaimed");
    return;
  }
  if (nation.raised.count == 0 || nation.lowered.count == 0) return;
  const bool capped = source.scenario.terms.max_increase.in(source.year.year).has_value();
  const std::map<std::string, std::string> bounds = {
      {"bounds", capped ? "@within_floor_and_cap" : "@not_below_floor"}};
  // Where the level takes nothing from anyone, it is caps that lower.
  const bool caps_pay = nation.damping_level && financing != Financing::from_gains &&
                        nation.damping_level->part >= nation.damping_level->whole;
  step.say(caps_pay ? "damping.lowered_by_caps" : "damping.lowered");
  step.list(lowered_by_damping(source));
  if (!nation.damping_level) {
    step.say("damping.everyone_at_a_bound");
  } else if (financing == Financing::from_gains && !nation.gains_cannot_pay) {
    step.say("damping.share_of_gain", bounds);
  } else {
    step.say(
        financing == Financing::above_base ? "damping.share_above_base" : "damping.share_of_ideal",
        bounds);
  }
}

Step damping_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "damping", 5);
  step.other("last_year", Year{source.year.year.number - 1}).other("ideal", row.ideal);
  if (!is_damped(row)) {
    step.say("damping.none").amount("damped", row.damped);
    step.by(rule_sources::distribution);
    add_parameters(row, step);
    return step.done();
  }
  say_bounds(source, row, step);
  if (source.nation().damping_not_affordable) {
    say_who_pays(source, step);
    step.say(outcome_of(source, row));
  } else {
    step.say(outcome_of(source, row));
    say_who_pays(source, step);
  }
  step.other("raised", row.raised).other("lowered", row.lowered);
  step.other("last_excess", row.last_excess);
  if (row.last_allocation) step.amount("last_allocation", *row.last_allocation);
  step.amount("floor", *row.floor);
  if (row.cap) step.amount("cap", *row.cap);
  step.amount("damped", row.damped).by(rule_sources::distribution);
  if (source.is_first_year()) {
    step.data(table_data(source.scenario, "data.opening", "state_allocation_kr"));
  }
  add_parameters(row, step);
  return step.done();
}

Step capital_rule_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "capital_rule", 6);
  const auto rule =
      chosen_option<CapitalRule>(source.scenario.terms.capital_rule, source.year.year);
  const bool excess = row.last_excess.kr > 0.0;
  const auto whose = last_year_words(source, row.forbund);
  step.other("last_year", Year{source.year.year.number - 1});
  step.other("last_excess", row.last_excess).parameter("capital_rule.rule");
  switch (rule) {
    case CapitalRule::none:
      step.say("capital_rule.none").by(rule_sources::oversubscribed);
      return step.done();
    case CapitalRule::exempt_from_damping:
      step.by(rule_sources::distribution);
      step.say(!is_damped(row) ? "capital_rule.exempt_without_damping"
               : row.exempted  ? "capital_rule.exempt"
               : excess        ? "capital_rule.exempt_new"
                               : "capital_rule.exempt_no_excess",
               whose);
      break;
    case CapitalRule::reduce:
      step.by(rule_sources::reduce).parameter("capital_rule.rate").parameter("base_grant");
      say_reduced(source, row, step);
      break;
    case CapitalRule::when_oversubscribed:
      step.by(rule_sources::oversubscribed);
      step.say(excess ? "capital_rule.oversubscribed" : "capital_rule.oversubscribed_no_excess",
               whose);
      break;
  }
  if (source.is_first_year()) {
    step.data(table_data(source.scenario, "data.opening", "eget_kapital_kr"));
  }
  return step.done();
}

Step possible_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "possible", 8);
  step.other("after_capital_rule", row.after_capital_rule);
  step.other("nation_possible", source.nation().possible);
  return step.say("possible.rounded", rounding_words(source))
      .amount("possible", row.possible)
      .by(rule_sources::distribution)
      .by(rule_sources::silent)
      .parameter("unit")
      .done();
}

}  // namespace finsam
