#include "report/event_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/number_text.hpp"
#include "text/event_phrases.hpp"

namespace finsam {
namespace {

namespace say = event_phrases;

bool is_part(const Member& member) { return member.share.millionths < millionths_per_whole; }

std::string share_of(const Member& member, Language language) {
  return share_text(static_cast<std::int64_t>(member.share.millionths), language);
}

const std::string& municipality_name(const Roster& roster, const Member& member) {
  return roster.municipalities[static_cast<std::size_t>(member.municipality)].name;
}

/// "a, b och c".
std::string listed(const std::vector<std::string>& names, Language language) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool last = i > 0 && i + 1 == names.size();
    text += i == 0 ? "" : last ? std::string(say::last_and.in(language)) : ", ";
    text += names[i];
  }
  return text;
}

/// Whether the successor is one of those that merge.
bool goes_on(const RosterEvent& event) {
  return std::count(event.predecessors.begin(), event.predecessors.end(), event.forbund) > 0;
}

say::EventPhrase phrase_of(const RosterEvent& event) {
  switch (event.kind) {
    case EventKind::dissolve:
      return say::dissolve;
    case EventKind::leave:
      return say::leave;
    case EventKind::merge:
      return goes_on(event) ? say::take_in : say::merge;
    case EventKind::join:
      return is_part(event.members.front()) ? say::join_part : say::join;
    case EventKind::form:
      return say::form;
    case EventKind::rename:
      break;
  }
  return say::rename;
}

/// Whether the event gives its förbund a name.
bool gives_name(const RosterEvent& event) {
  const bool can = event.kind == EventKind::form || event.kind == EventKind::merge ||
                   event.kind == EventKind::rename;
  return can && !event.name.empty();
}

/// What a förbund was called before an event of that day: as an earlier one named it, or as the
/// year before.
std::string name_before(const Roster& roster, const RosterEvent& event) {
  std::string name = forbund_in(roster, Year{event.year.number - 1}, event.forbund).name;
  const RosterChange* change = change_in(roster, event.year);
  if (!change) return name;
  for (const RosterEvent& earlier : change->events) {
    if (earlier.forbund != event.forbund || !gives_name(earlier)) continue;
    if (earlier.kind == event.kind && earlier.name == event.name) break;
    name = earlier.name;
  }
  return name;
}

/// The predecessors that a merger ends.
std::string merged_names(const Roster& roster, const RosterEvent& event, Language language) {
  const Year before{event.year.number - 1};
  std::vector<std::string> names;
  for (const int forbund : event.predecessors) {
    if (forbund != event.forbund) names.push_back(forbund_in(roster, before, forbund).name);
  }
  return listed(names, language);
}

}  // namespace

std::string members_text(const Roster& roster, const std::vector<Member>& members,
                         Language language) {
  std::vector<std::string> names;
  names.reserve(members.size());
  for (const Member& member : members) {
    const std::string& name = municipality_name(roster, member);
    names.push_back(is_part(member) ? fmt::format("{} ({})", name, share_of(member, language))
                                    : name);
  }
  return listed(names, language);
}

std::string event_text(const Roster& roster, const RosterEvent& event, EventDay day,
                       Language language) {
  const say::EventPhrase both = phrase_of(event);
  const Phrase phrase = day == EventDay::in_sentence ? both.dated : both.undated;
  const bool of_one = event.kind == EventKind::leave || event.kind == EventKind::join;
  return fmt::format(
      fmt::runtime(phrase.in(language)), fmt::arg("year", event.year.number),
      fmt::arg("name",
               gives_name(event) ? event.name : forbund_in(roster, event.year, event.forbund).name),
      fmt::arg("old", name_before(roster, event)),
      fmt::arg("kommun", of_one ? municipality_name(roster, event.members.front()) : ""),
      fmt::arg("share", of_one ? share_of(event.members.front(), language) : ""),
      fmt::arg("members", members_text(roster, event.members, language)),
      fmt::arg("from", merged_names(roster, event, language)));
}

}  // namespace finsam
