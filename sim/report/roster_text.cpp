#include "report/roster_text.hpp"

#include <fmt/format.h>

#include "report/number_text.hpp"
#include "report/text_layout.hpp"
#include "text/explain_words.hpp"
#include "text/roster_phrases.hpp"

namespace finsam {
namespace {

namespace say = roster_phrases;

/// What the texts of a page need.
struct RosterPage {
  const Scenario& scenario;
  Year year;
  Language language;
  int width;

  const Roster& roster() const { return scenario.roster; }
  const std::string& name(int forbund) const { return forbund_in(roster(), year, forbund).name; }
  const std::string& old_name(int forbund) const {
    return forbund_in(roster(), Year{year.number - 1}, forbund).name;
  }
  const Municipality& municipality(const Member& member) const {
    return roster().municipalities[static_cast<std::size_t>(member.municipality)];
  }
};

bool is_part(const Member& member) { return member.share.millionths < millionths_per_whole; }

/// "Borås", or "25 % av …" as "Göteborg (25 %)" for a part.
std::string member_text(const RosterPage& page, const Member& member) {
  const std::string& name = page.municipality(member).name;
  if (!is_part(member)) return name;
  return fmt::format("{} ({})", name,
                     share_text(static_cast<std::int64_t>(member.share.millionths), page.language));
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

std::string members_text(const RosterPage& page, const std::vector<Member>& members) {
  std::vector<std::string> names;
  names.reserve(members.size());
  for (const Member& member : members) names.push_back(member_text(page, member));
  return listed(names, page.language);
}

std::string put(const RosterPage& page, const Phrase& phrase, const std::string& name,
                const std::string& kommun) {
  return fmt::format(fmt::runtime(phrase.in(page.language)), fmt::arg("name", name),
                     fmt::arg("kommun", kommun));
}

std::string merger_text(const RosterPage& page, const RosterEvent& event) {
  std::vector<std::string> names;
  names.reserve(event.predecessors.size());
  for (const int forbund : event.predecessors) names.push_back(page.old_name(forbund));
  return fmt::format(fmt::runtime(say::merge.in(page.language)),
                     fmt::arg("from", listed(names, page.language)),
                     fmt::arg("name", page.name(event.forbund)));
}

std::string event_text(const RosterPage& page, const RosterEvent& event) {
  const std::string& name = page.name(event.forbund);
  switch (event.kind) {
    case EventKind::dissolve:
      return put(page, say::dissolve, page.old_name(event.forbund), "");
    case EventKind::leave:
      return put(page, say::leave, name, page.municipality(event.members.front()).name);
    case EventKind::merge:
      return merger_text(page, event);
    case EventKind::join: {
      const Member& member = event.members.front();
      return fmt::format(
          fmt::runtime((is_part(member) ? say::join_part : say::join).in(page.language)),
          fmt::arg("share",
                   share_text(static_cast<std::int64_t>(member.share.millionths), page.language)),
          fmt::arg("kommun", page.municipality(member).name), fmt::arg("name", name));
    }
    case EventKind::form:
      return fmt::format(fmt::runtime(say::form.in(page.language)), fmt::arg("name", name),
                         fmt::arg("members", members_text(page, event.members)));
    case EventKind::rename:
      break;
  }
  return fmt::format(fmt::runtime(say::rename.in(page.language)),
                     fmt::arg("old", page.old_name(event.forbund)), fmt::arg("name", event.name));
}

/// Source and place of an event, and its status where that is anything but official.
std::string source_text(const RosterPage& page, const RosterEvent& event) {
  const Phrase& phrase = event.source.empty() ? say::no_source : say::source;
  std::string place = fmt::format("{}:{}", event.place.file, event.place.line);
  if (event.status != Status::official && event.status != Status::unstated) {
    place += fmt::format(
        "; {}", page_word(fmt::format("status.{}", to_text(event.status))).in(page.language));
  }
  return fmt::format(fmt::runtime(phrase.in(page.language)), fmt::arg("source", event.source),
                     fmt::arg("place", place));
}

std::string changes_text(const RosterPage& page) {
  const RosterChange* change = change_in(page.roster(), page.year);
  if (!change) {
    return fmt::format(fmt::runtime(say::no_changes.in(page.language)),
                       fmt::arg("year", page.year.number - 1)) +
           "\n";
  }
  std::string text = heading(fmt::format(fmt::runtime(say::changes.in(page.language)),
                                         fmt::arg("year", page.year.number)));
  for (const RosterEvent& event : change->events) {
    text += wrapped(event_text(page, event), page.width);
    text += wrapped(source_text(page, event), page.width, 2);
  }
  return text;
}

std::string forbund_text(const RosterPage& page) {
  std::string text = heading(std::string(say::forbund.in(page.language)));
  for (const int forbund : order_in(page.roster(), page.year)) {
    const Forbund& body = forbund_in(page.roster(), page.year, forbund);
    text += wrapped(fmt::format("{} ({})", body.name, body.id), page.width);
    text += wrapped(members_text(page, body.members), page.width, 2);
  }
  return text;
}

}  // namespace

std::string roster_text(const Scenario& scenario, Year year, Language language, int width) {
  const RosterPage page{scenario, year, language, width};
  const int members = municipality_count(scenario.roster, year);
  const int outside = static_cast<int>(scenario.roster.municipalities.size()) - members;
  std::string text =
      fmt::format(fmt::runtime(say::title.in(language)), fmt::arg("year", year.number),
                  fmt::arg("forbund", order_in(scenario.roster, year).size()),
                  fmt::arg("kommuner", members)) +
      "\n";
  text += changes_text(page) + forbund_text(page);
  return text + "\n" +
         fmt::format(fmt::runtime(say::outside.in(language)), fmt::arg("count", outside)) + "\n";
}

Table roster_table(const Scenario& scenario, Year year) {
  Table table{"roster", {"year", "forbund_id", "forbund", "kommunkod", "kommun", "share"}, {}};
  for (const int forbund : order_in(scenario.roster, year)) {
    const Forbund& body = forbund_in(scenario.roster, year, forbund);
    for (const Member& member : body.members) {
      const Municipality& municipality =
          scenario.roster.municipalities[static_cast<std::size_t>(member.municipality)];
      table.rows.push_back({std::int64_t{year.number}, body.id, body.name, municipality.code,
                            municipality.name, written(member.share)});
    }
  }
  return table;
}

}  // namespace finsam
