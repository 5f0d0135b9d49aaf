#include "published/read_check_file.hpp"

#include <fmt/format.h>

#include "data/parse_years.hpp"
#include "published/parse_measured.hpp"
#include "published/read_figure.hpp"
#include "scenario/map_reading.hpp"
#include "scenario/read_dated.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

const std::vector<std::string> file_keys = {"title", "scenario", "record", "figures",
                                            "not_checked"};
const std::vector<std::string> not_checked_keys = {"years", "quantities", "why"};
const std::vector<std::string> deviation_keys = {"year", "quantity", "file",  "at_most",
                                                 "what", "why",      "since", "until"};

std::string item_path(const char* list, std::size_t index) {
  return fmt::format("{}.{}", list, index + 1);
}

std::optional<NotChecked> read_not_checked(const Node& node, const std::string& path,
                                           Diagnostics& diagnostics) {
  if (!is_map(node, path, diagnostics)) return std::nullopt;
  const MapReading map(node, path, not_checked_keys, diagnostics);
  NotChecked entry;
  entry.place = node.place;
  const auto years = map.read("years", parse_years);
  if (!map.has("quantities")) map.error("quantities", "is missing");
  for (const Node& item : map.items("quantities")) {
    const std::string* name = scalar_text(item, map.path_to("quantities"), diagnostics);
    if (name) entry.quantities.push_back(*name);
  }
  const auto why = map.text("why");
  if (!years || !why) return std::nullopt;
  std::tie(entry.first, entry.last) = *years;
  entry.why = *why;
  return entry;
}

/// A path in the file, as seen from the current folder.
void read_path(const MapReading& map, const char* key, std::string& path, Place& place) {
  const std::string written = map.text_if_any(key);
  if (written.empty()) return;
  place = map.find(key)->place;
  path = path_from(place, written);
}

std::optional<Deviation> read_deviation(const Node& node, const std::string& path,
                                        Diagnostics& diagnostics) {
  if (!is_map(node, path, diagnostics)) return std::nullopt;
  const MapReading map(node, path, deviation_keys, diagnostics);
  const auto year = map.read("year", parse_year);
  const auto quantity = map.text("quantity");
  const auto at_most = map.read("at_most", parse_measured);
  const auto what = map.text("what");
  const auto why = map.text("why");
  const auto since = map.read("since", parse_date);
  const auto until = map.read("until", parse_date);
  if (since && until && *until < *since) map.error("until", "is before since");
  if (!year || !quantity || !at_most || !what || !why || !since || !until) return std::nullopt;
  return Deviation{*year,  *quantity, map.text_if_any("file"), *at_most, *what, *why, *since,
                   *until, node.place};
}

}  // namespace

CheckFile read_check_file(const std::string& file, Diagnostics& diagnostics) {
  CheckFile checks;
  checks.file = file;
  const std::optional<Node> root = read_map_file(file, diagnostics);
  if (!root) return checks;
  if (root->find("extends") || root->find("years") || root->find("data")) {
    diagnostics.error({file, 0, 0}, "",
                      "is a scenario, not a file of checks; finsam check SCENARIO.yaml "
                      "--allocations FILE.csv compares one with a list");
    return checks;
  }
  const MapReading map(*root, "", file_keys, diagnostics);
  checks.title = map.text("title").value_or("");
  read_path(map, "scenario", checks.scenario, checks.scenario_place);
  read_path(map, "record", checks.record, checks.record_place);
  const std::vector<Node>& figures = map.items("figures");
  for (std::size_t i = 0; i < figures.size(); ++i) {
    auto figure = read_figure(figures[i], item_path("figures", i), diagnostics);
    if (figure) checks.figures.push_back(std::move(*figure));
  }
  const std::vector<Node>& not_checked = map.items("not_checked");
  for (std::size_t i = 0; i < not_checked.size(); ++i) {
    auto entry = read_not_checked(not_checked[i], item_path("not_checked", i), diagnostics);
    if (entry) checks.not_checked.push_back(std::move(*entry));
  }
  if (!figures.empty() && !map.has("scenario")) {
    map.error("scenario", "is missing; the figures are compared with a run of it");
  }
  if (!not_checked.empty() && !map.has("record")) {
    map.error("record", "is missing; not_checked speaks of its rows");
  }
  return checks;
}

std::vector<Deviation> read_deviations(const std::string& file, Diagnostics& diagnostics) {
  std::vector<Deviation> deviations;
  const std::optional<Node> root = read_map_file(file, diagnostics);
  if (!root) return deviations;
  const MapReading map(*root, "", {"deviations"}, diagnostics);
  if (!map.has("deviations")) map.error("deviations", "is missing");
  const std::vector<Node>& items = map.items("deviations");
  for (std::size_t i = 0; i < items.size(); ++i) {
    auto deviation = read_deviation(items[i], item_path("deviations", i), diagnostics);
    if (deviation) deviations.push_back(std::move(*deviation));
  }
  return deviations;
}

}  // namespace finsam
