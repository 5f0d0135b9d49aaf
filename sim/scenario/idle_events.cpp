#include <fmt/format.h>

#include <algorithm>

#include "data/quote.hpp"
#include "scenario/idle.hpp"

namespace finsam {
namespace {

/// Events that stand on one side of the simulated years, the first of which is shown.
struct Outside {
  const RosterEvent* first = nullptr;
  int count = 0;

  void take(const RosterEvent& event) {
    if (count++ == 0) first = &event;
  }
};

/// "; nor do the 3 events after it".
std::string and_others(const Outside& outside, const char* one, const char* several) {
  if (outside.count == 1) return "";
  if (outside.count == 2) return fmt::format("; {} the event after it", one);
  return fmt::format("; {} the {} events after it", several, outside.count - 1);
}

void warn_of(Draft& draft, const Outside& before, const Outside& after) {
  const Scenario& scenario = draft.scenario;
  if (before.first && draft.thorough) {
    draft.diagnostics.warning(
        before.first->place, "data.events",
        fmt::format("{} is before the first simulated year, {}: it changes the members and the "
                    "opening balances that the run begins with{}",
                    before.first->year.number, scenario.first.number,
                    and_others(before, "so does", "so do")));
  }
  if (after.first) {
    draft.diagnostics.warning(
        after.first->place, "data.events",
        fmt::format("never happens: {} is after the last simulated year, {}{}",
                    after.first->year.number, scenario.last.number,
                    and_others(after, "nor does", "nor do")));
  }
}

/// Whether what stands at `key` is the scenario's own.
bool is_own(const Draft& draft, std::string_view key) {
  const Node::Entry* entry = find_entry(draft.root, key);
  return entry && !is_inherited(draft, entry->place);
}

/// Warns where an event gives a förbund the name of another.
void warn_of_name(Draft& draft, const RosterChange& change, const RosterEvent& event) {
  const auto named = [&](int forbund) -> const Forbund& {
    return change.forbund[static_cast<std::size_t>(forbund)];
  };
  const std::string& name = named(event.forbund).name;
  if (event.name != name) return;  // renamed once more on the same day, or not at all
  const auto same = std::find_if(change.order.begin(), change.order.end(), [&](int other) {
    return other != event.forbund && named(other).name == name;
  });
  if (same == change.order.end()) return;
  const auto event_of_other = std::find_if(
      change.events.begin(), change.events.end(),
      [&](const RosterEvent& other) { return other.forbund == *same && other.name == name; });
  const bool is_told_there = event_of_other != change.events.end() && &*event_of_other > &event;
  if (is_told_there) return;
  draft.diagnostics
      .warning(event.place, "data.events",
               fmt::format("{} is in {} also the name of the förbund {}", in_quotes(name),
                           change.year.number, in_quotes(named(*same).id)))
      .also(event_of_other == change.events.end() ? named(*same).place : event_of_other->place,
            "the first one");
}

}  // namespace

void warn_of_idle_events(Draft& draft) {
  if (!draft.years_known || !draft.roster_known || !is_own(draft, "data.events")) return;
  const Scenario& scenario = draft.scenario;
  Outside before;
  Outside after;
  for (const RosterChange& change : scenario.roster.changes) {
    for (const RosterEvent& event : change.events) {
      if (change.year < scenario.first) before.take(event);
      if (change.year > scenario.last) after.take(event);
      if (!event.name.empty() && change.year <= scenario.last) warn_of_name(draft, change, event);
    }
  }
  const bool years_chosen = is_setting(find_entry(draft.root, "years")->value.place);
  if (!years_chosen || draft.thorough) warn_of(draft, before, after);
}

}  // namespace finsam
