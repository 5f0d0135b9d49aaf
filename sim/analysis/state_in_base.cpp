#include "analysis/state_in_base.hpp"

#include <limits>
#include <map>
#include <string_view>

namespace finsam {

std::vector<std::vector<double>> state_in_base(const Scenario& base, const Results& results,
                                               const Scenario& scenario) {
  std::vector<std::vector<double>> years;
  for (const YearResult& year : results.years) {
    std::map<std::string_view, double> state;
    for (const ForbundYear& row : year.forbund) {
      state[base.roster.forbund[static_cast<std::size_t>(row.forbund)].id] = row.state.kr;
    }
    std::vector<double>& own = years.emplace_back();
    for (const int forbund : order_in(scenario.roster, year.year)) {
      const auto found = state.find(scenario.roster.forbund[static_cast<std::size_t>(forbund)].id);
      own.push_back(found == state.end() ? std::numeric_limits<double>::quiet_NaN()
                                         : found->second);
    }
  }
  return years;
}

}  // namespace finsam
