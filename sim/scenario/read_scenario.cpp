#include "finsam/read_scenario.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "scenario/check_keys.hpp"
#include "scenario/checks.hpp"
#include "scenario/draft.hpp"
#include "scenario/read_files.hpp"
#include "scenario/read_matching.hpp"
#include "scenario/read_parameters.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

/// The scenario first, its law files, then tables and settings as they were first spoken of; each
/// from top to bottom, without repetitions.
Diagnostics in_reading_order(const Diagnostics& diagnostics,
                             const std::vector<ScenarioFile>& files) {
  std::map<std::string, std::size_t> order;
  for (const ScenarioFile& file : files) order.emplace(file.file, order.size());
  for (const Diagnostic& each : diagnostics.all()) order.emplace(each.place.file, order.size());
  std::vector<Diagnostic> sorted = diagnostics.all();
  const auto rank = [&](const Diagnostic& each) {
    return std::tuple(order.at(each.place.file), each.place.line, each.place.column);
  };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return rank(a) < rank(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return rank(a) == rank(b) && a.key == b.key && a.what == b.what;
  };
  sorted.erase(std::unique(sorted.begin(), sorted.end(), same), sorted.end());
  Diagnostics result;
  for (Diagnostic& each : sorted) {
    if (each.severity == Severity::error) result.error(each.place, each.key, each.what);
    if (each.severity == Severity::warning) result.warning(each.place, each.key, each.what);
    if (each.severity == Severity::note) result.note(each.place, each.key, each.what);
  }
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
}

}  // namespace

Reading read_scenario(const std::string& file, const ReadOptions& options) {
  Draft draft;
  if (read_files(file, options, draft)) read_everything(draft);
  Reading reading;
  reading.diagnostics = in_reading_order(draft.diagnostics, draft.scenario.files);
  if (!reading.diagnostics.has_errors()) reading.scenario = std::move(draft.scenario);
  return reading;
}

}  // namespace finsam
