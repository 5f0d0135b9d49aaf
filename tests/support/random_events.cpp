// Events of 1 January that a roster can hold.

#include <fmt/format.h>

#include <algorithm>

#include "support/random_scenario.hpp"

namespace finsam::support {
namespace {

class EventDrawing {
 public:
  explicit EventDrawing(Drawing& drawing) : luck_(drawing.luck), roster_(drawing.scenario.roster) {
    table_ = roster_;
    years_ = {drawing.scenario.first.number, drawing.scenario.last.number};
  }

  /// Draws an event and keeps it if the roster can hold it with those before.
  void draw() {
    RosterEvent event;
    event.year = Year{static_cast<int>(luck_.between(years_.first, years_.second))};
    event.kind = luck_.pick<EventKind>({EventKind::dissolve, EventKind::leave, EventKind::merge,
                                        EventKind::merge, EventKind::join, EventKind::form,
                                        EventKind::rename});
    Roster with = table_;
    event.forbund = any_forbund(with);
    if (event.kind == EventKind::merge) draw_merger(event, with);
    if (event.kind == EventKind::form) {
      event.forbund = new_forbund(with);
      for (int m = static_cast<int>(luck_.between(1, 3)); m > 0; --m) add_member(event, with);
    }
    if (event.kind == EventKind::join) add_member(event, with);
    if (event.kind == EventKind::leave) {
      const auto& members = with.forbund[event.forbund].members;
      if (members.empty()) return;
      event.members = {members[luck_.between(0, static_cast<int>(members.size()) - 1)]};
    }
    if (event.kind == EventKind::rename) event.name = "Omdöpt";
    keep(event, with);
  }

 private:
  int any_forbund(const Roster& roster) {
    return static_cast<int>(luck_.between(0, static_cast<int>(roster.forbund.size()) - 1));
  }

  static int new_forbund(Roster& roster) {
    const int index = static_cast<int>(roster.forbund.size());
    roster.forbund.push_back({fmt::format("f{}", index), fmt::format("Förbund {}", index), {}, {}});
    ++roster.formed;
    return index;
  }

  void draw_merger(RosterEvent& event, Roster& with) {
    for (int k = static_cast<int>(luck_.between(2, 4)); k > 0; --k) {
      event.predecessors.push_back(any_forbund(with));
    }
    event.forbund = luck_.chance(50) ? event.predecessors.back() : new_forbund(with);
  }

  void add_member(RosterEvent& event, const Roster& roster) {
    const int municipality =
        static_cast<int>(luck_.between(0, static_cast<int>(roster.municipalities.size()) - 1));
    for (const Member& member : event.members) {
      if (member.municipality == municipality) return;
    }
    event.members.push_back({municipality, random_share(luck_), {}});
  }

  void keep(const RosterEvent& event, const Roster& with) {
    std::vector<RosterEvent> events = events_;
    events.push_back(event);
    Roster tried = with;
    Diagnostics diagnostics;
    change_roster(tried, events, diagnostics);
    if (diagnostics.has_errors()) return;
    events_ = std::move(events);
    table_ = with;
    roster_ = std::move(tried);
  }

  Luck& luck_;
  Roster& roster_;  // with the changes of the events kept so far
  Roster table_;    // the same without changes
  std::pair<int, int> years_;
  std::vector<RosterEvent> events_;
};

}  // namespace

void draw_events(Drawing& drawing) {
  Luck& luck = drawing.luck;
  if (drawing.scope.distinct || !luck.chance(40)) return;
  EventDrawing events(drawing);
  for (int k = static_cast<int>(luck.between(1, 8)); k > 0; --k) events.draw();
  drawing.scenario.opening.resize(drawing.scenario.roster.forbund.size());
}

}  // namespace finsam::support
