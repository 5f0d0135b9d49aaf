#include "program/data.hpp"

#include <fmt/format.h>

#include "data/date_text.hpp"
#include "data/quote.hpp"
#include "finsam/read_scenario.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "report/data_status_text.hpp"
#include "report/json.hpp"

namespace finsam {
namespace {

constexpr int widest_text = 100;

Ages ages_of(const std::vector<TableStatus>& tables, std::chrono::sys_days day) {
  Ages ages;
  for (const TableStatus& each : tables) {
    const auto dated = last_day_of(each.table->date);
    ages.push_back(dated ? std::optional<int>(static_cast<int>((day - *dated).count()))
                         : std::nullopt);
  }
  return ages;
}

ExitStatus tell_status(const Given& given) {
  std::optional<std::chrono::sys_days> day = today();
  if (const auto written = given.text("today")) day = parse_day(*written);
  if (!day) {
    return wrong_usage(given, fmt::format("--today {} is no day; write it as 2026-11-22",
                                          in_quotes(*given.text("today"))));
  }
  const Reading reading =
      read_scenario(scenario_or_baseline(given.arguments), {given.settings, given.years});
  tell_all(reading.diagnostics, true);  // what there is to warn of is what is shown
  if (!reading.scenario) return ExitStatus::wrong_input;
  const std::vector<TableStatus> tables = data_status(*reading.scenario);
  const Ages ages = ages_of(tables, *day);
  if (given.text("format") == "json") {
    return write_out(to_json(data_status_tables(*reading.scenario, tables, ages)));
  }
  return write_out(data_status_text(*reading.scenario, tables, ages, given.language,
                                    output_columns(widest_text)));
}

}  // namespace

Command data_command() {
  return {
      .name = "data",
      .summary = {"visa underlaget: varje tabells ursprung, ålder, status och luckor",
                  "show the data: the origin, age, status and gaps of every table"},
      .about =
          {"finsam data status visar varje tabell som ett scenario läser: var den kommer ifrån, "
           "vilka år den gäller, dess enhet, status, datum och ålder i dagar, antal rader, om den "
           "är den som manifest.csv beskriver, och vad som saknas i den. Åldern räknas från "
           "tabellens datum; är det ett år, från årets sista dag.",
           "finsam data status shows every table that a scenario reads: where it comes from, the "
           "years it is of, its unit, status, date and age in days, how many rows it has, whether "
           "it is the one that manifest.csv describes, and what it lacks. The age counts from the "
           "date of the table; where that is a year, from its last day."},
      .arguments = {{.placeholder = {"status", "status"},
                     .thing = "subcommand",
                     .takes = Takes::word,
                     .words = {"status"}},
                    scenario_or_baseline()},
      .groups = {{{"Vad som visas", "What is shown"},
                  {set_option(),
                   years_option(),
                   {.name = "today",
                    .placeholder = {"DAG", "DAY"},
                    .meaning = {"den dag som åldern räknas till (2026-11-22); annars i dag",
                                "the day up to which ages count (2026-11-22); otherwise today"}},
                   format_option({"text", "json"},
                                 {"som text, eller JSON med tabellerna tables och gaps",
                                  "as text, or JSON with the tables tables and gaps"})}}},
      .examples = {{{"Hur gammalt är underlaget, och vad är inte officiellt?",
                     "How old are the data, and what is not official?"},
                    "finsam data status scenarios/baseline/fordelningsmodellen.yaml"},
                   {{"Vad saknas i underlaget för andra år?",
                     "What do the data lack for other years?"},
                    "finsam data status scenarios/baseline/fordelningsmodellen.yaml "
                    "--years 2024:2026"}},
      .perform = tell_status};
}

}  // namespace finsam
