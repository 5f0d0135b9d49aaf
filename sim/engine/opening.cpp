#include "engine/opening.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

#include "engine/arena.hpp"
#include "engine/indicators.hpp"
#include "engine/workspace.hpp"
#include "finsam/rules/ideal.hpp"
#include "finsam/rules/opening.hpp"

namespace finsam {
namespace {

constexpr Share<double> unchanged{millionths_per_whole};

/// Those that have an opening allocation, as they end the year before the first.
struct Opened {
  std::vector<std::size_t> places;  ///< in the order of the opening balances
  std::vector<const Forbund*> forbund;
  std::vector<Money<double>> allocations;
  Money<double> sum{0.0};
};

Opened opened_of(const Scenario& scenario, const StartOfRun& start) {
  Opened opened;
  const Year before{scenario.first.number - 1};
  for (std::size_t i = 0; i < start.opening.size(); ++i) {
    if (!start.opening[i].state_allocation) continue;
    opened.places.push_back(i);
    opened.forbund.push_back(&forbund_in(scenario.roster, before, start.before.order[i]));
    opened.allocations.push_back(*start.opening[i].state_allocation);
    opened.sum = opened.sum + opened.allocations.back();
  }
  return opened;
}

/// What is weighed in the first year.
std::vector<double> weighed(const Scenario& scenario, const Opened& opened,
                            const std::string& indicator) {
  const Year of_statistics{scenario.first.number - scenario.terms.lag.in(scenario.first).value()};
  return indicator_of(opened.forbund, scenario.statistics, indicator, of_statistics);
}

/// The same sum as the ideal allocation divides it.
std::vector<Real<double>> ideals(const Scenario& scenario, const Opened& opened) {
  const int count = static_cast<int>(opened.places.size());
  const std::vector<KeyWeight>& keys = scenario.terms.keys;
  const Money<double> given = scenario.terms.base_grant.in(scenario.first).value();
  const Money<double> part{floor_divide(opened.sum.kr, static_cast<double>(count))};
  Arena arena;
  std::array<Share<double>, most_keys> weight{};
  std::array<Column<const double>, most_keys> indicator;
  std::array<double, most_keys> total{};
  std::array<Column<Real<double>>, most_keys> by_key;
  std::vector<std::vector<double>> values(keys.size());
  for (std::size_t k = 0; k < keys.size(); ++k) {
    values[k] = weighed(scenario, opened, keys[k].indicator);
    weight[k] = keys[k].weight.in(scenario.first).value_or(Share<double>{0.0});
    indicator[k] = {values[k].data(), count};
    total[k] = std::accumulate(values[k].begin(), values[k].end(), 0.0);
    by_key[k] = arena.column<Real<double>>(count);
  }
  std::vector<Real<double>> ideal(opened.places.size());
  ideal_allocations<double>(opened.sum, lesser(given, part), static_cast<int>(keys.size()),
                            weight.data(), indicator.data(), total.data(), by_key.data(),
                            {ideal.data(), count});
  return ideal;
}

}  // namespace

tl::expected<std::vector<Opening>, Refusal> opening_of_run(const Scenario& scenario,
                                                           const StartOfRun& start) {
  std::vector<Opening> opening = start.opening;
  if (!changes_opening(scenario.terms, scenario.first)) return opening;
  const Opened opened = opened_of(scenario, start);
  if (opened.places.empty()) return opening;
  if (opened.sum.kr > largest_amount) {
    return tl::make_unexpected(
        Refusal{scenario.first,
                "the opening allocations are more than 4 000 000 000 kr together, which cannot be "
                "spread or tilted"});
  }
  const std::vector<Money<double>> allocations = spread_and_tilt(
      opened.allocations, ideals(scenario, opened), weighed(scenario, opened, "population"),
      scenario.terms.opening_spread.in(scenario.first).value_or(unchanged),
      scenario.terms.opening_tilt.in(scenario.first).value_or(unchanged));
  for (std::size_t i = 0; i < allocations.size(); ++i) {
    opening[opened.places[i]].state_allocation = allocations[i];
  }
  return opening;
}

}  // namespace finsam
