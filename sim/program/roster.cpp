#include "program/roster.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "analysis/roster_history.hpp"
#include "finsam/read_scenario.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "report/roster_text.hpp"
#include "report/term_text.hpp"

namespace finsam {
namespace {

constexpr int widest_page = 100;

/// The years that there is a roster to tell of: those of the run, and of its events.
std::pair<Year, Year> years_known(const Scenario& scenario) {
  const std::vector<RosterChange>& changes = scenario.roster.changes;
  const Year last = changes.empty() ? scenario.last : std::max(scenario.last, changes.back().year);
  return {first_known(scenario), last};
}

/// What to say of a year outside those; empty for one of them.
std::optional<std::string> not_known(const Scenario& scenario, Year year) {
  const auto [first, last] = years_known(scenario);
  if (first <= year && year <= last) return std::nullopt;
  return fmt::format(
      "--year {}: {} the years {}; --years gives others", year.number,
      scenario.roster.changes.empty() ? "the run has" : "the run and its events have",
      years_text(first, last));
}

ExitStatus tell_roster(const Given& given) {
  const Reading reading = read_scenario(given.arguments.front(), {given.settings, given.years});
  if (!reading.scenario) {
    tell_all(reading.diagnostics, given.has("quiet"));
    return ExitStatus::wrong_input;
  }
  const Scenario& scenario = *reading.scenario;
  const Year year = given.year("year").value_or(scenario.first);
  if (const auto wrong = not_known(scenario, year)) return wrong_usage(given, *wrong);
  const std::string format = given.text("format").value_or("text");
  if (format == "csv") return write_out(to_csv(roster_table(scenario, year), CsvDialect::plain));
  if (format == "json") return write_out(to_json(roster_table(scenario, year)));
  return write_out(roster_text(scenario, year, given.language, output_columns(widest_page)));
}

}  // namespace

Command roster_command() {
  return {.name = "roster",
          .summary = {"visa ett års förbund och medlemmar, och vad som har ändrats",
                      "show the förbund and members of a year, and what has changed"},
          .about =
              {"Visar vilka förbund som finns ett visst år och vilka kommuner som är medlemmar, "
               "med det som har ändrats sedan året innan: vilka som har bildats, upplösts, slagits "
               "samman eller bytt namn, och vilka kommuner som har anslutit sig eller utträtt.",
               "Shows which förbund there are in a year and which municipalities are members, with "
               "what has changed since the year before: who has formed, dissolved, merged or been "
               "renamed, and which municipalities have joined or left."},
          .arguments = {{.placeholder = {"SCENARIO.yaml", "SCENARIO.yaml"}, .thing = "scenario"}},
          .groups = {{{"Vad som visas", "What is shown"},
                      {{.name = "year",
                        .placeholder = {"ÅR", "YEAR"},
                        .meaning = {"året; annars körningens första",
                                    "the year; else the first of the run"},
                        .takes = Takes::year},
                       set_option(),
                       years_option(),
                       format_option({"text", "csv", "json"},
                                     {"som text, eller en tabell med en rad per medlem",
                                      "as text, or a table with a row per member"}),
                       quiet_option({"inga varningar", "no warnings"})}}},
          .examples = {{{"Vilka är med 2024, och vad ändrades då?",
                         "Who is there in 2024, and what changed then?"},
                        "finsam roster scenarios/baseline/fordelningsmodellen.yaml --year 2024"}},
          .perform = tell_roster};
}

}  // namespace finsam
