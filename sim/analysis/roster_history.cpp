#include "analysis/roster_history.hpp"

#include <algorithm>
#include <cstddef>
#include <set>

namespace finsam {
namespace {

bool same_place(const Place& a, const Place& b) {
  return a.file == b.file && a.line == b.line && a.column == b.column;
}

bool has_member(const Forbund& forbund, int municipality) {
  return std::any_of(forbund.members.begin(), forbund.members.end(),
                     [&](const Member& member) { return member.municipality == municipality; });
}

/// Whether a municipality is a member of `forbund` where that exists in `year`.
bool is_member(const Roster& roster, Year year, int forbund, int municipality) {
  const std::vector<int> order = order_in(roster, year);
  return std::find(order.begin(), order.end(), forbund) != order.end() &&
         has_member(forbund_in(roster, year, forbund), municipality);
}

bool is_member_of_any(const Roster& roster, Year year, int municipality) {
  const std::vector<int> order = order_in(roster, year);
  return std::any_of(order.begin(), order.end(), [&](int forbund) {
    return has_member(forbund_in(roster, year, forbund), municipality);
  });
}

/// Whether `event` brought the förbund this member.
bool brought(const RosterEvent& event, const Member& member) {
  return std::any_of(event.members.begin(), event.members.end(), [&](const Member& other) {
    return other.municipality == member.municipality && same_place(other.place, member.place);
  });
}

bool concerns(const Roster& roster, const RosterEvent& event, int municipality) {
  const Year before{event.year.number - 1};
  switch (event.kind) {
    case EventKind::dissolve:
      return is_member(roster, before, event.forbund, municipality);
    case EventKind::merge:
      return is_member(roster, event.year, event.forbund, municipality) &&
             std::any_of(event.predecessors.begin(), event.predecessors.end(), [&](int forbund) {
               return is_member(roster, before, forbund, municipality);
             });
    case EventKind::rename:
      return is_member(roster, event.year, event.forbund, municipality);
    case EventKind::leave:
    case EventKind::join:
    case EventKind::form:
      break;
  }
  return std::any_of(event.members.begin(), event.members.end(),
                     [&](const Member& member) { return member.municipality == municipality; });
}

}  // namespace

Year first_known(const Scenario& scenario) {
  const std::vector<RosterChange>& changes = scenario.roster.changes;
  if (changes.empty()) return scenario.first;
  return std::min(scenario.first, Year{changes.front().year.number - 1});
}

std::vector<RosterEvent> events_of_forbund(const Roster& roster, Year year, int forbund) {
  std::vector<RosterEvent> events;
  const RosterChange* change = change_in(roster, year);
  if (!change) return events;
  std::set<int> about = {forbund};
  for (std::size_t i = change->events.size(); i-- > 0;) {
    const RosterEvent& event = change->events[i];
    if (!about.contains(event.forbund)) continue;
    about.insert(event.predecessors.begin(), event.predecessors.end());
    events.push_back(event);
  }
  std::reverse(events.begin(), events.end());
  return events;
}

std::vector<RosterEvent> events_of_municipality(const Roster& roster, Year year, int municipality) {
  std::vector<RosterEvent> events;
  const RosterChange* change = change_in(roster, year);
  if (!change) return events;
  for (const RosterEvent& event : change->events) {
    if (concerns(roster, event, municipality)) events.push_back(event);
  }
  return events;
}

std::vector<RosterEvent> events_of_region(const Roster& roster, Year year, int lan) {
  std::vector<RosterEvent> events;
  const RosterChange* change = change_in(roster, year);
  if (!change) return events;
  for (const RosterEvent& event : change->events) {
    for (std::size_t i = 0; i < roster.municipalities.size(); ++i) {
      if (roster.municipalities[i].lan != lan) continue;
      if (!concerns(roster, event, static_cast<int>(i))) continue;
      events.push_back(event);
      break;
    }
  }
  return events;
}

std::vector<RosterEvent> events_behind_members(const Roster& roster, Year year, int forbund) {
  const std::vector<Member>& members = forbund_in(roster, year, forbund).members;
  std::vector<RosterEvent> events;
  for (const RosterChange& change : roster.changes) {
    if (change.year > year) break;
    for (const RosterEvent& event : change.events) {
      const bool ended_in_it = event.kind == EventKind::merge && event.forbund == forbund;
      const bool comes = event.kind == EventKind::join || event.kind == EventKind::form;
      const bool brought_one =
          comes && std::any_of(members.begin(), members.end(),
                               [&](const Member& member) { return brought(event, member); });
      if (ended_in_it || brought_one) events.push_back(event);
    }
  }
  return events;
}

std::vector<Member> members_of_table(const Roster& roster, Year year, int forbund) {
  const std::vector<RosterEvent> events = events_behind_members(roster, year, forbund);
  std::vector<Member> members = forbund_in(roster, year, forbund).members;
  std::erase_if(members, [&](const Member& member) {
    return std::any_of(events.begin(), events.end(),
                       [&](const RosterEvent& event) { return brought(event, member); });
  });
  return members;
}

std::vector<RosterEvent> events_of_going(const Roster& roster, Year year, int municipality) {
  if (is_member_of_any(roster, year, municipality)) return {};
  for (std::size_t i = roster.changes.size(); i-- > 0;) {
    const RosterChange& change = roster.changes[i];
    const Year before{change.year.number - 1};
    if (change.year > year || !is_member_of_any(roster, before, municipality)) continue;
    std::vector<RosterEvent> events;
    for (const RosterEvent& event : change.events) {
      const bool goes = event.kind == EventKind::leave || event.kind == EventKind::dissolve;
      if (goes && concerns(roster, event, municipality)) events.push_back(event);
    }
    return events;
  }
  return {};
}

std::vector<int> predecessors_of(const Roster& roster, Year year, int forbund) {
  const RosterChange* change = change_in(roster, year);
  if (!change) return {forbund};
  const auto at = std::find(change->order.begin(), change->order.end(), forbund);
  if (at == change->order.end()) return {};
  return change->out_of[static_cast<std::size_t>(at - change->order.begin())];
}

}  // namespace finsam
