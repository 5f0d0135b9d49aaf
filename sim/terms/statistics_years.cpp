#include "finsam/statistics_years.hpp"

#include <set>

namespace finsam {

std::vector<int> statistics_years(const Scenario& scenario) {
  std::set<int> years;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    if (const auto lag = scenario.terms.lag.in(year)) years.insert(year.number - *lag);
  }
  return {years.begin(), years.end()};
}

}  // namespace finsam
