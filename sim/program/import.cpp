#include "program/import.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

#include "finsam/read_scenario.hpp"
#include "program/common_options.hpp"
#include "program/given.hpp"
#include "program/import_fetch.hpp"
#include "program/import_files.hpp"
#include "program/import_folder.hpp"
#include "program/import_forbund.hpp"
#include "program/import_trial.hpp"
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

/// A phrase with its values, as a line.
template <class... Values>
std::string said(const Given& given, const Phrase& phrase, const Values&... values) {
  return fmt::format(fmt::runtime(phrase.in(given.language)), values...) + "\n";
}

std::string years_of(const std::optional<std::pair<int, int>>& years) {
  return years ? years_text(Year{years->first}, Year{years->second}) : "";
}

/// What a table of statistics holds, and what was done to its values.
std::string read_text(const Given& given, const Imported& imported, const ImportFiles& made) {
  const FigureTable& table = imported.table;
  std::string out = said(given, say::summary, fmt::arg("file", made.table),
                         fmt::arg("columns", fmt::format("{}", fmt::join(table.columns, ", "))),
                         fmt::arg("count", number_text(table.municipality_count(), given.language)),
                         fmt::arg("years", years_of(table.years())));
  const std::string& unit = imported.about.unit;
  out += unit.empty()
             ? said(given, say::no_unit)
             : said(given, say::unit, fmt::arg("unit", printable(unit_text(unit, given.language))));
  if (table.rounded > 0) {
    out += said(given, say::rounded, fmt::arg("count", number_text(table.rounded, given.language)));
  }
  return out;
}

/// The same for amounts by förbund.
std::string read_text(const Given& given, const ForbundAmounts& amounts, const ImportFiles& made) {
  std::vector<std::string_view> columns;
  for (const AmountColumn& column : amounts.kind->columns) columns.push_back(column.name);
  std::string out = said(given, amounts.kind->by_year ? say::forbund_years : say::forbund_summary,
                         fmt::arg("file", made.table),
                         fmt::arg("columns", fmt::format("{}", fmt::join(columns, ", "))),
                         fmt::arg("count", number_text(amounts.forbund_count(), given.language)),
                         fmt::arg("years", years_of(amounts.years())));
  out += amounts.units.empty()
             ? said(given, say::unit, fmt::arg("unit", "kr"))
             : said(given, say::converted,
                    fmt::arg("units", fmt::format("{}", fmt::join(amounts.units, ", "))));
  if (amounts.rounded > 0) {
    out += said(given, say::rounded_kronor,
                fmt::arg("count", number_text(amounts.rounded, given.language)));
  }
  return out;
}

/// What is not known of a table, and what to do with it next.
std::string next_text(const Given& given, const SourceWords& about, const ImportFiles& made) {
  std::string out;
  if (about.date.empty()) out += said(given, say::no_date);
  if (about.status == Status::unstated) out += said(given, say::no_status);
  if (!made.replaced.empty()) {
    out += said(given, say::replaces,
                fmt::arg("tables", fmt::format("{}", fmt::join(made.replaced, ", "))));
  }
  if (given.has("dry-run")) return out + said(given, say::nothing_written);
  const std::string folder = *given.text("out");
  const std::string reform = (std::filesystem::path(folder) / "scenario.yaml").string();
  return out + said(given, say::what_changes, fmt::arg("folder", folder),
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

/// Writes what was made of a source, and says `read` of it.
ExitStatus finish(const Given& given, const SourceWords& about, const ImportFiles& made,
                  const std::string& read) {
  if (!given.has("quiet")) {
    for (const std::string& doubt : made.doubts) tell(doubt);
  }
  if (!given.has("dry-run")) {
    const ExitStatus written = write_folder(*given.text("out"), made.files, given.has("force"));
    if (written != ExitStatus::done) return written;
  }
  return write_out(read + next_text(given, about, made));
}

ExitStatus import_statistics(const Given& given, const SourceChoice& choice,
                             const Scenario& scenario) {
  const auto imported = read_source(given, choice, scenario);
  if (!imported) return imported.error();
  const auto made = import_files(*imported, scenario, given.text("out").value_or("."));
  if (!made) return wrong_usage(given, made.error());
  return finish(given, imported->about, *made, read_text(given, *imported, *made));
}

ExitStatus import_forbund(const Given& given, const SourceChoice& choice, const Reading& base) {
  const auto imported = read_forbund(given, choice, *base.scenario);
  if (!imported) return imported.error();
  const auto made = forbund_files(*imported, *base.scenario, given.text("out").value_or("."));
  if (!made) return wrong_usage(given, made.error());
  const ExitStatus tried = try_scenario(given, *imported, base);
  if (tried != ExitStatus::done) return tried;
  return finish(given, imported->about, *made, read_text(given, imported->amounts, *made));
}

}  // namespace

ExitStatus import_table(const Given& given) {
  if (const std::string wrong = contradiction(given); !wrong.empty()) {
    return wrong_usage(given, wrong);
  }
  const auto choice = choice_of(given);
  if (!choice) return wrong_usage(given, choice.error());
  const Reading reading = read_scenario(scenario_or_baseline(given.arguments));
  tell_all(reading.diagnostics, true);
  if (!reading.scenario) return ExitStatus::wrong_input;
  if (const std::string wrong = reads_from_out(given, *reading.scenario); !wrong.empty()) {
    return wrong_usage(given, wrong);
  }
  if (given.has("fetch") && given.has("dry-run")) {
    return show_requests(given, *choice, *reading.scenario);
  }
  if (choice->table) return import_forbund(given, *choice, reading);
  return import_statistics(given, *choice, *reading.scenario);
}

}  // namespace finsam
