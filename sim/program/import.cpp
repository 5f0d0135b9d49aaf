#include "program/import.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

#include "finsam/read_scenario.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/import_fetch.hpp"
#include "program/import_files.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "program/write_folder.hpp"
#include "report/data_status_text.hpp"
#include "report/number_text.hpp"
#include "report/term_text.hpp"
#include "text/import_phrases.hpp"
#include "text/printable.hpp"

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
      imported.unit.empty()
          ? said(say::no_unit)
          : said(say::unit, fmt::arg("unit", printable(unit_text(imported.unit, given.language))));
  if (imported.status == Status::unstated) out += said(say::no_status);
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

}  // namespace

ExitStatus import_statistics(const Given& given) {
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

}  // namespace finsam
