#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <set>

#include "data/statistics_checks.hpp"
#include "scenario/checks.hpp"

namespace finsam {
namespace {

/// The years whose statistics the run asks for.
std::vector<int> statistics_years(const Scenario& scenario) {
  std::set<int> years;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    years.insert(year.number - *scenario.terms.lag.in(year));
  }
  return {years.begin(), years.end()};
}

/// Whether an indicator of the förbund is more than nothing on the grid of 1/1024 (step 3).
bool weighs(const Forbund& forbund, const std::vector<const Statistic*>& statistics, int year) {
  // In 10^-7 of a unit; half of 1/1024 of a unit is 4 882.8 of them.
  constexpr std::int64_t most_that_is_nothing = 4882;
  std::int64_t sum = 0;
  for (const Member& member : forbund.members) {
    for (const Statistic* statistic : statistics) {
      const auto taken = taken_for(*statistic, member.municipality, year);
      sum += taken->observation.tenths * static_cast<std::int64_t>(member.share.millionths);
      if (sum > most_that_is_nothing) return true;
    }
  }
  return false;
}

bool anyone_weighs(const Scenario& scenario, const std::string& indicator, int year) {
  std::vector<const Statistic*> statistics;
  for (const std::string& name : statistics_of(indicator)) {
    statistics.push_back(scenario.statistics.find(name));
  }
  const auto& all = scenario.roster.forbund;
  return std::any_of(all.begin(), all.end(),
                     [&](const Forbund& forbund) { return weighs(forbund, statistics, year); });
}

void check_weighs(Draft& draft, const KeyWeight& key) {
  const Scenario& scenario = draft.scenario;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    const Share<double> weight = key.weight.in(year).value_or(Share<double>{0.0});
    if (weight.millionths == 0.0) continue;
    const int of_statistics = year.number - *scenario.terms.lag.in(year);
    if (anyone_weighs(scenario, key.indicator, of_statistics)) continue;
    draft.refuse(
        find_entry(draft.root, "keys." + key.indicator)->place, "keys." + key.indicator,
        fmt::format("is 0 in every förbund, so there is nothing to weigh in {} (statistics "
                    "of {})",
                    year.number, of_statistics));
    return;
  }
}

}  // namespace

void check_indicators(Draft& draft) {
  if (!draft.roster_known || !draft.sound("data.statistics")) return;
  Scenario& scenario = draft.scenario;
  const Place tables = find_entry(draft.root, "data.statistics")->place;
  marking_failure(draft, "indicators", [&] {
    check_statistics(scenario.roster, scenario.statistics, {"need", "population"}, tables,
                     draft.diagnostics);
    for (const KeyWeight& key : scenario.terms.keys) {
      if (key.indicator == "need" || key.indicator == "population") continue;
      check_statistics(scenario.roster, scenario.statistics, {key.indicator},
                       find_entry(draft.root, "keys")->value.find(key.indicator)->place,
                       draft.diagnostics);
    }
  });
  if (!draft.sound("indicators") || !draft.sound("keys") || !draft.sound("lag")) return;
  if (!draft.years_known) return;
  std::vector<std::string> indicators = {"need", "population"};
  for (const KeyWeight& key : scenario.terms.keys) {
    check_weighs(draft, key);
    if (key.indicator != "need" && key.indicator != "population") {
      indicators.push_back(key.indicator);
    }
  }
  note_years_held_over(scenario.roster, scenario.statistics, indicators, statistics_years(scenario),
                       tables, draft.diagnostics);
}

}  // namespace finsam
