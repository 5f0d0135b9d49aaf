#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "scenario/idle.hpp"

namespace finsam {
namespace {

/// The first value of `dated` that the scenario itself writes, or null.
template <class Entries>
const auto* own_value(const Draft& draft, const Entries& entries) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
    return entry.place.line > 0 && !is_inherited(draft, entry.place);
  });
  return found == entries.end() ? nullptr : &*found;
}

void warn_of_growth(Draft& draft) {
  const Terms& terms = draft.scenario.terms;
  const auto* growth = own_value(draft, terms.frame_growth.entries);
  if (!growth || growth->value->millionths == 0.0 || !terms.frame.given()) return;
  const Year last_given = last_given_frame(terms, draft.scenario.first);
  if (last_given < draft.scenario.last) return;
  draft.diagnostics
      .warning(growth->place, "frame.growth",
               fmt::format("has no effect: the frame is given up to {}, and the last simulated "
                           "year is {}",
                           last_given.number, draft.scenario.last.number))
      .also(terms.frame.entries.back().place, "the last frame");
}

/// The simulated years in which some förbund is in its year 1.
std::vector<Year> years_that_someone_is_new(const Scenario& scenario) {
  std::vector<Year> years;
  const auto of_table = static_cast<long>(scenario.roster.forbund.size()) - scenario.roster.formed;
  const bool new_at_first =
      std::any_of(scenario.opening.begin(), scenario.opening.begin() + of_table,
                  [](const Opening& opening) { return !opening.state_allocation.has_value(); });
  if (new_at_first) years.push_back(scenario.first);
  for (const RosterChange& change : scenario.roster.changes) {
    const bool forms =
        std::any_of(change.events.begin(), change.events.end(),
                    [](const RosterEvent& event) { return event.kind == EventKind::form; });
    // Who forms before the run has no last allocation in its first year.
    if (forms) years.push_back(std::max(change.year, scenario.first));
  }
  return years;
}

/// Whether a förbund is in its start-up in some year.
bool anyone_starts_up(const Scenario& scenario) {
  for (const Year first : years_that_someone_is_new(scenario)) {
    for (Year year = first; year <= scenario.last; ++year.number) {
      const int years = scenario.terms.startup_years.in(year).value_or(0);
      if (years > year.number - first.number) return true;
    }
  }
  return false;
}

void warn_of_startup(Draft& draft) {
  const auto* years = own_value(draft, draft.scenario.terms.startup_years.entries);
  if (!years || *years->value == 0 || !draft.roster_known || !draft.sound("data.opening")) return;
  if (anyone_starts_up(draft.scenario)) return;
  // The file that gives the table of the opening too says what would hold for förbund to come.
  const Node::Entry* opening = find_entry(draft.root, "data.opening");
  if (opening && opening->place.file == years->place.file) return;
  draft.diagnostics.warning(years->place, "economy.startup_years",
                            "has no effect: every förbund has a last allocation, so none of them "
                            "starts up");
}

void warn_of_targeted(Draft& draft) {
  const Terms& terms = draft.scenario.terms;
  const auto* most = own_value(draft, terms.targeted_max.entries);
  if (!most || !most->value || terms.targeted_applicants) return;
  for (Year year = draft.scenario.first; year <= draft.scenario.last; ++year.number) {
    if (terms.targeted_max.in(year) && terms.targeted_count.in(year).value_or(0) > 0) return;
  }
  draft.diagnostics.warning(most->place, "targeted.max_per_forbund",
                            "has no effect: nobody is given a targeted grant; write targeted.count "
                            "or targeted.applicants");
}

/// Whether some förbund has a last allocation before the first year.
bool has_allocations(const Scenario& scenario) {
  return std::any_of(scenario.opening.begin(), scenario.opening.end(),
                     [](const Opening& opening) { return opening.state_allocation.has_value(); });
}

void warn_of_opening(Draft& draft, const std::string& key, const Dated<Share<double>>& share) {
  const auto* value = own_value(draft, share.entries);
  if (!value || value->value->millionths == millionths_per_whole) return;
  draft.diagnostics.warning(value->place, key,
                            "has no effect: no table of the opening (data.opening) has allocations "
                            "that it could change");
}

}  // namespace

void warn_of_idle_terms(Draft& draft) {
  if (!draft.years_known) return;
  if (draft.sound("frame.growth") && draft.sound("frame.amount")) warn_of_growth(draft);
  const bool grants_sound = draft.sound("targeted.max_per_forbund") &&
                            draft.sound("targeted.count") && draft.sound("targeted.applicants");
  if (grants_sound) warn_of_targeted(draft);
  const bool opening_sound = draft.complete && draft.roster_known && draft.sound("data.opening");
  if (opening_sound && !has_allocations(draft.scenario)) {
    const Terms& terms = draft.scenario.terms;
    if (draft.sound("opening.spread"))
      warn_of_opening(draft, "opening.spread", terms.opening_spread);
    if (draft.sound("opening.tilt")) warn_of_opening(draft, "opening.tilt", terms.opening_tilt);
  }
  // Whether a förbund starts up is a matter of the data, which the scenario may not have written.
  if (draft.thorough && draft.sound("economy.startup_years")) warn_of_startup(draft);
}

}  // namespace finsam
