// The pages of a municipality and of a region: each förbund that it pays to, and why so much.

#include <fmt/format.h>

#include <algorithm>

#include "analysis/explain_steps.hpp"
#include "analysis/payers.hpp"
#include "analysis/roster_history.hpp"
#include "finsam/matching_policy.hpp"

namespace finsam {
namespace {

/// The command that shows another page of the same run, `whom` said by `option`.
std::string command_for(const ExplainSource& source, const std::string& option,
                        const std::string& whom) {
  const auto word = [](const std::string& text) {
    return text.find(' ') == std::string::npos ? text : "\"" + text + "\"";
  };
  const std::vector<ScenarioFile>& files = source.scenario.files;
  return fmt::format("finsam explain {} --{} {} --year {}",
                     files.empty() ? "SCENARIO.yaml" : word(files.front().file), option, word(whom),
                     source.year.year.number);
}

void add_policy(const ExplainSource& source, int forbund, Party party, StepWriter& step) {
  const MatchingRule* rule = rule_for(source.scenario, forbund, party, source.year.year);
  if (!rule) return;
  const std::string name = party == Party::municipal ? "municipal" : "regional";
  for (ParameterUse& use : matching_uses(source.scenario, *rule, name, source.year.year)) {
    step.parameter(std::move(use));
  }
}

/// Why a municipality pays what it does to a förbund.
Step municipality_payment(const ExplainSource& source, const MunicipalityYear& paid) {
  const Roster& roster = source.scenario.roster;
  const ForbundYear& row = forbund_row(source.year, paid.forbund);
  const Forbund& forbund = source.body(paid.forbund);
  const bool outside = pays_both_parts(roster, forbund);
  StepWriter step(source, "payment", 0);
  say_allocation(source, row, step);
  const Municipality& kommun = roster.municipalities[static_cast<std::size_t>(paid.municipality)];
  step.other("kommun", kommun.name);
  step.amount("forbund_total", row.total).amount("forbund_municipal", row.municipal);
  if (outside) {
    step.say("municipal_part.outside_region").by(rule_sources::both_parts);
    step.amount("forbund_regional", row.regional);
  } else {
    step.say("municipal_part.quarter").by(rule_sources::halves);
    step.say(forbund.members.size() == 1 ? "municipal_part.alone"
                                         : split_sentence(source, paid.weights));
    if (forbund.members.size() > 1) {
      for (Amount& amount : weight_amounts(source, paid.weight, paid.weights)) {
        step.amount(amount.name, amount.value);
      }
      add_split_grounds(source, step);
      step.data(indicator_data(source.scenario, "population", {paid.municipality},
                               source.year.of_statistics));
    }
  }
  add_policy(source, paid.forbund, Party::municipal, step);
  step.other("command", command_for(source, "forbund", forbund.id));
  return step.say("allocation.see_forbund")
      .amount("contribution", paid.contribution)
      .amount("forbund_closing_eget_kapital", row.closing_eget_kapital)
      .list(municipal_list(source, forbund, row))
      .list(regional_list(source, forbund, row))
      .done();
}

/// Why a region pays what it does to a förbund.
Step region_payment(const ExplainSource& source, const RegionYear& paid) {
  const ForbundYear& row = forbund_row(source.year, paid.forbund);
  const Forbund& forbund = source.body(paid.forbund);
  const Lan& lan = source.scenario.roster.lan[static_cast<std::size_t>(paid.lan)];
  StepWriter step(source, "payment", 0);
  say_allocation(source, row, step);
  step.other("region", lan.region);
  const bool alone = regions_of(source.scenario.roster, forbund).size() == 1;
  step.say("regional_part.quarter");
  step.say(alone               ? "regional_part.alone"
           : paid.weights == 0 ? "contributions.several_regions_equally"
                               : "contributions.several_regions");
  step.amount("forbund_total", row.total).amount("forbund_regional", row.regional);
  if (!alone && paid.weights > 0) {
    step.amount("inhabitants", Inhabitants{paid.weight});
    step.amount("weight", PartOfCount{paid.weight, paid.weights});
  }
  add_policy(source, paid.forbund, Party::regional, step);
  step.other("command", command_for(source, "forbund", forbund.id));
  return step.say("allocation.see_forbund")
      .by(rule_sources::halves)
      .amount("contribution", paid.contribution)
      .amount("forbund_closing_eget_kapital", row.closing_eget_kapital)
      .done();
}

/// Says what förbund that are dissolved this year pay back to their parties.
void say_paid_back(const ExplainSource& source, const std::vector<RosterEvent>& events,
                   StepWriter& step) {
  const Roster& roster = source.scenario.roster;
  for (const DissolvedForbund& gone : source.year.dissolved) {
    const bool told = std::any_of(events.begin(), events.end(), [&](const RosterEvent& event) {
      return event.kind == EventKind::dissolve && event.forbund == gone.forbund;
    });
    if (!told || gone.opening_eget_kapital.kr == 0.0) continue;
    const Forbund& forbund = forbund_in(roster, Year{source.year.year.number - 1}, gone.forbund);
    const std::string of = "_" + forbund.id;
    auto names = party_words(source, forbund);
    for (const char* name : {"gone", "to_state", "to_municipalities", "to_regions", "held"}) {
      names[name] = name + of;
    }
    step.other("gone" + of, forbund.name).other("held" + of, gone.opening_eget_kapital);
    step.other("to_state" + of, gone.to_state)
        .other("to_municipalities" + of, gone.to_municipalities)
        .other("to_regions" + of, gone.to_regions)
        .by(rule_sources::paid_back);
    step.say(pays_both_parts(roster, forbund) ? "payments.paid_back_outside_region"
                                              : "payments.paid_back",
             names);
  }
}

/// The förbund that a municipality pays to, as a list with its contribution to each.
template <class Row>
Step payments_step(const ExplainSource& source, std::string_view id,
                   const std::vector<const Row*>& paid, const std::vector<RosterEvent>& events) {
  StepWriter step(source, id, 0);
  step.tell(events);
  say_paid_back(source, events, step);
  AmountList list{"payments", {}};
  for (const Row* row : paid) {
    const Forbund& forbund = source.body(row->forbund);
    list.rows.push_back({{"forbund", forbund.name},
                         {"forbund_state", forbund_row(source.year, row->forbund).state},
                         {"contribution", row->contribution}});
  }
  if (paid.size() > 1) step.amount("paid", paid.front()->paid);
  step.other("payment_count", static_cast<int>(paid.size()));
  step.say(id == "municipality_payments"
               ? (paid.size() == 1 ? "municipality_payments.one" : "municipality_payments.several")
               : (paid.size() == 1 ? "region_payments.one" : "region_payments.several"));
  return step.list(std::move(list)).done();
}

/// A municipality that is in no förbund, and since when where it has been in one.
Step in_no_forbund_step(const ExplainSource& source, int municipality) {
  const Roster& roster = source.scenario.roster;
  StepWriter step(source, "municipality_payments", 0);
  step.other("kommun", roster.municipalities[static_cast<std::size_t>(municipality)].name);
  step.say("municipality_payments.none");
  const std::vector<RosterEvent> went = events_of_going(roster, source.year.year, municipality);
  for (std::size_t i = 0; i < went.size(); ++i) {
    const RosterEvent& event = went[i];
    const std::string name = fmt::format("last_forbund_{}", i + 1);
    step.other(name, forbund_in(roster, event.year, event.forbund).name);
    step.other("since", event.year);
    step.say(event.kind == EventKind::leave ? "municipality_payments.left"
                                            : "municipality_payments.dissolved",
             {{"last_forbund", name}});
  }
  say_paid_back(source, went, step);
  if (went.empty()) step.data(table_data(source.scenario, "data.members", "kommunkod"));
  return step.data(event_data(source.scenario, went)).done();
}

}  // namespace

std::vector<Step> municipality_steps(const ExplainSource& source, int municipality) {
  std::vector<const MunicipalityYear*> paid;
  for (const MunicipalityYear& row : source.year.municipalities) {
    if (row.municipality == municipality) paid.push_back(&row);
  }
  if (paid.empty()) {
    return {in_no_forbund_step(source, municipality)};
  }
  const auto events =
      events_of_municipality(source.scenario.roster, source.year.year, municipality);
  std::vector<Step> steps = {payments_step(source, "municipality_payments", paid, events),
                             frame_step(source)};
  for (const MunicipalityYear* row : paid) {
    steps.push_back(municipality_payment(source, *row));
  }
  add_opening(source, steps);
  return steps;
}

std::vector<Step> region_steps(const ExplainSource& source, int lan) {
  std::vector<const RegionYear*> paid;
  for (const RegionYear& row : source.year.regions) {
    if (row.lan == lan) paid.push_back(&row);
  }
  const auto events = events_of_region(source.scenario.roster, source.year.year, lan);
  if (paid.empty()) {
    StepWriter step(source, "region_payments", 0);
    const Lan& region = source.scenario.roster.lan[static_cast<std::size_t>(lan)];
    const auto& all = source.scenario.roster.municipalities;
    const auto outside = std::find_if(all.begin(), all.end(), [&](const Municipality& kommun) {
      return kommun.lan == lan && kommun.outside_region;
    });
    step.say(outside == all.end() ? "region_payments.none" : "region_payments.outside_region");
    if (outside != all.end()) step.other("command", command_for(source, "kommun", outside->name));
    step.tell(events);
    say_paid_back(source, events, step);
    return {step.other("region", region.region).done()};
  }
  std::vector<Step> steps = {payments_step(source, "region_payments", paid, events),
                             frame_step(source)};
  for (const RegionYear* row : paid) {
    steps.push_back(region_payment(source, *row));
  }
  add_opening(source, steps);
  return steps;
}

}  // namespace finsam
