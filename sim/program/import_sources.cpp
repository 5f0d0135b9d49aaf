#include "program/import_sources.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "data/read_file.hpp"
#include "data/statuses.hpp"
#include "intake/scb_figures.hpp"
#include "intake/source_table.hpp"
#include "program/given.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "text/data_phrases.hpp"

namespace finsam {
namespace {

/// What a source gives before it is put together.
struct SourceFigures {
  std::vector<Figure> figures;
  std::string origin;
  std::string unit;
  Status status = Status::unstated;
  std::vector<std::string> columns;
};

/// What a service answered: where it is kept, and its bytes.
struct Answer {
  std::string name;
  std::string bytes;
};

/// The files without their folders: "a.csv, b.csv".
std::string file_names(const std::vector<std::string>& files) {
  std::vector<std::string> names;
  for (const std::string& file : files) {
    names.push_back(std::filesystem::path(file).filename().string());
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

void add(SourceFigures& all, std::vector<Figure> more) {
  all.figures.insert(all.figures.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
}

/// The files as tables with columns that are chosen by name.
SourceFigures read_tables(const Given& given, const SourceChoice& choice, Diagnostics& found) {
  SourceFigures taken;
  for (const std::string& file : given.texts("file")) {
    const auto text = open_table("", file, file, {file, 0, 0}, found);
    const auto table = text ? csv_source(*text, found) : std::nullopt;
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
std::vector<Answer> read_answers(const Given& given, Diagnostics& found) {
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

/// A unit as the manifests write it, in English.
std::string manifest_unit(const std::string& unit) {
  for (const Phrase& known : data_phrases::units) {
    if (known.sv == unit) return std::string(known.en);
  }
  return unit;
}

/// What the command line says of the source goes before what the source says of itself.
Imported described(const Given& given, SourceFigures taken, FigureTable table) {
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
  if (source != "csv" && !choice.columns.empty()) return "--column goes with csv; leave it out";
  if (source == "scb" && !given.has("table")) {
    return "no --table; write --table population or --table need";
  }
  if (source != "scb" && given.has("table")) return "--table goes with scb; leave it out";
  return "";
}

SourceFigures read_figures(const Given& given, const SourceChoice& choice, Diagnostics& found) {
  if (given.arguments.front() == "scb") {
    return read_scb(*find_scb_table(*given.text("table")), read_answers(given, found), found);
  }
  return read_tables(given, choice, found);
}

}  // namespace

tl::expected<Imported, ExitStatus> read_source(const Given& given, const Scenario& scenario) {
  auto choice = parse_choice(given.texts("column"));
  if (!choice) return tl::unexpected(wrong_usage(given, choice.error()));
  if (const std::string wrong = wrong_for_source(given, *choice); !wrong.empty()) {
    return tl::unexpected(wrong_usage(given, wrong));
  }
  choice->only_year = given.text("year").value_or("");
  Diagnostics found;
  SourceFigures taken = read_figures(given, *choice, found);
  FigureTable table;
  if (!taken.figures.empty() || !found.has_errors()) {
    table = gather(taken.figures, taken.columns, scenario.roster,
                   members_between(scenario.roster, scenario.first, scenario.last),
                   given.texts("file").front(), found);
  }
  tell_all(found, given.has("quiet"));
  if (found.has_errors()) return tl::unexpected(ExitStatus::wrong_input);
  return described(given, std::move(taken), std::move(table));
}

}  // namespace finsam
