#include "program/import.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

#include "finsam/read_scenario.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/import_fetch.hpp"
#include "program/import_files.hpp"
#include "program/output_options.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "program/write_folder.hpp"
#include "report/number_text.hpp"
#include "report/term_text.hpp"
#include "text/import_phrases.hpp"

namespace finsam {
namespace {

namespace say = import_phrases;

/// What was read, and what to do with it next.
std::string summary_text(const Given& given, const Imported& imported, const ImportFiles& made) {
  const auto said = [&](Phrase phrase, auto... values) {
    return fmt::format(fmt::runtime(phrase.in(given.language)), values...) + "\n";
  };
  const auto years = imported.table.years();
  std::string out =
      said(say::summary, fmt::arg("file", made.table),
           fmt::arg("columns", fmt::format("{}", fmt::join(imported.table.columns, ", "))),
           fmt::arg("count", number_text(imported.table.municipality_count(), given.language)),
           fmt::arg("years", years ? years_text(Year{years->first}, Year{years->second}) : ""));
  out +=
      imported.unit.empty() ? said(say::no_unit) : said(say::unit, fmt::arg("unit", imported.unit));
  if (imported.table.rounded > 0) {
    out +=
        said(say::rounded, fmt::arg("count", number_text(imported.table.rounded, given.language)));
  }
  if (!made.replaced.empty()) {
    out +=
        said(say::replaces, fmt::arg("tables", fmt::format("{}", fmt::join(made.replaced, ", "))));
  }
  if (given.has("dry-run")) return out + said(say::nothing_written);
  const std::string folder = *given.text("out");
  const std::string reform = (std::filesystem::path(folder) / "scenario.yaml").string();
  return out + said(say::what_changes, fmt::arg("folder", folder),
                    fmt::arg("base", scenario_or_baseline(given.arguments)),
                    fmt::arg("reform", reform));
}

/// What is wrong on the command line as a whole; empty when nothing is.
std::string contradiction(const Given& given) {
  if (!given.has("out") && !given.has("dry-run")) {
    return "no --out; write the folder that the table goes to, or --dry-run to write nothing";
  }
  return "";
}

ExitStatus show_requests(const Given& given, const SourceChoice& choice, const Scenario& scenario) {
  const auto requests = requests_of(given, choice, scenario);
  if (!requests) return wrong_usage(given, requests.error());
  return write_out(requests_text(*requests, given.language));
}

ExitStatus import(const Given& given) {
  if (const std::string wrong = contradiction(given); !wrong.empty()) {
    return wrong_usage(given, wrong);
  }
  const auto choice = choice_of(given);
  if (!choice) return wrong_usage(given, choice.error());
  const Reading reading = read_scenario(scenario_or_baseline(given.arguments));
  tell_all(reading.diagnostics, true);
  if (!reading.scenario) return ExitStatus::wrong_input;
  if (given.has("fetch") && given.has("dry-run")) {
    return show_requests(given, *choice, *reading.scenario);
  }
  const auto imported = read_source(given, *choice, *reading.scenario);
  if (!imported) return imported.error();
  const std::string folder = given.text("out").value_or(".");
  const auto made = import_files(*imported, *reading.scenario, folder);
  if (!made) return wrong_usage(given, made.error());
  if (!given.has("quiet")) {
    for (const std::string& doubt : made->doubts) tell(doubt);
  }
  if (!given.has("dry-run")) {
    const ExitStatus written = write_folder(folder, made->files, given.has("force"));
    if (written != ExitStatus::done) return written;
  }
  return write_out(summary_text(given, *imported, *made));
}

OptionGroup what_is_read() {
  return {{"Vad som läses", "What is read"},
          {{.name = "file",
            .placeholder = {"FIL", "FILE"},
            .meaning = {"läs en fil, också ett svar som hämtats för hand; går att upprepa",
                        "read a file, also an answer downloaded by hand; may be repeated"},
            .takes = Takes::file,
            .repeatable = true,
            .need = Need::one_of},
           {.name = "fetch",
            .meaning = {"hämta från scb eller kolada; annars hämtas aldrig något",
                        "fetch from scb or kolada; otherwise nothing is ever fetched"},
            .need = Need::one_of},
           {.name = "table",
            .meaning = {"vilken av SCB:s tabeller: folkmängd 16–64 år (TAB638) eller behov i "
                        "helårsekvivalenter (TAB1386)",
                        "which table of SCB: population aged 16–64 (TAB638) or need in full-year "
                        "equivalents (TAB1386)"},
            .takes = Takes::word,
            .words = {"population", "need"}},
           {.name = "sheet",
            .placeholder = {"BLAD", "SHEET"},
            .meaning = {"bladet i arbetsboken; annars det första som har rubrikerna",
                        "the sheet of the workbook; otherwise the first that has the headings"}},
           {.name = "column",
            .placeholder = {"KOLUMN=KÄLLA", "COLUMN=SOURCE"},
            .meaning = {"vilken kolumn i filen som blir ohalsa, arbetsmarknadsstod, "
                        "ekonomiskt_bistand, population_16_64 eller en egen; går att upprepa, och "
                        "flera för samma läggs ihop. Utan --column tas de kolumner som redan heter "
                        "så. Även kommunkod= och year= om de heter något ovanligt",
                        "which column of the file becomes ohalsa, arbetsmarknadsstod, "
                        "ekonomiskt_bistand, population_16_64 or one of your own; may be repeated, "
                        "and several for the same are added up. Without --column, those that "
                        "already have such names are taken. Also kommunkod= and year= where they "
                        "have unusual names"},
            .repeatable = true},
           {.name = "year",
            .placeholder = {"ÅR", "YEAR"},
            .meaning = {"året för allt i filen, om ingen kolumn anger det",
                        "the year of everything in the file, where no column says so"},
            .takes = Takes::year}}};
}

OptionGroup how_it_is_fetched() {
  return {{"Hur det hämtas", "How it is fetched"},
          {{.name = "years",
            .placeholder = {"2018:2024", "2018:2024"},
            .meaning = {"vilka år, eller ett enda", "which years, or a single one"},
            .takes = Takes::years},
           {.name = "url",
            .placeholder = {"ADRESS", "URL"},
            .meaning = {"annan adress än tjänstens egen, till exempel en spegel (https)",
                        "another address than the service's own, for example a mirror (https)"}},
           {.name = "cache",
            .placeholder = {"MAPP", "DIR"},
            .meaning = {"var svar sparas, så att det som är oförändrat inte hämtas igen; annars "
                        "finsam i XDG_CACHE_HOME eller ~/.cache",
                        "where answers are kept, so that what has not changed is not fetched "
                        "again; otherwise finsam in XDG_CACHE_HOME or ~/.cache"},
            .takes = Takes::folder},
           {.name = "timeout",
            .placeholder = {"SEKUNDER", "SECONDS"},
            .meaning = {"så länge väntas på ett svar; annars 60",
                        "how long an answer is waited for; otherwise 60"},
            .takes = Takes::count}}};
}

OptionGroup where_it_comes_from() {
  return {{"Var det kommer ifrån (till manifest.csv)", "Where it comes from (for manifest.csv)"},
          {{.name = "origin",
            .placeholder = {"TEXT", "TEXT"},
            .meaning = {"vem som har tagit fram det; annars filens namn",
                        "who made it; otherwise the name of the file"}},
           {.name = "date",
            .placeholder = {"DATUM", "DATE"},
            .meaning = {"vilken tid det gäller; annars det sista året i tabellen",
                        "the time that it is of; otherwise the last year in the table"}},
           {.name = "unit",
            .placeholder = {"ENHET", "UNIT"},
            .meaning = {"enheten; annars den som står inom parentes i kolumnernas namn",
                        "the unit; otherwise the one in parentheses in the names of the columns"}},
           {.name = "status",
            .meaning = {"hur säkert det är", "how far it can be trusted"},
            .takes = Takes::word,
            .words = {"official", "estimated", "synthetic", "assumption"}}}};
}

OptionGroup what_is_written() {
  return {{"Vad som skrivs", "What is written"},
          {out_option({"skriv tabellen, manifest.csv och scenario.yaml i en ny mapp",
                       "write the table, manifest.csv and scenario.yaml to a new folder"}),
           force_option(),
           {.name = "dry-run",
            .meaning = {"skriv inget; med --fetch hämtas inget heller, utan anropen visas",
                        "write nothing; with --fetch nothing is fetched either, the requests are "
                        "shown"}},
           quiet_option({"inga varningar", "no warnings"})}};
}

}  // namespace

Command import_command() {
  return {
      .name = "import",
      .summary = {"gör nedladdad statistik till en tabell som ett scenario kan läsa",
                  "make downloaded statistics a table that a scenario can read"},
      .about =
          {"Läser statistik per kommun, kontrollerar den mot kommunerna i ett scenario, och "
           "skriver en mapp med tabellen, ett manifest.csv om var den kommer ifrån, och "
           "scenario.yaml: samma scenario med den nya tabellen i stället för den gamla. Alla fel "
           "visas på en gång, med sin plats, och då skrivs inget.",
           "Reads statistics by municipality, checks them against the municipalities of a "
           "scenario, and writes a folder with the table, a manifest.csv about where it comes "
           "from, and scenario.yaml: the same scenario with the new table in place of the old one. "
           "All errors are told at once, with their places, and then nothing is written."},
      .arguments =
          {{.placeholder = {"KÄLLA", "SOURCE"},
            .thing = "source",
            .meaning =
                {"scb: SCB:s statistikdatabas. kolada: nyckeltal ur Kolada, annars "
                 "N01713 (invånare 16–64 år). xlsx: en arbetsbok, till exempel "
                 "försörjningsmåttet från finsam.se. csv: vilken tabell som helst",
                 "scb: SCB's statistical database. kolada: key figures of Kolada, "
                 "otherwise N01713 (inhabitants aged 16–64). xlsx: a workbook, for example the "
                 "försörjningsmått from finsam.se. csv: any table"},
            .takes = Takes::word,
            .words = {"scb", "kolada", "xlsx", "csv"}},
           scenario_or_baseline()},
      .groups = {what_is_read(), how_it_is_fetched(), where_it_comes_from(), what_is_written()},
      .examples =
          {{{"Hur ersätter jag behovet med en egen tabell?",
             "How do I replace the need by a table of my own?"},
            "finsam import csv --file scenarios/data/need_equivalents_2017.csv --out behov"}},
      .perform = import};
}

}  // namespace finsam
