// What a förbund gets and why, in short: at the top of its page, and on those of who pays to it.

#include "analysis/payers.hpp"

namespace finsam {

namespace {

/// Whether the spärr kept the förbund above its ideal allocation, with all that followed.
bool stays_above_ideal(const ExplainSource& source, const ForbundYear& row) {
  return row.last_allocation && row.floor && row.damped == Real<double>(*row.floor) &&
         row.raised.kr >= 0.5 && row.ideal < Real<double>(row.state) &&
         !source.nation().damping_not_affordable;
}

/// Which rule the allocation comes from, and in a year of applications what was applied for.
void add_rule(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  if (!row.asked) {
    step.by(rule_sources::distribution);
    return;
  }
  const bool known = applies_by_table(source, row);
  step.say(known ? "allocation.applied" : "allocation.assumed_to_apply")
      .other("forbund_asked", *row.asked)
      .by(rule_sources::applications)
      .parameter("method");
  if (!known) step.parameter("application.growth");
}

}  // namespace

std::map<std::string, std::string> party_words(const ExplainSource& source,
                                               const Forbund& forbund) {
  const bool one_region = regions_of(source.scenario.roster, forbund).size() == 1;
  return {
      {"municipalities", forbund.members.size() == 1 ? "@the_municipality" : "@the_municipalities"},
      {"regions", one_region ? "@the_region" : "@the_regions"}};
}

void say_allocation(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const Forbund& forbund = source.body(row.forbund);
  const auto parties = party_words(source, forbund);
  step.other("forbund", forbund.name).other("forbund_id", forbund.id);
  step.other("last_year", Year{source.year.year.number - 1});
  step.say(!row.last_accepted               ? "allocation.got_first"
           : is_merged(source, row.forbund) ? "allocation.got_merged"
                                            : "allocation.got");
  if (row.last_accepted) step.other("last_accepted", *row.last_accepted);
  add_rule(source, row, step);
  if (row.reduced.kr > 0.0) step.say("allocation.reduced").other("reduced", row.reduced);
  switch (row.held_by) {
    case HeldBy::nobody:
      step.say("allocation.nobody_holds");
      break;
    case HeldBy::municipalities:
      step.say("allocation.held", {{"party", parties.at("municipalities")}});
      break;
    case HeldBy::regions:
      step.say("allocation.held", {{"party", parties.at("regions")}});
      break;
    case HeldBy::both:
      if (pays_both_parts(source.scenario.roster, forbund)) {
        step.say("allocation.held", {{"party", "@the_municipality"}});
      } else {
        step.say("allocation.held_by_both", parties);
      }
      break;
    case HeldBy::settlement:
      step.say("allocation.settled");
      break;
  }
  if (row.held_by != HeldBy::settlement && row.settled_off.kr > 0.0) {
    step.say("allocation.settled_too");
  }
  if (stays_above_ideal(source, row)) {
    step.say("allocation.spared").other("forbund_floor", *row.floor);
  }
  if (row.redistributed.kr > 0.0) step.say("allocation.redistributed");
  step.other("not_matched", row.unmatched).other("settled_off", row.settled_off);
  step.other("redistributed", row.redistributed);
  step.amount("forbund_ideal", row.ideal)
      .amount("forbund_possible", row.possible)
      .amount("forbund_state", row.state);
}

Step in_short_step(const ExplainSource& source, const ForbundYear& row) {
  StepWriter step(source, "in_short", 0);
  say_allocation(source, row, step);
  step.say("allocation.closing").other("forbund_closing_eget_kapital", row.closing_eget_kapital);
  Step short_of_all = step.done();  // the amounts stand on lines of their own further down
  for (Amount& amount : short_of_all.amounts) short_of_all.others.push_back(std::move(amount));
  short_of_all.amounts.clear();
  short_of_all.sources.clear();
  short_of_all.parameters.clear();
  return short_of_all;
}

}  // namespace finsam
