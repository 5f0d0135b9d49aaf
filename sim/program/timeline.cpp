#include "program/timeline.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/read_scenario.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/streams.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "report/messages.hpp"
#include "report/timeline_text.hpp"
#include "scenario/other_words.hpp"

namespace finsam {
namespace {

/// What was probably meant by `key`: one of the scenario that is spelt nearly so or ends so.
std::string hint_for(const std::string& key, const std::vector<Timeline>& all) {
  std::vector<std::string> known;
  for (const KeyGroup& group : key_groups()) known.emplace_back(group.key);
  for (const Timeline& each : all) known.push_back(each.key);
  if (const auto path = path_called(key)) return "; " + meant(path);
  std::string near = did_you_mean(key, known);
  if (!near.empty()) return near;
  for (const std::string& each : known) {
    if (each.ends_with("." + key)) return fmt::format("; did you mean \"{}\"?", each);
  }
  return "; finsam timeline without a key lists them all";
}

std::vector<Timeline> only_given(std::vector<Timeline> all) {
  all.erase(std::remove_if(all.begin(), all.end(),
                           [](const Timeline& timeline) { return !timeline.given(); }),
            all.end());
  return all;
}

ExitStatus write_timeline(const Given& given, const Scenario& scenario) {
  std::vector<Timeline> chosen = timelines(scenario);
  if (given.arguments.size() > 1) {
    const std::string& key = given.arguments[1];
    std::vector<Timeline> found = timelines_of(chosen, key);
    if (found.empty()) {
      return wrong_usage(given, fmt::format("unknown key {}{}", key, hint_for(key, chosen)));
    }
    chosen = std::move(found);
  } else {
    chosen = only_given(std::move(chosen));
  }
  const std::string format = given.text("format").value_or("text");
  if (format == "json") return write_out(to_json(timeline_table(chosen)));
  if (format == "csv") return write_out(to_csv(timeline_table(chosen), CsvDialect::plain));
  return write_out(timeline_text(chosen, given.language));
}

ExitStatus tell_timeline(const Given& given) {
  const Reading reading = read_scenario(given.arguments.front(), {given.settings, given.years});
  // What the run would take from other years is no part of what is in force.
  tell_lines(
      messages_text(reading.diagnostics, given.has("quiet") ? Told::no_warnings : Told::no_notes));
  if (!reading.scenario) return ExitStatus::wrong_input;
  return write_timeline(given, *reading.scenario);
}

}  // namespace

Command timeline_command() {
  return {
      .name = "timeline",
      .summary = {"visa vad som gäller varje år, och var det står",
                  "show what is in force each year, and where it is written"},
      .about = {"Visar vad som gäller varje år i ett scenario: värdet, sedan när, och i vilken fil "
                "och på vilken rad det står. År i följd utan ändring står på en rad.",
                "Shows what is in force each year of a scenario: the value, since when, and the "
                "file and line where it is written. Years in a row without a change stand on one "
                "line."},
      .arguments = {{.placeholder = {"SCENARIO.yaml", "SCENARIO.yaml"}, .thing = "scenario"},
                    {.placeholder = {"NYCKEL", "KEY"},
                     .thing = "key",
                     .meaning = {"bara denna nyckel, eller alla i en grupp (damping)",
                                 "this key alone, or all in a group (damping)"},
                     .takes = Takes::key,
                     .optional = true}},
      .groups = {{{"Vad som visas", "What is shown"},
                  {set_option(), years_option(),
                   format_option({"text", "csv", "json"},
                                 {"som text, eller en tabell med en rad per värde",
                                  "as text, or a table with a row per value"}),
                   quiet_option({"inga varningar", "no warnings"})}}},
      .examples = {{{"Vilken ram gäller varje år om den höjs från 2024?",
                     "What is the frame each year if it is raised from 2024?"},
                    "finsam timeline scenarios/reforms/ram-400.yaml frame"},
                   {{"Vad gäller för spärren, och var står det?",
                     "What holds for the spärr, and where is it written?"},
                    "finsam timeline scenarios/reforms/sparr-5.yaml damping"}},
      .perform = tell_timeline};
}

}  // namespace finsam
