#include "program/run_options.hpp"

#include <fmt/format.h>

#include "program/common_options.hpp"
#include "program/output_options.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

OptionGroup what_is_run() {
  return {{"Vad som körs", "What is run"},
          {set_option(),
           years_option(),
           {.name = "case",
            .placeholder = {"FIL:NUMMER", "FILE:NUMBER"},
            .meaning = {"i stället för ett scenario: en körning ur en svepning, i sin helhet",
                        "in place of a scenario: a case of a sweep, in full"}}}};
}

OptionGroup what_comes_out() {
  return {
      {"Vad som kommer ut", "What comes out"},
      {out_option({"skriv tabellerna, resolved.yaml, dess data och manifest.json i en ny mapp",
                   "write the tables, resolved.yaml, its data and manifest.json to a new folder"}),
       force_option(),
       format_option({"csv", "json"},
                     {"tabellernas format; utan --out skrivs JSON med alla, eller CSV med tabellen "
                      "forbund_year, på standard ut",
                      "of the tables; without --out JSON with all of them, or CSV with the table "
                      "forbund_year, goes to standard output"}),
       excel_option(),
       {.name = "table",
        .placeholder = {"NAMN", "NAME"},
        .meaning = {"en tabell som CSV på standard ut, i stället för sammanfattningen: "
                    "forbund_year, municipality_year, region_year, nation_year eller "
                    "national_account",
                    "one table as CSV on standard output, not the summary: forbund_year, "
                    "municipality_year, region_year, nation_year or national_account"},
        .takes = Takes::word,
        .words = {table_names.begin(), table_names.end()}},
       quiet_option({"inga varningar, och ingen sammanfattning tillsammans med --out",
                     "no warnings, and no summary with --out"})}};
}

}  // namespace

Command run_description() {
  return {
      .name = "run",
      .summary = {"kör ett scenario: vad varje förbund får, betalar och sparar",
                  "run a scenario: what every förbund gets, pays and saves"},
      .about = {"Kör ett scenario och visar en sammanfattning, eller skriver vad varje förbund, "
                "kommun och region får, betalar och sparar.",
                "Runs a scenario and shows a summary, or writes what every förbund, municipality "
                "and region gets, pays and saves."},
      .arguments = {{.placeholder = {"SCENARIO.yaml", "SCENARIO.yaml"},
                     .thing = "scenario",
                     .optional = true}},
      .groups = {what_is_run(), what_comes_out()},
      .examples = {
          {{"Vad får alla förbund, och hur mycket återbetalas, i dagens modell?",
            "What does every förbund get, and how much is returned, in the model of today?"},
           "finsam run scenarios/baseline/fordelningsmodellen.yaml"},
          {{"Hur blir det om inget förbund får minska med mer än 5 procent från ett år till nästa?",
            "What if no förbund may lose more than 5 per cent from one year to the next?"},
           "finsam run scenarios/baseline/fordelningsmodellen.yaml --set "
           "damping.max_decrease='5 %'"},
          {{"Hur får jag tabellerna för tre år till Excel?",
            "How do I get the tables of three years into Excel?"},
           "finsam run scenarios/baseline/fordelningsmodellen.yaml --years 2020:2022 --excel "
           "--out tre-ar"}}};
}

tl::expected<RunOptions, std::string> run_options(const Given& given) {
  RunOptions options;
  options.of_sweep = given.text("case");
  if (given.arguments.empty() && !options.of_sweep) {
    return tl::unexpected(std::string("no scenario; write finsam run SCENARIO.yaml"));
  }
  if (options.of_sweep && (!given.arguments.empty() || !given.settings.empty() || given.years)) {
    return tl::unexpected(
        std::string("--case stands alone: the sweep says which scenario, and what is set in it"));
  }
  if (!options.of_sweep) options.scenario = given.arguments.front();
  options.settings = given.settings;
  options.years = given.years;
  options.language = given.language;
  options.out = given.text("out");
  options.excel = given.has("excel");
  options.force = given.has("force");
  options.quiet = given.has("quiet");
  const auto table = given.text("table");
  options.table = table.value_or(options.table);
  if (options.excel || table) options.format = OutputFormat::csv;
  if (const auto format = given.text("format")) {
    options.format = *format == "json" ? OutputFormat::json : OutputFormat::csv;
  }
  const std::string wrong = output_contradiction(given);
  if (!wrong.empty()) return tl::unexpected(wrong);
  return options;
}

}  // namespace finsam
