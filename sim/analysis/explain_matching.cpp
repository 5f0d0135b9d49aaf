// Steps 9 and 11: what the parties of a förbund match, settlement, redistribution, what is
// returned.

#include "analysis/explain_steps.hpp"
#include "finsam/matching_policy.hpp"

namespace finsam {
namespace {

/// A party of a förbund: how sentences call it, and what the run recorded of it.
struct PartyView {
  Party party;
  std::string name;      ///< "municipal" or "regional", which parameters and amounts begin with
  std::string word;      ///< of the catalogue, at the beginning of a sentence
  std::string low_word;  ///< the same within a sentence
  std::optional<Money<double>> offer;
};

PartyView municipal_view(const ExplainSource& source, const ForbundYear& row) {
  const bool one = source.body(row.forbund).members.size() == 1;
  const std::string whom = one ? "he_municipality" : "he_municipalities";
  return {Party::municipal, "municipal", "@T" + whom, "@t" + whom, row.municipal_offer};
}

PartyView regional_view(const ExplainSource& source, const ForbundYear& row) {
  const Forbund& forbund = source.body(row.forbund);
  const bool outside = pays_both_parts(source.scenario.roster, forbund);
  const bool one = regions_of(source.scenario.roster, forbund).size() == 1;
  const std::string whom = outside ? "he_municipality_as_region" : one ? "he_region" : "he_regions";
  return {Party::regional, "regional", "@T" + whom, "@t" + whom, row.regional_offer};
}

/// How much a party matches, by which rule.
void say_party(const ExplainSource& source, const ForbundYear& row, const PartyView& view,
               StepWriter& step) {
  const Year year = source.year.year;
  const MatchingRule* rule = rule_for(source.scenario, row.forbund, view.party, year);
  std::map<std::string, std::string> names = {{"party", view.word},
                                              {"growth", view.name + "_growth"},
                                              {"willingness", view.name + "_willingness"},
                                              {"offer", view.name + "_offer"},
                                              {"limit", view.name + "_limit"}};
  names.merge(last_year_words(source, row.forbund));
  if (!rule) {
    step.say("matching.no_rule", names);
    return;
  }
  for (ParameterUse& use : matching_uses(source.scenario, *rule, view.name, year)) {
    step.parameter(std::move(use));
  }
  switch (chosen_option<MatchingKind>(rule->policy.policy, year)) {
    case MatchingKind::full:
      step.say("matching.full", names);
      break;
    case MatchingKind::growth_cap:
      step.say(row.last_accepted ? "matching.growth_cap" : "matching.no_last", names);
      break;
    case MatchingKind::willingness:
      step.say(!row.last_accepted      ? "matching.no_last"
               : row.increase.kr > 0.0 ? "matching.willingness"
                                       : "matching.willingness_no_increase",
               names);
      break;
    case MatchingKind::fixed:
      step.say("matching.fixed", names).other(view.name + "_offer", *view.offer);
      if (rule->policy.offers) {
        step.data(table_data(source.scenario, rule->policy.offers->table, "offer_kr"));
      }
      break;
  }
}

/// Both parties in one sentence where they follow the same rule.
void say_parties(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const Year year = source.year.year;
  const bool same = rule_for(source.scenario, row.forbund, Party::municipal, year) ==
                        rule_for(source.scenario, row.forbund, Party::regional, year) &&
                    !row.municipal_offer;
  const bool outside = pays_both_parts(source.scenario.roster, source.body(row.forbund));
  PartyView municipal = municipal_view(source, row);
  if (same && !outside) municipal.word = "@Both_parties";
  say_party(source, row, municipal, step);
  if (!same) say_party(source, row, regional_view(source, row), step);
}

void say_who_holds(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  if (row.unmatched.kr == 0.0) {
    if (row.municipal_limit || row.regional_limit) step.say("matching.all_matched");
    return;
  }
  const PartyView municipal = municipal_view(source, row);
  const PartyView regional = regional_view(source, row);
  const bool outside = pays_both_parts(source.scenario.roster, source.body(row.forbund));
  if (row.held_by == HeldBy::both) {
    step.say(outside ? "matching.held_outside_region" : "matching.held_by_both");
  } else {
    const bool by_municipalities = row.held_by == HeldBy::municipalities;
    step.say("matching.held",
             {{"party", by_municipalities ? municipal.low_word : regional.low_word}});
  }
}

/// With the financing `from_unclaimed`: what the settlement took.
void say_settlement(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const NationYear& nation = source.nation();
  if (!row.floor || !pays_from_unclaimed(source)) return;
  step.other("nation_matched", nation.matched).other("distributable", nation.distributable);
  step.other("settled_off", row.settled_off).other("floor", *row.floor);
  step.other("settled_off_count", nation.settled_off.count);
  step.other("nation_settled_off", Money<double>{nation.settled_off.amount.kr});
  step.other("settled", row.settled);
  if (!nation.settlement_level) {
    step.say("settlement.not_needed");
    return;
  }
  step.other("settlement_level",
             PartOf{nation.settlement_level->part, nation.settlement_level->whole});
  step.say(nation.settlement_not_affordable ? "settlement.not_affordable" : "settlement.needed");
  step.list(lowered_by_settlement(source));
  if (row.settled_off.kr > 0.0) {
    step.say(row.settled == *row.floor ? "settlement.lowered_to_floor" : "settlement.lowered");
  } else {
    step.say(row.settled.kr > 0.0 && row.settled <= *row.floor ? "settlement.protected"
                                                               : "settlement.untouched");
  }
}

void say_redistribution(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const NationYear& nation = source.nation();
  step.parameter("redistribution.rounds");
  if (nation.rounds.empty()) {
    if (row.unmatched.kr > 0.0) step.say("redistribution.none");
    return;
  }
  AmountList list{"rounds", {}};
  for (std::size_t k = 0; k < nation.rounds.size(); ++k) {
    list.rows.push_back({{"round", static_cast<int>(k) + 1},
                         {"pool", nation.rounds[k].pool},
                         {"taken", nation.rounds[k].taken}});
  }
  step.list(list).other("pool", nation.rounds.front().pool);
  step.other("redistributed", row.redistributed);
  step.other("redistributed_count", nation.redistributed.count);
  step.other("last_excess", row.last_excess);
  step.say(nation.rounds.front().pool.kr > 0.0 ? "redistribution.pool"
                                               : "redistribution.empty_pool");
  if (row.redistributed.kr > 0.0) {
    step.say("redistribution.got");
  } else if (nation.rounds.front().pool.kr <= 0.0) {
    return;
  } else if (row.withheld) {
    step.say("redistribution.withheld");
  } else if (row.reduced.kr > 0.0) {
    step.say("redistribution.reduced");
  } else if (row.room && row.room->kr == 0.0) {
    step.say("redistribution.no_room");
  } else {
    step.say("redistribution.got_nothing");
  }
}

}  // namespace

Step matching_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "matching", 9);
  step.other("last_year", Year{source.year.year.number - 1});
  step.other("last_accepted", row.last_accepted ? Quantity(*row.last_accepted) : Quantity());
  step.other("increase", row.increase).other("not_matched", row.unmatched);
  step.other("matched", row.matched);
  step.say(pays_both_parts(source.scenario.roster, source.body(row.forbund))
               ? "matching.rule_outside_region"
               : "matching.rule");
  say_parties(source, row, step);
  say_who_holds(source, row, step);
  say_settlement(source, row, step);
  say_redistribution(source, row, step);
  step.amount("possible", row.possible);
  if (row.municipal_limit) step.amount("municipal_limit", *row.municipal_limit);
  if (row.regional_limit) step.amount("regional_limit", *row.regional_limit);
  step.amount("state", row.state);
  if (source.is_first_year()) {
    step.data(table_data(source.scenario, "data.opening", "state_allocation_kr"));
  }
  return step.by(rule_sources::halves).by(rule_sources::silent).parameter("unit").done();
}

Step returned_step(const ExplainSource& source, const ForbundYear& row) {
  const NationYear& nation = source.nation();
  StepWriter step(source, "returned", 11);
  step.say(row.unmatched.kr > 0.0 ? "returned.own" : "returned.nothing_own");
  return step.other("not_matched", row.unmatched)
      .amount("returned", nation.returned)
      .by(rule_sources::returned)
      .done();
}

}  // namespace finsam
