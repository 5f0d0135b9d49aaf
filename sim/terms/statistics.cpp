#include "finsam/statistics.hpp"

#include <algorithm>
#include <iterator>

namespace finsam {

const Statistic* Statistics::find(const std::string& name) const {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Statistic& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<Taken> taken_for(const Statistic& statistic, int municipality, int year) {
  const std::map<int, Observation>& years = statistic.by_municipality[municipality];
  if (years.empty()) return std::nullopt;
  const auto later = years.upper_bound(year);
  const auto taken = later == years.begin() ? later : std::prev(later);
  return Taken{taken->second, taken->first};
}

}  // namespace finsam
