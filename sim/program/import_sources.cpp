#include "program/import_sources.hpp"

#include <fmt/format.h>

#include "data/statuses.hpp"
#include "program/given.hpp"
#include "program/import_fetch.hpp"
#include "program/read_and_run.hpp"
#include "program/source_figures.hpp"
#include "text/data_phrases.hpp"

namespace finsam {
namespace {

bool is_service(const Given& given) {
  return given.arguments.front() == "scb" || given.arguments.front() == "kolada";
}

/// A unit as the manifests write it, in English.
std::string manifest_unit(const std::string& unit) {
  for (const Phrase& known : data_phrases::units) {
    if (known.sv == unit) return std::string(known.en);
  }
  return unit;
}

/// What is wrong on the command line for this source; empty when nothing is.
std::string wrong_for_source(const Given& given, const SourceChoice& choice) {
  const std::string& source = given.arguments.front();
  if (!is_service(given) && given.has("fetch"))
    return "--fetch goes with scb and kolada; leave it out";
  if (source == "scb" && !choice.columns.empty())
    return "--column does not go with scb; leave it out";
  if (source == "scb" && !given.has("table")) {
    return "no --table; write --table population or --table need";
  }
  if (source == "xlsx" && choice.columns.empty()) {
    return "no --column; the headings of the workbook are found by them, for example --column "
           "ohalsa=Sjukpenning";
  }
  if (choice.table && is_service(given)) {
    return "--column forbund_id goes with csv and xlsx; leave it out";
  }
  if (choice.table && !choice.table->by_year && given.has("year")) {
    return fmt::format("{} has no years; leave out --year, and write --date for the time it is of",
                       choice.table->key);
  }
  if (source != "xlsx" && given.has("sheet")) return "--sheet goes with xlsx; leave it out";
  if (source != "scb" && given.has("table")) return "--table goes with scb; leave it out";
  return "";
}

tl::expected<SourceFigures, std::string> read_figures(const Given& given,
                                                      const SourceChoice& choice,
                                                      const Scenario& scenario,
                                                      Diagnostics& found) {
  if (!is_service(given)) return read_tables(given, choice, found);
  return read_service(given, choice, scenario, found);
}

}  // namespace

SourceWords described(const Given& given, SourceWords own) {
  own.origin = given.text("origin").value_or(own.origin);
  own.date = given.text("date").value_or(own.date);
  own.unit = manifest_unit(own.unit);
  if (const auto status = given.text("status")) own.status = *parse_status(*status);
  return own;
}

tl::expected<SourceChoice, std::string> choice_of(const Given& given) {
  auto choice = parse_choice(given.texts("column"));
  if (!choice) return choice;
  if (const std::string wrong = wrong_for_source(given, *choice); !wrong.empty()) {
    return tl::unexpected(wrong);
  }
  if (given.arguments.front() == "kolada" && choice->columns.empty()) {
    choice->columns.push_back({"population_16_64", {kolada_population}});
  }
  choice->only_year = given.text("year").value_or("");
  return choice;
}

tl::expected<Imported, ExitStatus> read_source(const Given& given, const SourceChoice& choice,
                                               const Scenario& scenario) {
  Diagnostics found;
  auto taken = read_figures(given, choice, scenario, found);
  if (!taken) return tl::unexpected(wrong_usage(given, taken.error()));
  FigureTable table;
  if (!taken->figures.empty() || !found.has_errors()) {
    const std::string source =
        given.has("fetch") ? service_url(given) : given.texts("file").front();
    table = gather(taken->figures, taken->columns, scenario.roster,
                   members_between(scenario.roster, scenario.first, scenario.last), source, found);
  }
  tell_all(found, given.has("quiet"));
  if (found.has_errors()) return tl::unexpected(ExitStatus::wrong_input);
  const auto years = table.years();
  const std::string date = years ? fmt::format("{}", years->second) : "";
  const std::string unit = given.text("unit").value_or(taken->unit);
  return Imported{std::move(table), described(given, {taken->origin, date, unit, taken->status})};
}

}  // namespace finsam
