#include "report/roster_text.hpp"

#include <fmt/format.h>

#include "analysis/roster_history.hpp"
#include "report/event_text.hpp"
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
};

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
    const bool begins = page.year <= first_known(page.scenario);
    const Phrase& phrase = begins ? say::data_begin : say::no_changes;
    return wrapped(
        fmt::format(fmt::runtime(phrase.in(page.language)), fmt::arg("year", page.year.number - 1)),
        page.width);
  }
  std::string text = heading(fmt::format(fmt::runtime(say::changes.in(page.language)),
                                         fmt::arg("year", page.year.number)));
  for (const RosterEvent& event : change->events) {
    text +=
        wrapped(event_text(page.roster(), event, EventDay::in_heading, page.language), page.width);
    text += wrapped(source_text(page, event), page.width, 2);
  }
  return text;
}

std::string forbund_text(const RosterPage& page) {
  std::string text = heading(std::string(say::forbund.in(page.language)));
  for (const int forbund : order_in(page.roster(), page.year)) {
    const Forbund& body = forbund_in(page.roster(), page.year, forbund);
    text += wrapped(fmt::format("{} ({})", body.name, body.id), page.width);
    text += wrapped(members_text(page.roster(), body.members, page.language), page.width, 2);
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
