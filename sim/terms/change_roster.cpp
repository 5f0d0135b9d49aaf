// Step 1 on the roster: which förbund there are, and who is a member.

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <utility>

#include "finsam/roster.hpp"
#include "finsam/terms.hpp"

namespace finsam {
namespace {

constexpr const char* key = "data.events";

/// One year's change while its events are held.
class ChangingYear {
 public:
  ChangingYear(const Roster& roster, const RosterChange& before, Year year,
               Diagnostics& diagnostics)
      : roster_(roster), diagnostics_(diagnostics) {
    change_.year = year;
    change_.forbund = before.forbund;
    change_.order = before.order;
    for (const int forbund : before.order) change_.out_of.push_back({forbund});
  }

  void hold(const RosterEvent& event) {
    if (!can_hold(event)) return;
    switch (event.kind) {
      case EventKind::dissolve:
        change_.dissolved.push_back(event.forbund);
        take_away(find(event.forbund) - change_.order.begin());
        break;
      case EventKind::leave:
        std::erase_if(body(event.forbund).members, [&](const Member& member) {
          return member.municipality == event.members.front().municipality;
        });
        break;
      case EventKind::merge:
        merge(event);
        break;
      case EventKind::join:
        body(event.forbund).members.push_back(event.members.front());
        break;
      case EventKind::form:
        body(event.forbund).name = event.name;
        body(event.forbund).members = event.members;
        change_.order.push_back(event.forbund);
        change_.out_of.emplace_back();
        break;
      case EventKind::rename:
        body(event.forbund).name = event.name;
        break;
    }
    touched_[event.forbund] = event.place;
    change_.events.push_back(event);
  }

  /// What must hold when all events of the year are held.
  RosterChange finish() {
    check_shares();
    for (const int forbund : change_.order) check_outside_region(forbund);
    if (change_.order.empty() && !change_.events.empty()) {
      refuse(change_.events.back(), fmt::format("no förbund is left in {}", change_.year.number));
    }
    return std::move(change_);
  }

 private:
  Forbund& body(int forbund) { return change_.forbund[static_cast<std::size_t>(forbund)]; }

  std::vector<int>::iterator find(int forbund) {
    return std::find(change_.order.begin(), change_.order.end(), forbund);
  }
  bool exists(int forbund) { return find(forbund) != change_.order.end(); }

  void take_away(std::ptrdiff_t at) {
    change_.order.erase(change_.order.begin() + at);
    change_.out_of.erase(change_.out_of.begin() + at);
  }

  /// The successor takes the place of the first predecessor, and the members of all.
  void merge(const RosterEvent& event) {
    std::vector<Member> members;
    std::vector<int> was;
    std::vector<std::ptrdiff_t> places;
    for (const int predecessor : event.predecessors) {
      for (const Member& member : body(predecessor).members) add_member(members, member);
      places.push_back(find(predecessor) - change_.order.begin());
      const std::vector<int>& own = change_.out_of[static_cast<std::size_t>(places.back())];
      was.insert(was.end(), own.begin(), own.end());
    }
    change_.order[static_cast<std::size_t>(places.front())] = event.forbund;
    change_.out_of[static_cast<std::size_t>(places.front())] = std::move(was);
    std::sort(places.begin() + 1, places.end(), std::greater<>());
    std::for_each(places.begin() + 1, places.end(), [&](std::ptrdiff_t at) { take_away(at); });
    body(event.forbund).members = std::move(members);
    if (!event.name.empty()) body(event.forbund).name = event.name;
  }

  /// The parts of a municipality become one.
  static void add_member(std::vector<Member>& members, const Member& added) {
    for (Member& member : members) {
      if (member.municipality != added.municipality) continue;
      member.share.millionths += added.share.millionths;
      return;
    }
    members.push_back(added);
  }

  bool refuse(const RosterEvent& event, const std::string& what) {
    diagnostics_.error(event.place, key, what);
    return false;
  }
  const std::string& id(int forbund) const {
    return roster_.forbund[static_cast<std::size_t>(forbund)].id;
  }
  std::string called(int municipality) const {
    const Municipality& about = roster_.municipalities[static_cast<std::size_t>(municipality)];
    return fmt::format("{} ({})", about.name, about.code);
  }
  bool has_member(int forbund, int municipality) {
    const std::vector<Member>& members = body(forbund).members;
    return std::any_of(members.begin(), members.end(),
                       [&](const Member& member) { return member.municipality == municipality; });
  }

  /// Whether `event` meets the roster that it needs; if not, that is an error.
  bool can_hold(const RosterEvent& event) {
    switch (event.kind) {
      case EventKind::dissolve:
      case EventKind::rename:
        return must_exist(event, event.forbund);
      case EventKind::leave:
        return must_exist(event, event.forbund) && can_leave(event);
      case EventKind::join:
        return must_exist(event, event.forbund) && can_join(event);
      case EventKind::merge:
        return can_merge(event);
      case EventKind::form:
        break;
    }
    return must_be_new(event);
  }

  bool must_exist(const RosterEvent& event, int forbund) {
    return exists(forbund) ||
           refuse(event, fmt::format("there is no förbund \"{}\" on 1 January {} to {}",
                                     id(forbund), event.year.number, to_text(event.kind)));
  }

  bool must_be_new(const RosterEvent& event) {
    const std::vector<int>& gone = change_.dissolved;
    if (std::find(gone.begin(), gone.end(), event.forbund) != gone.end()) {
      return refuse(event,
                    fmt::format("\"{}\" is dissolved on the same day; give the new förbund an "
                                "id of its own",
                                id(event.forbund)));
    }
    return !exists(event.forbund) ||
           refuse(event, fmt::format("there is a förbund \"{}\" in {} already", id(event.forbund),
                                     event.year.number));
  }

