#include "program/import_sources.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "data/date_text.hpp"
#include "data/read_file.hpp"
#include "data/statuses.hpp"
#include "intake/kolada.hpp"
#include "intake/scb_figures.hpp"
#include "intake/source_table.hpp"
#include "intake/workbook.hpp"
#include "program/given.hpp"
#include "program/import_fetch.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "text/data_phrases.hpp"

namespace finsam {
namespace {

constexpr const char* kolada_population = "N01713";  // inhabitants aged 16–64

/// What a source gives before it is put together.
struct SourceFigures {
  std::vector<Figure> figures;
  std::string origin;
  std::string unit;
  Status status = Status::unstated;
  std::vector<std::string> columns;
};

bool is_service(const Given& given) {
  return given.arguments.front() == "scb" || given.arguments.front() == "kolada";
}

/// The files without their folders: "a.csv, b.csv".
std::string file_names(const std::vector<std::string>& files) {
  std::vector<std::string> names;
  names.reserve(files.size());
  for (const std::string& file : files) {
    names.push_back(std::filesystem::path(file).filename().string());
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

void add(SourceFigures& all, std::vector<Figure> more) {
  all.figures.insert(all.figures.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
}

/// A file as a table: CSV, or the sheet of a workbook that has the headings.
std::optional<SourceTable> read_table(const Given& given, const SourceChoice& choice,
                                      const std::string& file, Diagnostics& found) {
  if (given.arguments.front() == "csv") {
    const auto text = open_table("", file, file, {file, 0, 0}, found);
    return text ? csv_source(*text, found) : std::nullopt;
  }
  const auto bytes = read_file(file, largest_table);
  SourceErrors errors(file, found);
  if (!bytes) {
    errors.error_at("", bytes.error());
    return std::nullopt;
  }
  const auto sheets = read_workbook(*bytes, errors);
  if (!sheets) return std::nullopt;
  return find_table(*sheets, choice, given.text("sheet").value_or(""), errors);
}

/// The files as tables with columns that are chosen by name.
SourceFigures read_tables(const Given& given, const SourceChoice& choice, Diagnostics& found) {
  SourceFigures taken;
  for (const std::string& file : given.texts("file")) {
    const auto table = read_table(given, choice, file, found);
    if (!table) continue;
    SourceErrors errors(file, found);
    TableFigures figures = figures_of(*table, choice, errors);
    add(taken, std::move(figures.figures));
    taken.unit = figures.unit;
    taken.columns = figures.columns;
  }
  taken.origin = file_names(given.texts("file"));
  return taken;
}

/// The answers of a service, as they were downloaded.
std::vector<Answer> downloaded(const Given& given, Diagnostics& found) {
  std::vector<Answer> answers;
  for (const std::string& file : given.texts("file")) {
    auto bytes = read_file(file, largest_table);
    if (bytes) {
      answers.push_back({file, std::move(*bytes)});
    } else {
      found.error({file, 0, 0}, "", bytes.error());
    }
  }
  return answers;
}

SourceFigures read_scb(const ScbTable& table, const std::vector<Answer>& answers,
                       Diagnostics& found) {
  SourceFigures taken;
  taken.status = Status::official;
  taken.unit = table.unit;
  taken.origin = fmt::format("{} ({})", table.content, table.id);
  std::string updated;
  for (const Answer& answer : answers) {
    SourceErrors errors(answer.name, found);
    const auto read = read_json_stat(answer.bytes, errors);
    if (!read) continue;
    std::vector<Figure> figures = figures_of(*read, table, errors);
    for (Figure& figure : figures) figure.at.place.file = answer.name;
    add(taken, std::move(figures));
    updated = std::max(updated, read->updated);
  }
  if (!updated.empty()) taken.origin += ", updated " + updated.substr(0, 10);
  for (const ColumnChoice& each : table.columns) taken.columns.push_back(each.target);
  return taken;
}

SourceFigures read_kolada(const SourceChoice& choice, const std::vector<Answer>& answers,
                          Diagnostics& found) {
  SourceFigures taken;
  taken.status = Status::official;
  std::vector<std::string> kpis;
  for (const ColumnChoice& each : choice.columns) {
    taken.columns.push_back(each.target);
    kpis.insert(kpis.end(), each.sources.begin(), each.sources.end());
  }
  taken.origin = fmt::format("Kolada, {}", fmt::join(kpis, ", "));
  if (kpis == std::vector<std::string>{kolada_population}) taken.unit = "inhabitants";
  std::vector<KoladaPage> pages;
  for (const Answer& answer : answers) {
    SourceErrors errors(answer.name, found);
    auto page = read_kolada_page(answer.bytes, errors);
    if (page) pages.push_back(std::move(*page));
  }
  SourceErrors errors(answers.empty() ? "" : answers.front().name, found);
  taken.figures = figures_of(pages, choice, errors);
  return taken;
}

/// A unit as the manifests write it, in English.
std::string manifest_unit(const std::string& unit) {
  for (const Phrase& known : data_phrases::units) {
    if (known.sv == unit) return std::string(known.en);
  }
  return unit;
}

/// What the command line says of the source goes before what the source says of itself.
Imported described(const Given& given, const SourceFigures& taken, FigureTable table) {
  Imported imported;
  const auto years = table.years();
  imported.table = std::move(table);
  imported.origin = given.text("origin").value_or(taken.origin);
  imported.date = given.text("date").value_or(years ? fmt::format("{}", years->second) : "");
  imported.unit = manifest_unit(given.text("unit").value_or(taken.unit));
  imported.status = taken.status;
  if (const auto status = given.text("status")) imported.status = *parse_status(*status);
  return imported;
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
  if (source != "xlsx" && given.has("sheet")) return "--sheet goes with xlsx; leave it out";
  if (source != "scb" && given.has("table")) return "--table goes with scb; leave it out";
  return "";
}

/// The answers of the service: files, or fetched.
tl::expected<std::vector<Answer>, std::string> answers_of(const Given& given,
                                                          const SourceChoice& choice,
                                                          const Scenario& scenario,
                                                          Diagnostics& found) {
  if (!given.has("fetch")) return downloaded(given, found);
  const auto requests = requests_of(given, choice, scenario);
  if (!requests) return tl::unexpected(requests.error());
  return fetch_answers(given, *requests);
}

tl::expected<SourceFigures, std::string> read_service(const Given& given,
                                                      const SourceChoice& choice,
                                                      const Scenario& scenario,
                                                      Diagnostics& found) {
  const auto answers = answers_of(given, choice, scenario, found);
  if (!answers) return tl::unexpected(answers.error());
  const bool scb = given.arguments.front() == "scb";
  SourceFigures taken = scb ? read_scb(*find_scb_table(*given.text("table")), *answers, found)
                            : read_kolada(choice, *answers, found);
  if (given.has("fetch")) {
    taken.origin += fmt::format(", {}, fetched {}", service_url(given), day_text(today()));
  }
  return taken;
}

tl::expected<SourceFigures, std::string> read_figures(const Given& given,
                                                      const SourceChoice& choice,
                                                      const Scenario& scenario,
                                                      Diagnostics& found) {
  if (!is_service(given)) return read_tables(given, choice, found);
  return read_service(given, choice, scenario, found);
}

}  // namespace

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
  return described(given, *taken, std::move(table));
}

}  // namespace finsam
