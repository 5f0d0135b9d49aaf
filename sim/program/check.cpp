#include "program/check.hpp"

#include <fmt/format.h>

#include <chrono>
#include <map>

#include "program/check_allocations.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "published/parse_measured.hpp"
#include "published/read_checks.hpp"
#include "report/check_tables.hpp"
#include "report/check_text.hpp"
#include "report/csv.hpp"
#include "report/formula_tables.hpp"
#include "report/json.hpp"
#include "scenario/places_of.hpp"

namespace finsam {
namespace {

constexpr int widest_page = 110;
constexpr const char* shipped = "scenarios/published";

template <class T>
using OrStatus = tl::expected<T, ExitStatus>;

/// What formulas are about, in the order of `formula_tables`.
using RunTables = std::vector<Table>;

/// The date of the computer, in universal time.
Date date_now() {
  const std::chrono::year_month_day day{
      std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
  return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
          static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// Tells what was found while reading.
/// @return whether there are errors
bool tell_errors(Diagnostics& diagnostics, const Given& given) {
  diagnostics.sources().keep_only(places_of(diagnostics));
  tell_all(diagnostics, given.has("quiet"));
  return diagnostics.has_errors();
}

OrStatus<RunTables> run_of(const std::string& scenario, const Given& given) {
  const auto run = read_and_run(scenario, {given.settings, given.years}, true);
  if (!run) return tl::unexpected(run.error());
  return formula_tables_of(run->scenario, run->results);
}

/// All figures of all files against their scenarios, each of which runs once.
OrStatus<std::vector<CheckedFigure>> check_all(const PublishedChecks& checks, Date today,
                                               Diagnostics& diagnostics, const Given& given) {
  std::map<std::string, RunTables> runs;
  std::vector<CheckedFigure> figures;
  for (const CheckFile& file : checks.files) {
    if (file.figures.empty()) continue;
    auto run = runs.find(file.scenario);
    if (run == runs.end()) {
      auto tables = run_of(file.scenario, given);
      if (!tables) return tl::unexpected(tables.error());
      run = runs.emplace(file.scenario, std::move(*tables)).first;
    }
    const std::size_t before = diagnostics.all().size();
    check_names(file, run->second, diagnostics);
    if (diagnostics.all().size() > before) continue;
    for (const CheckedFigure& each : check_figures(file, run->second, checks.deviations, today)) {
      figures.push_back(each);
    }
  }
  worst_first(figures);
  return figures;
}

void warn_of_unneeded(const std::vector<CheckedFigure>& figures) {
  for (const Deviation* each : unneeded(figures)) {
    tell(
        fmt::format("{}:{}: warning: the deviation of {} {} is not needed any longer: the figure "
                    "agrees",
                    each->place.file, each->place.line, each->year.number, each->quantity));
  }
}

std::string in_format(const Given& given, const CheckSource& source) {
  const std::string format = given.text("format").value_or("text");
  if (format == "csv") return to_csv(check_tables(source).front(), CsvDialect::plain);
  if (format == "json") return to_json(check_tables(source));
  if (format == "junit") return check_junit(source, given.language);
  return check_text(source, given.language, output_columns(widest_page));
}

ExitStatus check_given(const Given& given) {
  if (given.has("allocations")) return check_list_of_allocations(given);
  if (given.has("tolerance")) return wrong_usage(given, "--tolerance goes with --allocations");
  Date today = date_now();
  if (const auto text = given.text("today")) {
    const auto date = parse_date(*text);
    if (!date) return wrong_usage(given, "--today " + date.error());
    today = *date;
  }
  const std::string path = given.arguments.empty() ? shipped : given.arguments.front();
  Diagnostics diagnostics;
  const PublishedChecks checks = read_checks(path, diagnostics);
  if (diagnostics.has_errors()) {
    tell_errors(diagnostics, given);
    return ExitStatus::wrong_input;
  }
  auto figures = check_all(checks, today, diagnostics, given);
  if (!figures) return figures.error();
  if (tell_errors(diagnostics, given)) return ExitStatus::wrong_input;
  if (!given.has("quiet")) warn_of_unneeded(*figures);
  const CheckSource source{path, std::move(*figures), coverage_of(checks.records, checks.files),
                           today};
  const ExitStatus written = write_out(in_format(given, source));
  if (written != ExitStatus::done) return written;
  return source.fails() ? ExitStatus::check_failed : ExitStatus::done;
}

std::vector<OptionGroup> option_groups() {
  return {
      {{"Vad som körs", "What is run"}, {set_option(), years_option()}},
      {{"En egen lista", "A list of your own"},
       {{.name = "allocations",
         .placeholder = {"FIL.csv", "FILE.csv"},
         .meaning = {"jämför scenariots tilldelningar med en lista: kolumnerna förbund (id eller "
                     "namn), år och kronor; även så som Excel sparar den",
                     "compare the scenario's allocations with a list: the columns forbund (id or "
                     "name), year and kronor; also as Excel saves it"},
         .takes = Takes::file},
        {.name = "tolerance",
         .placeholder = {"BELOPP", "AMOUNT"},
         .meaning = {"en skillnad på högst detta belopp godtas, till exempel \"5 tkr\"; annars "
                     "ingen",
                     "a difference of at most this amount is accepted, \"5 tkr\" for one; "
                     "otherwise none"}}}},
      {{"Vad som visas", "What is shown"},
       {format_option({"text", "csv", "json", "junit"},
                      {"en sida att läsa, en tabell med en rad per siffra, allt som JSON, eller "
                       "JUnit-XML för byggservrar",
                       "a page to read, a table with a row per figure, all of it as JSON, or JUnit "
                       "XML for build servers"}),
        {.name = "today",
         .placeholder = {"DATUM", "DATE"},
         .meaning = {"dagen som avgör vilka kända avvikelser som godtas; annars dagens datum",
                     "the day that decides which known deviations are accepted; otherwise today"}},
        quiet_option({"inga varningar", "no warnings"})}}};
}

}  // namespace

Command check_command() {
  return {
      .name = "check",
      .summary = {"jämför simulerade siffror med publicerade, och säg till när de skiljer sig",
                  "compare simulated figures with published ones, and say when they differ"},
      .about =
          {"Kör de scenarier som kontrollfilerna nämner och jämför varje publicerad siffra med det "
           "simulerade värdet, den sämsta först. Siffror som står i scenariots indata, och sådana "
           "som har styrt ett antagande, räknas för sig: bara de förutsagda är en prövning. Kända "
           "avvikelser står i deviations.yaml och godtas till ett visst datum. Slutkoden är 1 om "
           "en siffra är utanför sin tolerans utan att det är förklarat, eller om en rad i det "
           "publicerade materialet varken kontrolleras eller har ett skäl. Med --allocations "
           "jämförs i stället en lista över tilldelningar, förbund för förbund.",
           "Runs the scenarios that the check files name and compares every published figure with "
           "the simulated value, the worst first. Figures that stand in the input of the scenario, "
           "and those that have decided an assumption, are counted apart: only the predicted ones "
           "are a test. Known deviations stand in deviations.yaml and are accepted until a date. "
           "The exit status is 1 if a figure is outside its tolerance and that is not explained, "
           "or if a row of the public record has neither a check nor a reason. With --allocations "
           "a list of allocations is compared instead, förbund by förbund."},
      .arguments = {{.placeholder = {"MAPP|FIL.yaml", "FOLDER|FILE.yaml"},
                     .thing = "folder or file",
                     .meaning = {"en mapp med kontrollfiler, eller en av dem; annars "
                                 "scenarios/published. Med --allocations: ett scenario",
                                 "a folder of check files, or one of them; otherwise "
                                 "scenarios/published. With --allocations: a scenario"},
                     .optional = true}},
      .groups = option_groups(),
      .examples = {{{"Hur nära det publicerade kommer modellen?",
                     "How close to the record does the model come?"},
                    "finsam check"},
                   {{"Hade ett annat antagande kommit närmare?",
                     "Would another assumption have come closer?"},
                    "finsam check scenarios/published/2020.yaml --set \"matching.all.growth=11 "
                    "%\""},
                   {{"Stämmer mina egna uppgifter om tilldelningarna?",
                     "Do my own figures of the allocations agree?"},
                    "finsam check scenarios/baseline/fordelningsmodellen.yaml --allocations "
                    "egna.csv"}},
      .perform = check_given};
}

}  // namespace finsam
