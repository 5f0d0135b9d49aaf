#include "program/calibrate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

#include "program/calibration_run.hpp"
#include "program/common_options.hpp"
#include "program/fitted_scenario.hpp"
#include "program/given.hpp"
#include "program/read_and_run.hpp"
#include "program/seen_from.hpp"
#include "program/streams.hpp"
#include "published/read_checks.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "scenario/places_of.hpp"
#include "store/new_file.hpp"
#include "text/calibrate_phrases.hpp"

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

/// A word of a command line, in quotes where a shell would part it.
std::string shell_word(const std::string& word) {
  return word.find_first_of(" :=,") == word.npos ? word : fmt::format("\"{}\"", word);
}

/// The command line that fits anew, from the folder that it was given in.
std::string command_line(const Given& given) {
  std::string line = "finsam calibrate " + shell_word(given.arguments.front());
  for (const std::string& fit : given.texts("fit")) line += " --fit " + shell_word(fit);
  if (const auto figures = given.text("figures")) line += " --figures " + *figures;
  if (const auto seed = given.text("seed")) line += " --seed " + *seed;
  return line;
}

std::string comment_of(const CalibratedParameter& parameter) {
  if (!parameter.range)
    return "fitted; chosen from " + fmt::format("{}", fmt::join(parameter.choices, ", "));
  const auto written = [&](double value) {
    return written_parameter(parameter, value, TermStyle::scenario);
  };
  if (parameter.fits.low == parameter.fits.high) return "fitted";
  return fmt::format("fitted; {} to {} fits as well", written(parameter.fits.low),
                     written(parameter.fits.high));
}

std::string scenario_text(const CalibrationDone& done, const Given& given, const std::string& out) {
  const Calibration& calibration = done.calibration;
  const Nearness before = nearness(calibration, true, false);
  const Nearness after = nearness(calibration, true, true);
  FittedHeading heading;
  heading.title =
      done.scenario_title + (given.language == Language::sv ? ", anpassad till publicerade siffror"
                                                            : ", fitted to published figures");
  heading.extends = seen_from(std::filesystem::absolute(out).parent_path(), calibration.scenario);
  heading.comments = {
      fmt::format("Fitted to {} figures of {}: {} within their tolerance before, {} after.",
                  after.figures, given.arguments.front(), before.within, after.within),
      command_line(given)};
  std::vector<FittedValue> values;
  for (const CalibratedParameter& each : calibration.parameters) {
    values.push_back({each.key, each.fitted, comment_of(each)});
  }
  return fitted_scenario(heading, values);
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

ExitStatus write_scenario(const CalibrationDone& done, const Given& given, const std::string& out) {
  const auto written = write_one_file(out, scenario_text(done, given, out),
                                      given.has("force") ? Overwrite::replace : Overwrite::refuse);
  if (written) return ExitStatus::done;
  tell("finsam: the scenario was not written: " + written.error());
  return ExitStatus::not_written;
}

ExitStatus calibrate_given(const Given& given) {
  const auto out = given.text("out");
  if (given.has("force") && !out) return wrong_usage(given, "--force goes with --out");
  const auto fits = parse_fits(given.texts("fit"));
  if (!fits) return wrong_usage(given, fits.error());
  std::error_code error;
  if (out && !given.has("force") && std::filesystem::exists(*out, error)) {
    tell(fmt::format("finsam: {} is there already; --force replaces it", *out));
    return ExitStatus::not_written;
  }
  if (std::filesystem::is_directory(given.arguments.front(), error)) {
    return wrong_usage(given, given.arguments.front() + " is a folder; name one of its files");
  }
  Diagnostics diagnostics;
  const PublishedChecks checks = read_checks(given.arguments.front(), diagnostics);
  diagnostics.sources().keep_only(places_of(diagnostics));
  tell_all(diagnostics, given.has("quiet"));
  if (diagnostics.has_errors()) return ExitStatus::wrong_input;
  const CheckFile& file = checks.files.front();
  const auto figures = choose_figures(file, given.text("figures"));
  if (!figures) return wrong_usage(given, "--figures: " + figures.error());
  const auto seed = static_cast<unsigned>(given.count("seed").value_or(1));
  const auto done = calibrate({file, *figures, *fits, seed});
  if (!done) return done.error();
  if (!given.has("quiet")) warn_of_unmoved(done->calibration);
  if (out) {
    const ExitStatus written = write_scenario(*done, given, *out);
    if (written != ExitStatus::done) return written;
  }
  return write_out(in_format(done->calibration, given));
}

std::vector<OptionGroup> option_groups() {
  return {
      {{"Vad som anpassas", "What is fitted"},
       {{.name = "fit",
         .placeholder = {"NYCKEL=FRÅN:TILL", "KEY=LOW:HIGH"},
         .meaning = {"sök värdet för en nyckel mellan två gränser, \"economy.execution=70 %:95 "
                     "%\", eller bland några, lag=2,3; för ett visst år med årtalet efter nyckeln, "
                     "matching.all.growth.2016; går att upprepa",
                     "search the value of a key between two bounds, \"economy.execution=70 %:95 "
                     "%\", or among a few, lag=2,3; that of a year with the year behind the key, "
                     "matching.all.growth.2016; may be repeated"},
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
           "siffra utan tolerans räknas med en halv procent, ett antal med minst en halv. Visar "
           "hur nära siffrorna det blev, inom vilka gränser värdena passar lika bra, vad "
           "siffrorna inte kan skilja åt, och hur det gick för de siffror som inte användes: de "
           "är prövningen.",
           "Searches the values of the named keys with which the run comes as near to the chosen "
           "published figures as it can: first over the whole range, then around the best. What "
           "is made as small as possible is the sum of (difference / tolerance) squared; a figure "
           "without a tolerance counts with half a per cent, a number with at least a half. Shows "
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
