#include "scenario/absence.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace finsam {
namespace {

bool holds(const std::vector<int>& all, int one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

bool ends(const RosterEvent& event, int forbund) {
  if (event.kind == EventKind::dissolve) return event.forbund == forbund;
  return event.kind == EventKind::merge && event.forbund != forbund &&
         holds(event.predecessors, forbund);
}

bool begins(const RosterEvent& event, int forbund) {
  if (event.forbund != forbund || holds(event.predecessors, forbund)) return false;
  return event.kind == EventKind::form || event.kind == EventKind::merge;
}

Absence ended_by(const RosterEvent& event, const Roster& roster) {
  const std::string what =
      event.kind == EventKind::dissolve
          ? "is dissolved"
          : "merges into " + roster.forbund[static_cast<std::size_t>(event.forbund)].id;
  return {fmt::format("the förbund {} in {}", what, event.year.number), event.place, &event};
}

Absence begun_by(const RosterEvent& event) {
  const char* what = event.kind == EventKind::form ? "forms" : "comes of a merger";
  return {fmt::format("the förbund {} in {}", what, event.year.number), event.place, &event};
}

}  // namespace

std::vector<Year> years_of_forbund(const Scenario& scenario, int forbund) {
  std::vector<Year> years;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    const bool is_there =
        scenario.roster.changes.empty() || holds(order_in(scenario.roster, year), forbund);
    if (is_there) years.push_back(year);
  }
  return years;
}

Absence why_absent(const Roster& roster, int forbund, Year year) {
  Absence absence;
  for (const RosterChange& change : roster.changes) {
    for (const RosterEvent& event : change.events) {
      if (event.year <= year && ends(event, forbund)) absence = ended_by(event, roster);
      if (!absence.event && event.year > year && begins(event, forbund)) absence = begun_by(event);
    }
  }
  return absence;
}

}  // namespace finsam
