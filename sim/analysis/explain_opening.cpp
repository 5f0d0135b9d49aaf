// What every page rests on beside the rules: what the run began with, and the statistics of pages
// that do not have step 3.

#include <algorithm>

#include "analysis/explain_steps.hpp"

namespace finsam {
namespace {

/// Whether a step has named the statistics.
bool names_statistics(const std::vector<Step>& steps) {
  return std::any_of(steps.begin(), steps.end(), [](const Step& step) {
    return step.id == "indicators" || step.id == "nation_keys" || step.id == "dissolution";
  });
}

void add_statistics(const ExplainSource& source, StepWriter& step) {
  const Roster& roster = source.scenario.roster;
  std::vector<int> members;
  for (const Member& member : members_between(roster, source.year.year, source.year.year)) {
    members.push_back(member.municipality);
  }
  step.say("opening.statistics");
  for (const KeyYear& key : source.nation().keys) {
    step.data(indicator_data(source.scenario, key.indicator, members, source.year.of_statistics));
  }
}

/// A parameter of which only the value of the first year counts.
ParameterUse first_use(const ExplainSource& source, std::string_view key) {
  return parameter_use(source.scenario, key, source.scenario.first);
}

/// The allocation that the table of opening balances has for the förbund of `row`, where it is what
/// the first year of the run knows as its last one but for spread and tilt. One that forms in that
/// year has none, whatever the table says.
std::optional<Money<double>> in_table(const ExplainSource& source, const ForbundYear* row) {
  const Scenario& scenario = source.scenario;
  const std::vector<RosterChange>& changes = scenario.roster.changes;
  const bool changed_before = !changes.empty() && changes.front().year < scenario.first;
  if (!row || !row->last_accepted || !source.is_first_year() || changed_before ||
      is_merged(source, row->forbund)) {
    return std::nullopt;
  }
  const auto forbund = static_cast<std::size_t>(row->forbund);
  if (forbund >= scenario.opening.size()) return std::nullopt;
  return scenario.opening[forbund].state_allocation;
}

/// That the allocations of the table are spread and tilted, and what that means to the förbund.
void say_changed(const ExplainSource& source, const ForbundYear* row, StepWriter& step) {
  if (!changes_opening(source.scenario.terms, source.scenario.first)) return;
  step.say("opening.changed");
  step.parameter(first_use(source, "opening.spread")).parameter(first_use(source, "opening.tilt"));
  const auto before = in_table(source, row);
  if (!before) return;
  step.say("opening.changed_own")
      .other("in_table", *before)
      .other("begun_with", *row->last_accepted);
}

}  // namespace

void add_opening(const ExplainSource& source, std::vector<Step>& steps, const ForbundYear* row) {
  StepWriter step(source, "opening", 0);
  const auto allocations = table_data(source.scenario, "data.opening", "state_allocation_kr");
  if (!allocations.empty()) {
    const Year first = source.scenario.first;
    step.say("opening.since")
        .other("first_year", first)
        .other("year_before", Year{first.number - 1});
    step.data(allocations);
    step.data(table_data(source.scenario, "data.opening", "eget_kapital_kr"));
    say_changed(source, row, step);
  }
  if (!names_statistics(steps)) add_statistics(source, step);
  Step done = step.done();
  if (!done.sentences.empty()) steps.push_back(std::move(done));
}

}  // namespace finsam
