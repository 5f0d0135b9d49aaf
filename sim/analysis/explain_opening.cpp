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

}  // namespace

void add_opening(const ExplainSource& source, std::vector<Step>& steps) {
  StepWriter step(source, "opening", 0);
  const auto allocations = table_data(source.scenario, "data.opening", "state_allocation_kr");
  if (!allocations.empty()) {
    const Year first = source.scenario.first;
    step.say("opening.since")
        .other("first_year", first)
        .other("year_before", Year{first.number - 1});
    step.data(allocations);
    step.data(table_data(source.scenario, "data.opening", "eget_kapital_kr"));
  }
  if (!names_statistics(steps)) add_statistics(source, step);
  Step done = step.done();
  if (!done.sentences.empty()) steps.push_back(std::move(done));
}

}  // namespace finsam
