#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "data/date_text.hpp"
#include "data/read_file.hpp"
#include "intake/kolada.hpp"
#include "intake/scb_figures.hpp"
#include "program/given.hpp"
#include "program/import_fetch.hpp"
#include "program/source_figures.hpp"

namespace finsam {
namespace {

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
    taken.figures.insert(taken.figures.end(), figures.begin(), figures.end());
    updated = std::max(updated, read->updated);
  }
  if (const std::string day = updated.substr(0, 10); parse_day(day)) {
    taken.origin += ", updated " + day;
  }
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

}  // namespace

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

}  // namespace finsam
