#include "program/calibrate.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "program/calibrated_scenario.hpp"
#include "program/calibration_run.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/input_at.hpp"
#include "program/streams.hpp"
#include "published/read_checks.hpp"
#include "report/csv.hpp"
#include "report/formula_tables.hpp"
#include "report/json.hpp"
#include "scenario/places_of.hpp"
#include "store/new_file.hpp"

namespace finsam {
namespace {

constexpr int widest_page = 110;

std::string in_format(const Calibration& calibration, const Given& given) {
  const std::string format = given.text("format").value_or("text");
  if (format == "text") {
    return calibration_text(calibration, given.language, output_columns(widest_page));
  }
  const std::array<Table, 4> tables = calibration_tables(calibration);
  if (format == "csv") return to_csv(tables.front(), CsvDialect::plain);
  return to_json({tables.begin(), tables.end()});
}

void warn_of_unmoved(const Calibration& calibration) {
  int chosen = 0;
  int unmoved = 0;
  for (const CalibratedFigure& each : calibration.figures) {
    chosen += each.chosen;
    unmoved += each.chosen && !each.moves;
  }
  if (unmoved == 0) return;
  tell(fmt::format("finsam calibrate: warning: no parameter moves {} of the {} figures", unmoved,
                   chosen));
}

void warn_of_worse(const Calibration& calibration) {
  if (!is_worse_than_before(calibration)) return;
  tell(
      "finsam calibrate: warning: the scenario's own values are nearer to the figures than any "
      "that was tried");
}

Overwrite overwrite_of(const Given& given) {
  return given.has("force") ? Overwrite::replace : Overwrite::refuse;
}

ExitStatus not_written(const std::string& why) {
  tell("finsam: the scenario cannot be written: " + why);
  return ExitStatus::not_written;
}

ExitStatus write_scenario(const Calibration& calibration, const std::string& title,
                          const Given& given) {
  const std::string out = *given.text("out");
  const auto written =
      write_one_file(out, calibrated_scenario(calibration, title, given, out), overwrite_of(given));
  return written ? ExitStatus::done : not_written(written.error());
}

/// Fits to `figures` of `checks`, and tells and writes what comes of it.
/// @param diagnostics  of the check file, with its lines
ExitStatus calibrate_to(const CheckFile& checks, const ChosenFigures& figures,
                        const std::vector<FitOption>& fits, Diagnostics& diagnostics,
                        const Given& given) {
  const auto before = read_and_run(checks.scenario, {}, true);
  if (!before) return before.error();
  if (const auto out = given.text("out")) {
    const std::string input = input_at(*out, checks, before->scenario);
    if (!input.empty()) {
      return wrong_usage(given, fmt::format("--out {} is {}; give another name", *out, input));
    }
  }
  check_names(checks, formula_tables_of(before->scenario, before->results), diagnostics);
  std::vector<Place> places = places_of(diagnostics);
  for (const PublishedFigure& each : checks.figures) places.push_back(each.formula_place);
  diagnostics.sources().keep_only(places);
  tell_all(diagnostics, given.has("quiet"));
  if (diagnostics.has_errors()) return ExitStatus::wrong_input;
  const auto seed = static_cast<unsigned>(given.count("seed").value_or(1));
  const auto calibration = calibrate({checks, diagnostics.sources(), *before, figures, fits, seed});
  if (!calibration) return calibration.error();
  if (!given.has("quiet")) {
    warn_of_unmoved(*calibration);
    warn_of_worse(*calibration);
  }
  if (given.has("out")) {
    const ExitStatus written = write_scenario(*calibration, before->scenario.title, given);
    if (written != ExitStatus::done) return written;
  }
  return write_out(in_format(*calibration, given));
}

ExitStatus calibrate_given(const Given& given) {
  const auto out = given.text("out");
  if (given.has("force") && !out) return wrong_usage(given, "--force goes with --out");
  const auto fits = parse_fits(given.texts("fit"));
  if (!fits) return wrong_usage(given, fits.error());
  if (out) {
    const std::string why = why_not_writable(*out, overwrite_of(given));
    if (!why.empty()) return not_written(why);
  }
  std::error_code error;
  if (std::filesystem::is_directory(given.arguments.front(), error)) {
    return wrong_usage(given, given.arguments.front() + " is a folder; name one of its files");
  }
  Diagnostics diagnostics;
  const PublishedChecks checks = read_checks(given.arguments.front(), diagnostics);
  if (diagnostics.has_errors()) {
    diagnostics.sources().keep_only(places_of(diagnostics));
    tell_all(diagnostics, given.has("quiet"));
    return ExitStatus::wrong_input;
  }
  const auto figures = choose_figures(checks.files.front(), given.text("figures"));
  if (!figures) return wrong_usage(given, "--figures: " + figures.error());
  return calibrate_to(checks.files.front(), *figures, *fits, diagnostics, given);
}

std::vector<OptionGroup> option_groups() {
  return {
      {{"Vad som anpassas", "What is fitted"},
       {{.name = "fit",
         .placeholder = {"NYCKEL=FRÅN:TILL", "KEY=LOW:HIGH"},
         .meaning = {"sök värdet för en nyckel mellan två gränser, \"economy.execution=70 %:95 "
                     "%\", eller bland några, lag=2,3; för ett visst år med årtalet efter nyckeln, "
                     "matching.all.growth.2016; inte vikterna i keys eller stegen i trappan; går "
                     "att upprepa",
                     "search the value of a key between two bounds, \"economy.execution=70 %:95 "
                     "%\", or among a few, lag=2,3; that of a year with the year behind the key, "
                     "matching.all.growth.2016; not the weights in keys or the steps of trappan; "
                     "may be repeated"},
         .takes = Takes::anything,
         .repeatable = true,
         .need = Need::required},
        {.name = "figures",
         .placeholder = {"LISTA", "LIST"},
         .meaning = {"siffror att anpassa till: odd (udda år), even (jämna år), årtal som "
                     "2013:2017, storheter som eget_kapital, med komma emellan; annars de som "
                     "kontrollfilen märker som fitted, eller om inga är märkta alla. De övriga "
                     "prövar anpassningen. Siffror av slaget input används aldrig",
                     "figures to fit to: odd (years), even, years as in 2013:2017, quantities as "
                     "in eget_kapital, with commas between; otherwise those that the check file "
                     "marks as fitted, or all if none is marked. The others test the fit. Figures "
                     "of kind input are never used"}},
        {.name = "seed",
         .placeholder = {"TAL", "NUMBER"},
         .meaning = {"frö för sökningen, annars 1; samma frö ger alltid samma svar",
                     "seed of the search, otherwise 1; the same seed always gives the same "
                     "answer"},
         .takes = Takes::count}}},
      {{"Vad som skrivs", "What is written"},
       {{.name = "out",
         .placeholder = {"FIL.yaml", "FILE.yaml"},
         .meaning = {"skriv ett scenario som bygger på det ursprungliga och har de anpassade "
                     "värdena",
                     "write a scenario that extends the original and has the fitted values"},
         .takes = Takes::file},
        {.name = "force",
         .meaning = {"ersätt filen om den redan finns", "replace the file if it is there already"}},
        format_option({"text", "csv", "json"},
                      {"en sida att läsa, en tabell med en rad per siffra, eller allt som JSON",
                       "a page to read, a table with a row per figure, or all of it as JSON"}),
        quiet_option({"inga varningar", "no warnings"})}}};
}

}  // namespace

Command calibrate_command() {
  return {
      .name = "calibrate",
      .summary = {"anpassa okända värden till publicerade siffror",
                  "fit unknown values to published figures"},
      .about =
          {"Söker de värden för namngivna nycklar som gör att körningen kommer så nära valda "
           "publicerade siffror som möjligt: först i hela intervallet, sedan omkring det bästa. "
           "Det som görs så litet som möjligt är summan av (skillnad / tolerans) i kvadrat; en "
           "siffra utan tolerans räknas med en halv procent, ett antal med minst 0,5. Visar "
           "hur nära siffrorna det blev, inom vilka gränser värdena passar lika bra, vad "
           "siffrorna inte kan skilja åt, och hur det gick för de siffror som inte användes: de "
           "är prövningen.",
           "Searches the values of the named keys with which the run comes as near to the chosen "
           "published figures as it can: first over the whole range, then around the best. What "
           "is made as small as possible is the sum of (difference / tolerance) squared; a figure "
           "without a tolerance counts with half a per cent, a number with at least 0.5. Shows "
           "how near it came, within which bounds the values fit as well, what the figures cannot "
           "tell apart, and how the figures that were not used came out: they are the test."},
      .arguments = {{.placeholder = {"KONTROLLFIL.yaml", "CHECKFILE.yaml"},
                     .thing = "check file",
                     .meaning = {"en fil som finsam check läser; den nämner scenariot och "
                                 "siffrorna",
                                 "a file that finsam check reads; it names the scenario and the "
                                 "figures"},
                     .takes = Takes::file}},
      .groups = option_groups(),
      .examples = {{{"Hur mycket av det egna kapitalet kan förbunden ha planerat att använda?",
                     "How much of their eget kapital may the förbund have planned to use?"},
                    "finsam calibrate scenarios/published/history.yaml --fit "
                    "\"economy.use_of_capital=20 %:80 %\""},
                   {{"Kan siffrorna visa om statistiken är två eller tre år gammal?",
                     "Can the figures show whether the statistics are two or three years old?"},
                    "finsam calibrate scenarios/published/history.yaml --fit lag=2,3"}},
      .perform = calibrate_given};
}

}  // namespace finsam
