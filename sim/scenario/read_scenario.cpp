#include "finsam/read_scenario.hpp"

#include <utility>

#include "scenario/check_keys.hpp"
#include "scenario/checks.hpp"
#include "scenario/cut_off.hpp"
#include "scenario/draft.hpp"
#include "scenario/idle.hpp"
#include "scenario/no_effect.hpp"
#include "scenario/read_files.hpp"
#include "scenario/read_matching.hpp"
#include "scenario/read_parameters.hpp"
#include "scenario/reading_order.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

void make_warnings_of_notes(std::vector<Diagnostic>& found) {
  for (Diagnostic& each : found) {
    if (each.severity == Severity::note) each.severity = Severity::warning;
  }
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
  reading.diagnostics = told(found, std::move(draft.diagnostics.sources()), {draft.scenario.years});
  if (!reading.diagnostics.has_errors()) reading.scenario = std::move(draft.scenario);
  return reading;
}

}  // namespace finsam
