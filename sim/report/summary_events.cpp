// What happens to the roster in the years of the run, and what is paid back.

#include <fmt/format.h>

#include "report/event_text.hpp"
#include "report/number_text.hpp"
#include "report/summary_sections.hpp"
#include "report/text_layout.hpp"
#include "text/event_phrases.hpp"
#include "text/explain_words.hpp"

namespace finsam {
namespace {

namespace say = event_phrases;

constexpr int longest_name = 44;

/// "2024  Härryda utträder ur Insjöriket (officiellt)."
std::string event_line(const SummarySource& source, const RosterEvent& event) {
  std::string text =
      event_text(source.scenario.roster, event, EventDay::in_heading, source.language);
  text.pop_back();  // the full stop
  const std::string year = fmt::format("{}  ", event.year.number);
  const std::string status(
      page_word("status." + std::string(to_text(event.status))).in(source.language));
  const int indent = text_width(year);
  return year + wrapped(fmt::format("{} ({}).", text, status), source.width, indent)
                    .substr(static_cast<std::size_t>(indent));
}

std::string paid_back_table(const SummarySource& source) {
  std::vector<std::vector<std::string>> rows;
  const auto kronor = [&](Money<double> amount) {
    return number_text(static_cast<std::int64_t>(amount.kr), source.language);
  };
  for (const YearResult& year : source.results.years) {
    for (const DissolvedForbund& gone : year.dissolved) {
      const std::string& name = forbund_in(source.scenario.roster, year.year, gone.forbund).name;
      rows.push_back({fmt::format("{}", year.year.number), shortened(name, longest_name),
                      kronor(gone.to_state), kronor(gone.to_municipalities),
                      kronor(gone.to_regions), kronor(gone.opening_eget_kapital)});
    }
  }
  if (rows.empty()) return "";
  const auto column = [&](Phrase phrase) { return std::string(phrase.in(source.language)); };
  return "\n" + wrapped(say::paid_back.in(source.language), source.width) +
         text_table({{column(say::year), Align::left},
                     {column(say::forbund), Align::left},
                     {column(say::to_state)},
                     {column(say::to_municipalities)},
                     {column(say::to_regions)},
                     {column(say::together)}},
                    rows);
}

}  // namespace

std::string events_section(const SummarySource& source) {
  std::string lines;
  for (const YearResult& year : source.results.years) {
    const RosterChange* change = change_in(source.scenario.roster, year.year);
    if (!change) continue;
    for (const RosterEvent& event : change->events) lines += event_line(source, event);
  }
  if (lines.empty()) return "";
  return heading(std::string(say::heading.in(source.language))) + lines + paid_back_table(source);
}

}  // namespace finsam
