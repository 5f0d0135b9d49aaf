#include "program/fitted_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/check.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "report/formula_tables.hpp"
#include "scenario/read_value.hpp"

namespace finsam {
namespace {

/// A setting, and what the command line has in its place: "--fit lag=2".
struct NamedSetting {
  Setting setting;
  std::string name;
};

NamedSetting named_choice(const Setting& choice) {
  return {choice, fmt::format("--fit {}={}", choice.first, choice.second)};
}

NamedSetting named_bound(const FitOption& fit, bool upper) {
  const double size = upper ? fit.range->high : fit.range->low;
  const std::string value = written_size(size, *fit.description);
  return {{fit.key, value},
          fmt::format("--fit {} at its {} bound, {}", fit.key, upper ? "upper" : "lower", value)};
}

std::string file_of(const Setting& setting) {
  return fmt::format("--set {}={}", setting.first, setting.second);
}

void rename_place(Place& place, const std::vector<NamedSetting>& settings) {
  for (const NamedSetting& each : settings) {
    if (place.file == file_of(each.setting)) place = {each.name, 0, 0, 0};
  }
}

void rename_in(std::string& text, const std::vector<NamedSetting>& settings) {
  for (const NamedSetting& each : settings) {
    const std::string file = file_of(each.setting);
    const std::size_t at = text.find(file);
    if (at != text.npos) text.replace(at, file.size(), each.name);
  }
}

/// The same messages in the words of the command line, which has no --set.
Diagnostics renamed(const Diagnostics& found, const std::vector<NamedSetting>& settings) {
  Diagnostics result;
  result.sources() = found.sources();
  for (Diagnostic each : found.all()) {
    rename_place(each.place, settings);
    rename_in(each.what, settings);
    rename_in(each.hint, settings);
    for (RelatedPlace& related : each.related) rename_place(related.place, settings);
    result.add(std::move(each));
  }
  return result;
}

/// The scenario with all values at their lower bounds, save that of the fit number `raised`.
std::optional<Scenario> read_with(const std::string& file, const std::vector<Setting>& choices,
                                  const std::vector<FitOption>& fits,
                                  std::optional<std::size_t> raised) {
  std::vector<NamedSetting> named;
  named.reserve(choices.size() + fits.size());
  for (const Setting& choice : choices) named.push_back(named_choice(choice));
  for (std::size_t i = 0; i < fits.size(); ++i) named.push_back(named_bound(fits[i], raised == i));
  ReadOptions options;
  for (const NamedSetting& each : named) options.settings.push_back(each.setting);
  Reading reading = read_scenario(file, options);
  if (!reading.scenario) tell_all(renamed(reading.diagnostics, named), true);
  return std::move(reading.scenario);
}

void add_tables(const Formula& formula, std::set<int>& tables) {
  if (formula.kind == FormulaKind::column) tables.insert(formula.table);
  for (const Formula& part : formula.parts) add_tables(part, tables);
}

}  // namespace

SimulatedFigures figures_of(const Scenario& scenario, const Results& results,
                            const Figures& figures) {
  std::set<int> asked;
  for (const PublishedFigure* figure : figures) add_tables(figure->formula, asked);
  const std::vector<Table> tables = formula_tables_of(scenario, results, asked);
  SimulatedFigures simulated;
  for (const PublishedFigure* figure : figures)
    simulated.push_back(simulated_size(*figure, tables));
  return simulated;
}

tl::expected<FittedRun, ExitStatus> FittedRun::read(const std::string& file,
                                                    const std::vector<Setting>& settings,
                                                    const std::vector<FitOption>& fits) {
  FittedRun fitted;
  auto lowest = read_with(file, settings, fits, {});
  if (!lowest) return tl::unexpected(ExitStatus::wrong_input);
  for (std::size_t i = 0; i < fits.size(); ++i) {
    const auto raised = read_with(file, settings, fits, i);
    if (!raised) return tl::unexpected(ExitStatus::wrong_input);
    fitted.slots_.push_back(differing_slots(lowest->terms, raised->terms));
    if (!fitted.slots_.back().empty()) continue;
    tell(fmt::format("finsam calibrate: --fit {}: the scenario does not read it", fits[i].key));
    return tl::unexpected(ExitStatus::wrong_input);
  }
  fitted.scenario_ = std::move(*lowest);
  return fitted;
}

SimulatedFigures FittedRun::at(const std::vector<double>& values, const Figures& figures) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (const TermSlot& put : slots_[i]) put(scenario_.terms, values[i]);
  }
  const auto results = run(scenario_);
  if (!results) {
    refusal_ = refusal_text(results.error());
    return {};
  }
  last_ = figures_of(scenario_, *results, figures);
  return last_;
}

}  // namespace finsam