  bool can_leave(const RosterEvent& event) {
    const int municipality = event.members.front().municipality;
    if (!has_member(event.forbund, municipality)) {
      return refuse(event, fmt::format("{} is not a member of \"{}\" in {}", called(municipality),
                                       id(event.forbund), event.year.number));
    }
    return body(event.forbund).members.size() > 1 ||
           refuse(event, fmt::format("{} is the last member of \"{}\" and cannot leave; dissolve "
                                     "it instead",
                                     called(municipality), id(event.forbund)));
  }

  bool can_join(const RosterEvent& event) {
    const int municipality = event.members.front().municipality;
    return !has_member(event.forbund, municipality) ||
           refuse(event, fmt::format("{} is a member of \"{}\" already", called(municipality),
                                     id(event.forbund)));
  }

  bool can_merge(const RosterEvent& event) {
    const std::vector<int>& merged = event.predecessors;
    for (const int predecessor : merged) {
      if (!must_exist(event, predecessor)) return false;
      if (std::count(merged.begin(), merged.end(), predecessor) > 1) {
        return refuse(event, fmt::format("\"{}\" merges twice", id(predecessor)));
      }
    }
    if (merged.size() < 2) {
      return refuse(event, fmt::format("only \"{}\" merges into \"{}\"; a merger has a row for "
                                       "each of the förbund that merge",
                                       id(merged.front()), id(event.forbund)));
    }
    const bool goes_on = std::count(merged.begin(), merged.end(), event.forbund) > 0;
    return goes_on || must_be_new(event);
  }

  /// Where the last event of the year about `forbund` is written, or null.
  const Place* touched(int forbund) const {
    const auto found = touched_.find(forbund);
    return found == touched_.end() ? nullptr : &found->second;
  }

  void check_shares() {
    std::map<int, double> sums;  // millionths, by municipality
    for (const int forbund : change_.order) {
      for (const Member& member : body(forbund).members) {
        sums[member.municipality] += member.share.millionths;
      }
    }
    for (const int forbund : change_.order) {
      if (!touched(forbund)) continue;
      for (const Member& member : body(forbund).members) {
        const Share<double> sum{sums[member.municipality]};
        if (sum.millionths <= millionths_per_whole) continue;
        diagnostics_.error(
            *touched(forbund), key,
            fmt::format("the shares of {} add up to {} in {}, more than 100 %",
                        called(member.municipality), written(sum), change_.year.number));
        sums[member.municipality] = 0.0;  // said once
      }
    }
  }

  void check_outside_region(int forbund) {
    const std::vector<Member>& members = body(forbund).members;
    if (members.size() < 2 || !touched(forbund)) return;
    for (const Member& member : members) {
      const auto at = static_cast<std::size_t>(member.municipality);
      if (!roster_.municipalities[at].outside_region) continue;
      diagnostics_.error(*touched(forbund), key,
                         fmt::format("{} is outside any region and cannot share the förbund "
                                     "\"{}\" with others (Finsamlagen 5 a §)",
                                     called(member.municipality), id(forbund)));
    }
  }

  const Roster& roster_;
  Diagnostics& diagnostics_;
  RosterChange change_;
  std::map<int, Place> touched_;
};

/// The order of the members table.
std::vector<int> order_in_the_table(const Roster& roster) {
  std::vector<int> order(roster.forbund.size() - static_cast<std::size_t>(roster.formed));
  std::iota(order.begin(), order.end(), 0);
  return order;
}

/// The members table, as if it were a change that came before all.
RosterChange as_in_the_table(const Roster& roster) {
  RosterChange start;
  start.forbund = roster.forbund;
  start.order = order_in_the_table(roster);
  return start;
}

/// The last change up to `year`, or null.
const RosterChange* in_force(const Roster& roster, Year year) {
  const RosterChange* found = nullptr;
  for (const RosterChange& change : roster.changes) {
    if (change.year <= year) found = &change;
  }
  return found;
}

}  // namespace

const char* to_text(EventKind kind) {
  constexpr const char* words[] = {"dissolve", "leave", "merge", "join", "form", "rename"};
  return words[static_cast<int>(kind)];
}

void change_roster(Roster& roster, std::vector<RosterEvent> events, Diagnostics& diagnostics) {
  std::stable_sort(events.begin(), events.end(), [](const RosterEvent& a, const RosterEvent& b) {
    return std::pair(a.year.number, a.kind) < std::pair(b.year.number, b.kind);
  });
  RosterChange before = as_in_the_table(roster);
  for (auto event = events.begin(); event != events.end();) {
    const Year year = event->year;
    ChangingYear changing(roster, before, year, diagnostics);
    for (; event != events.end() && event->year == year; ++event) changing.hold(*event);
    roster.changes.push_back(changing.finish());
    before = roster.changes.back();
  }
}

const Forbund& forbund_in(const Roster& roster, Year year, int forbund) {
  const RosterChange* change = in_force(roster, year);
  const std::vector<Forbund>& all = change ? change->forbund : roster.forbund;
  return all[static_cast<std::size_t>(forbund)];
}

std::vector<int> order_in(const Roster& roster, Year year) {
  const RosterChange* change = in_force(roster, year);
  return change ? change->order : order_in_the_table(roster);
}

const RosterChange* change_in(const Roster& roster, Year year) {
  const RosterChange* change = in_force(roster, year);
  return change && change->year == year ? change : nullptr;
}

}  // namespace finsam
