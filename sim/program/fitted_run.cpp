#include "program/fitted_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/check.hpp"
#include "finsam/read_scenario.hpp"
#include "finsam/simulate.hpp"
#include "program/read_and_run.hpp"
#include "program/streams.hpp"
#include "report/tables.hpp"
#include "scenario/read_value.hpp"

namespace finsam {
namespace {

/// The scenario with all values at their lower bounds, save that of the fit number `raised`.
std::optional<Scenario> read_with(const std::string& file, std::vector<Setting> settings,
                                  const std::vector<FitOption>& fits,
                                  std::optional<std::size_t> raised) {
  for (std::size_t i = 0; i < fits.size(); ++i) {
    const Unknown& range = *fits[i].range;
    settings.emplace_back(fits[i].key,
                          written_size(raised == i ? range.high : range.low, *fits[i].description));
  }
  Reading reading = read_scenario(file, {settings, {}});
  if (!reading.scenario) tell_all(reading.diagnostics, true);
  return std::move(reading.scenario);
}

void add_tables(const Formula& formula, std::set<int>& tables) {
  if (formula.kind == FormulaKind::column) tables.insert(formula.table);
  for (const Formula& part : formula.parts) add_tables(part, tables);
}

/// The tables that formulas are about, in their places; those that no figure asks for are empty.
std::vector<Table> tables_for(const Scenario& scenario, const Results& results,
                              const Figures& figures) {
  std::set<int> asked;
  for (const PublishedFigure* figure : figures) add_tables(figure->formula, asked);
  std::vector<Table> tables(formula_tables.size());
  if (asked.contains(0)) tables[0] = forbund_year_table(scenario, results);
  if (asked.contains(1)) tables[1] = municipality_year_table(scenario, results);
  if (asked.contains(2)) tables[2] = region_year_table(scenario, results);
  if (asked.contains(3)) tables[3] = nation_year_table(results);
  if (asked.contains(4)) tables[4] = national_account_table(scenario, results);
  if (asked.contains(5)) tables[5] = opening_table(scenario);
  return tables;
}

}  // namespace

SimulatedFigures figures_of(const Scenario& scenario, const Results& results,
                            const Figures& figures) {
  const std::vector<Table> tables = tables_for(scenario, results, figures);
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
  return results ? figures_of(scenario_, *results, figures) : SimulatedFigures{};
}

}  // namespace finsam
