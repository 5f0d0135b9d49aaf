#include <fmt/format.h>

#include <algorithm>

#include "data/did_you_mean.hpp"
#include "data/statistics_checks.hpp"
#include "finsam/rules/indicators.hpp"
#include "finsam/statistics_years.hpp"
#include "scenario/checks.hpp"

namespace finsam {
namespace {

/// Whether an indicator of the förbund is more than nothing on the grid (README, step 3).
bool weighs(const Forbund& forbund, const std::vector<const Statistic*>& statistics, int year) {
  std::vector<MemberValue> members;
  for (const Member& member : forbund.members) {
    for (const Statistic* statistic : statistics) {
      const auto taken = taken_for(*statistic, member.municipality, year);
      members.push_back({taken->observation.tenths, member.share});
    }
  }
  return indicator(members) > 0.0;
}

bool anyone_weighs(const Scenario& scenario, const std::string& indicator, Year year,
                   int of_statistics) {
  std::vector<const Statistic*> statistics;
  for (const std::string& name : statistics_of(indicator)) {
    statistics.push_back(scenario.statistics.find(name));
  }
  const std::vector<int> all = order_in(scenario.roster, year);
  return std::any_of(all.begin(), all.end(), [&](int forbund) {
    return weighs(forbund_in(scenario.roster, year, forbund), statistics, of_statistics);
  });
}

Place place_of(const Draft& draft, const KeyWeight& key) {
  return find_entry(draft.root, "keys")->value.find(key.indicator)->place;
}

void check_weighs(Draft& draft, const KeyWeight& key) {
  const Scenario& scenario = draft.scenario;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    const Share<double> weight = key.weight.in(year).value_or(Share<double>{0.0});
    if (weight.millionths == 0.0) continue;
    const int of_statistics = year.number - *scenario.terms.lag.in(year);
    if (anyone_weighs(scenario, key.indicator, year, of_statistics)) continue;
    draft.refuse(
        find_entry(draft.root, "keys." + key.indicator)->place, "keys." + key.indicator,
        fmt::format("is 0 in every förbund, so there is nothing to weigh in {} (statistics "
                    "of {})",
                    year.number, of_statistics));
    return;
  }
}

/// What the two keys of the law are called in Swedish.
std::optional<std::string> indicator_meant(const std::string& name,
                                           const std::vector<std::string>& known) {
  if (name == "behov" || name == "försörjningsmått") return "need";
  if (name == "befolkning" || name == "invånare") return "population";
  return nearest_of(name, known);
}

/// Refuses a key whose indicator no table has.
bool is_known(Draft& draft, const KeyWeight& key) {
  const std::vector<std::string> known = known_indicators(draft.scenario);
  if (std::find(known.begin(), known.end(), key.indicator) != known.end()) return true;
  const bool is_column = key.indicator == "population_16_64";
  draft.refuse(place_of(draft, key), "keys." + key.indicator,
               is_column ? "is a column of the tables; the key is called population"
                         : "no table of statistics has a column of this name",
               is_column ? "" : meant(indicator_meant(key.indicator, known)));
  return false;
}

/// The first year whose förbund are weighed: the one before the first where the opening allocations
/// are compared with an ideal.
Year first_weighed(const Scenario& scenario) {
  const bool before = changes_opening(scenario.terms, scenario.first);
  return Year{scenario.first.number - (before ? 1 : 0)};
}

/// The members that must have a value of every indicator, as far as they are known; none while a
/// value may be missing only because it could not be read.
std::vector<Member> members_that_need_values(const Draft& draft) {
  if (!draft.sound("data.statistics")) return {};
  const Scenario& scenario = draft.scenario;
  return draft.years_known
             ? members_between(scenario.roster, first_weighed(scenario), scenario.last)
             : members_between(scenario.roster, Year{0}, Year{9999});
}

/// The indicators that a run needs: those of the keys, and always need and population.
std::vector<std::string> indicators_of(Draft& draft) {
  std::vector<std::string> indicators = {"need", "population"};
  for (const KeyWeight& key : draft.scenario.terms.keys) {
    const bool listed = key.indicator == "need" || key.indicator == "population";
    if (!listed && is_known(draft, key)) indicators.push_back(key.indicator);
  }
  return indicators;
}

}  // namespace

std::vector<std::string> known_indicators(const Scenario& scenario) {
  std::vector<std::string> known = {"need", "population"};
  for (const Statistic& statistic : scenario.statistics.all) known.push_back(statistic.name);
  return known;
}

void check_indicators(Draft& draft) {
  if (!draft.indicators_known) return;
  Scenario& scenario = draft.scenario;
  const Place tables = find_entry(draft.root, "data.statistics")->place;
  const std::vector<Member> members = members_that_need_values(draft);
  std::vector<std::string> indicators;
  marking_failure(draft, "indicators", [&] {
    indicators = indicators_of(draft);
    check_statistics(scenario.roster, members, scenario.statistics, indicators, tables,
                     draft.diagnostics);
  });
  const bool all_read = draft.roster_known && draft.sound("data.statistics");
  const bool sound = draft.sound("indicators") && draft.sound("keys") && draft.sound("lag");
  if (!all_read || !sound || !draft.years_known) return;
  for (const KeyWeight& key : scenario.terms.keys) check_weighs(draft, key);
  note_years_held_over(members, scenario.statistics, indicators, statistics_years(scenario), tables,
                       draft.diagnostics);
}

}  // namespace finsam
