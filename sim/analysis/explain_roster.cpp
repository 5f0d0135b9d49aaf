// Step 1: who the förbund is, and what happened to it on 1 January.

#include <algorithm>

#include "analysis/explain_steps.hpp"
#include "analysis/roster_history.hpp"

namespace finsam {
namespace {

AmountList member_list(const Scenario& scenario, const Forbund& forbund) {
  AmountList list{"members", {}};
  for (const Member& member : forbund.members) {
    const Municipality& kommun =
        scenario.roster.municipalities[static_cast<std::size_t>(member.municipality)];
    const Lan& lan = scenario.roster.lan[static_cast<std::size_t>(kommun.lan)];
    list.rows.push_back({{"kommunkod", kommun.code},
                         {"kommun", kommun.name},
                         {"share", member.share},
                         {"region", lan.region}});
  }
  return list;
}

/// Tells the events of the day, and what they mean for what the förbund brings with it.
void say_events(const ExplainSource& source, const ForbundYear& row, StepWriter& step) {
  const std::vector<RosterEvent> events =
      events_of_forbund(source.scenario.roster, source.year.year, row.forbund);
  step.tell(events);
  if (is_merged(source, row.forbund)) {
    step.say(row.last_accepted ? "roster.takes_over" : "roster.takes_over_capital");
    step.other("opening_eget_kapital", row.opening_eget_kapital);
    step.other("last_year", Year{source.year.year.number - 1});
    if (row.last_accepted) step.other("last_accepted", *row.last_accepted);
  }
  const bool moves = std::any_of(events.begin(), events.end(), [](const RosterEvent& event) {
    return event.kind == EventKind::join || event.kind == EventKind::leave;
  });
  if (moves) step.say("roster.keeps");
}

/// Where the members and their shares are written: the table of members, and events before this
/// year, which are told.
void add_members(const ExplainSource& source, Year year, int forbund, StepWriter& step) {
  const Roster& roster = source.scenario.roster;
  step.list(member_list(source.scenario, forbund_in(roster, year, forbund)));
  step.data(member_data(source.scenario, members_of_table(roster, year, forbund)));
  std::vector<RosterEvent> events = events_behind_members(roster, year, forbund);
  std::erase_if(events, [&](const RosterEvent& event) { return event.year == source.year.year; });
  step.data(event_data(source.scenario, events));
}

}  // namespace

bool covers_parts(const Forbund& forbund) {
  return std::any_of(forbund.members.begin(), forbund.members.end(), [](const Member& member) {
    return member.share.millionths < millionths_per_whole;
  });
}

Step roster_step(const ExplainSource& source, const ForbundYear& row) {
  const Forbund& forbund = source.body(row.forbund);
  const Roster& roster = source.scenario.roster;
  StepWriter step(source, "roster", 1);
  const auto regions = regions_of(roster, forbund).size();
  step.other("member_count", static_cast<int>(forbund.members.size()));
  step.other("region_count", static_cast<int>(regions));
  say_events(source, row, step);
  if (pays_both_parts(roster, forbund)) {
    step.say("roster.outside_region").by(rule_sources::both_parts);
  } else if (forbund.members.size() == 1) {
    step.say("roster.one_member").by(rule_sources::halves);
  } else {
    step.say(regions == 1 ? "roster.members" : "roster.members_of_regions")
        .by(rule_sources::halves);
  }
  if (covers_parts(forbund)) step.say("roster.parts");
  if (!row.last_accepted) {
    step.say("roster.new").other("age", row.age);
  } else if (row.in_startup) {
    step.say("roster.in_startup").other("age", row.age);
  }
  add_members(source, source.year.year, row.forbund, step);
  return step.done();
}

std::vector<Step> dissolved_steps(const ExplainSource& source, const DissolvedForbund& row) {
  const Roster& roster = source.scenario.roster;
  const Year before{source.year.year.number - 1};
  const Forbund& forbund = forbund_in(roster, before, row.forbund);
  const bool holds = row.opening_eget_kapital.kr > 0.0;
  StepWriter in_short(source, "in_short", 0);
  in_short.say(holds ? "dissolved.in_short" : "dissolved.in_short_nothing")
      .other("forbund", forbund.name)
      .other("opening_eget_kapital", row.opening_eget_kapital);
  StepWriter step(source, "dissolution", 1);
  step.tell(events_of_forbund(roster, source.year.year, row.forbund)).say("dissolved.members");
  if (holds) {
    step.say(pays_both_parts(roster, forbund) ? "dissolved.paid_back_outside_region"
                                              : "dissolved.paid_back");
  }
  step.say("dissolved.books");
  add_members(source, before, row.forbund, step);
  if (holds && source.is_first_year()) {
    step.data(table_data(source.scenario, "data.opening", "eget_kapital_kr"));
  }
  step.other("last_year", before)
      .amount("opening_eget_kapital", row.opening_eget_kapital)
      .amount("paid_back", row.opening_eget_kapital)
      .amount("to_state", row.to_state)
      .amount("to_municipalities", row.to_municipalities)
      .amount("to_regions", row.to_regions)
      .amount("closing_eget_kapital", Money<double>{0.0});
  std::vector<Step> steps = {in_short.done(), step.by(rule_sources::paid_back).done()};
  add_opening(source, steps);
  return steps;
}

}  // namespace finsam
