#include "analysis/inhabitants.hpp"

namespace finsam {
namespace {

std::optional<std::int64_t> population_in(const Statistic& statistic, std::size_t municipality,
                                          int year) {
  const std::optional<Taken> taken = taken_for(statistic, static_cast<int>(municipality), year);
  if (!taken) return std::nullopt;
  return taken->observation.tenths * 10;
}

/// The population of the municipalities that `is_counted` picks; empty where nothing is known.
template <class IsCounted>
std::optional<std::int64_t> population_of(const Scenario& scenario, Year year,
                                          IsCounted is_counted) {
  const Statistic* statistic = scenario.statistics.find("population");
  const std::optional<int> lag = scenario.terms.lag.in(year);
  if (!statistic || !lag) return std::nullopt;
  std::optional<std::int64_t> sum;
  for (std::size_t i = 0; i < scenario.roster.municipalities.size(); ++i) {
    if (!is_counted(scenario.roster.municipalities[i])) continue;
    const auto own = population_in(*statistic, i, year.number - *lag);
    if (own) sum = sum.value_or(0) + *own;
  }
  return sum;
}

}  // namespace

std::optional<std::int64_t> municipal_population(const Scenario& scenario,
                                                 const std::string& kommunkod, Year year) {
  return population_of(scenario, year,
                       [&](const Municipality& one) { return one.code == kommunkod; });
}

std::optional<std::int64_t> regional_population(const Scenario& scenario,
                                                const std::string& lanskod, Year year) {
  return population_of(scenario, year, [&](const Municipality& one) {
    return !one.outside_region &&
           scenario.roster.lan[static_cast<std::size_t>(one.lan)].code == lanskod;
  });
}

}  // namespace finsam
