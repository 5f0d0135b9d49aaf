#include "analysis/explain.hpp"

#include <algorithm>
#include <stdexcept>

#include "analysis/explain_steps.hpp"
#include "analysis/payers.hpp"

namespace finsam {
namespace {

std::vector<Step> steps_of(const ExplainSource& source, const Subject& subject) {
  switch (subject.kind) {
    case SubjectKind::forbund:
      return forbund_steps(source, subject.index);
    case SubjectKind::kommun:
      return municipality_steps(source, subject.index);
    case SubjectKind::region:
      return region_steps(source, subject.index);
    case SubjectKind::nation:
      break;
  }
  return nation_steps(source);
}

}  // namespace

std::vector<Step> forbund_steps(const ExplainSource& source, int forbund) {
  for (const DissolvedForbund& gone : source.year.dissolved) {
    if (gone.forbund == forbund) return dissolved_steps(source, gone);
  }
  const ForbundYear& row = forbund_row(source.year, forbund);
  std::vector<Step> steps = {in_short_step(source, row), roster_step(source, row),
                             frame_step(source), indicator_step(source, row),
                             ideal_step(source, row)};
  if (row.applied) {
    steps.push_back(application_step(source, row));
  } else {
    steps.push_back(damping_step(source, row));
    steps.push_back(capital_rule_step(source, row));
    steps.push_back(possible_step(source, row));
  }
  steps.push_back(matching_step(source, row));
  if (source.nation().targeted.kr > 0.0) steps.push_back(targeted_step(source, row));
  steps.push_back(returned_step(source, row));
  steps.push_back(contributions_step(source, row));
  steps.push_back(economy_step(source, row));
  steps.push_back(trappan_step(source, row));
  if (row.participants) steps.push_back(reach_step(source, row));
  steps.push_back(against_ideal_step(source, row));
  add_opening(source, steps, &row);
  return steps;
}

Explanation explain(const Scenario& scenario, const Results& results, const Subject& subject,
                    Year year) {
  const auto found = std::find_if(results.years.begin(), results.years.end(),
                                  [&](const YearResult& each) { return each.year == year; });
  if (found == results.years.end()) throw std::logic_error("a year that was not run");
  return {subject, year, steps_of({scenario, *found}, subject)};
}

}  // namespace finsam
