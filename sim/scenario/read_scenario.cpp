#include "finsam/read_scenario.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "scenario/check_keys.hpp"
#include "scenario/checks.hpp"
#include "scenario/cut_off.hpp"
#include "scenario/draft.hpp"
#include "scenario/idle.hpp"
#include "scenario/no_effect.hpp"
#include "scenario/places_of.hpp"
#include "scenario/read_files.hpp"
#include "scenario/read_matching.hpp"
#include "scenario/read_parameters.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

/// More errors than anyone reads.
constexpr std::size_t most_told = 1000;

/// The scenario first, what it extends, then tables and settings as they were first spoken of; each
/// from top to bottom.
std::vector<Diagnostic> in_reading_order(const Diagnostics& diagnostics,
                                         const std::vector<ScenarioFile>& files) {
  std::map<std::string, std::size_t> order;
  for (const ScenarioFile& file : files) order.emplace(file.file, order.size());
  for (const Diagnostic& each : diagnostics.all()) order.emplace(each.place.file, order.size());
  const auto rank = [&](const Diagnostic& each) {
    return std::tuple(order.at(each.place.file), each.place.line, each.place.column);
  };
  std::vector<Diagnostic> sorted = diagnostics.all();
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return rank(a) < rank(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return rank(a) == rank(b) && a.key == b.key && a.what == b.what;
  };
  sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
  return sorted;
}

void make_warnings_of_notes(std::vector<Diagnostic>& found) {
  for (Diagnostic& each : found) {
    if (each.severity == Severity::note) each.severity = Severity::warning;
  }
}

/// The first `most_told` of `found`, and how many more there are. Of the sources, the lines that
/// these tell of are kept, and the one that a run may tell of.
Diagnostics told(const std::vector<Diagnostic>& found, SourceLines sources, const Place& years) {
  Diagnostics result;
  result.sources() = std::move(sources);
  Severity worst_left_out = Severity::note;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (i < most_told) {
      result.add(found[i]);
    } else {
      worst_left_out = std::min(worst_left_out, found[i].severity);
    }
  }
  if (found.size() > most_told) {
    const std::string what = fmt::format("{} more messages are left out", found.size() - most_told);
    result.add({worst_left_out, Place{found.front().place.file, 0, 0}, "", what});
  }
  std::vector<Place> places = places_of(result);
  places.push_back(years);
  result.sources().keep_only(places);
  return result;
}

void read_everything(Draft& draft) {
  check_keys(draft);
  read_heading(draft);
  read_data(draft);
  read_parameters(draft);
  read_weights(draft);
  read_steps(draft);
  read_matching(draft);
  read_term_tables(draft);
  check_frame(draft);
  check_indicators(draft);
  check_offers(draft);
  check_applications(draft);
  warn_of_keys_without_effect(draft);
  warn_of_idle_terms(draft);
  warn_of_idle_rules(draft);
  warn_of_idle_dates(draft);
  warn_of_idle_events(draft);
  warn_of_idle_tables(draft);
  warn_of_idle_fitted(draft);
  if (draft.thorough) warn_of_statuses(draft);
  note_values_cut_off(draft);
}

}  // namespace

Reading read_scenario(const std::string& file, const ReadOptions& options) {
  Draft draft;
  draft.thorough = options.thorough;
  if (read_files(file, options, draft)) read_everything(draft);
  std::vector<Diagnostic> found = in_reading_order(draft.diagnostics, draft.scenario.files);
  if (options.thorough) make_warnings_of_notes(found);
  Reading reading;
  reading.diagnostics = told(found, std::move(draft.diagnostics.sources()), draft.scenario.years);
  if (!reading.diagnostics.has_errors()) reading.scenario = std::move(draft.scenario);
  return reading;
}

}  // namespace finsam
