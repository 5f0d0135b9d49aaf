#include "program/sweep_metrics.hpp"

#include <algorithm>
#include <utility>

#include "data/did_you_mean.hpp"
#include "data/quote.hpp"

namespace finsam {
namespace {

/// The ids of those that exist in some year of the scenario, in roster order.
std::vector<std::string> ids_of(const Scenario& scenario) {
  std::vector<bool> exists(scenario.roster.forbund.size());
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    for (const int forbund : order_in(scenario.roster, year)) {
      exists[static_cast<std::size_t>(forbund)] = true;
    }
  }
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < exists.size(); ++i) {
    if (exists[i]) ids.push_back(scenario.roster.forbund[i].id);
  }
  return ids;
}

std::vector<Metric> metrics_named(const Sweep& sweep, const std::vector<std::string>& ids,
                                  Diagnostics& diagnostics) {
  std::vector<Metric> metrics;
  for (const MetricName& wanted : sweep.metrics) {
    auto metric = find_metric(wanted.name);
    if (!metric) {
      diagnostics.error(
          wanted.place, "metrics",
          in_quotes(wanted.name) + " is no metric" + did_you_mean(wanted.name, metric_names()));
    } else if (!metric->forbund.empty() && !std::ranges::count(ids, metric->forbund)) {
      diagnostics.error(wanted.place, "metrics",
                        in_quotes(metric->forbund) + " is no förbund in the years of the scenario" +
                            did_you_mean(metric->forbund, ids));
    } else {
      metrics.push_back(std::move(*metric));
    }
  }
  if (!sweep.metrics.empty()) return metrics;
  for (const std::string& name : usual_metrics()) metrics.push_back(*find_metric(name));
  return metrics;
}

}  // namespace

std::vector<Metric> metrics_of(const Sweep& sweep, const Scenario& scenario,
                               Diagnostics& diagnostics) {
  const std::vector<std::string> ids = ids_of(scenario);
  std::vector<Metric> metrics = metrics_named(sweep, ids, diagnostics);
  if (!sweep.per_forbund) return metrics;
  const std::vector<Metric> all = metrics;
  for (const Metric& metric : all) {
    for (const std::string& id : ids) {
      auto part = metric_of_one(metric, id);
      const auto same = [&](const Metric& other) { return part && other.name == part->name; };
      if (part && std::ranges::none_of(metrics, same)) metrics.push_back(std::move(*part));
    }
  }
  if (metrics.size() == all.size() && !diagnostics.has_errors()) {
    diagnostics.error(sweep.per_forbund_place, "per_forbund",
                      "no metric of the sweep is a sum over the förbund, such as state");
  }
  return metrics;
}

std::vector<int> places_of(const std::string& forbund, const Scenario& scenario) {
  std::vector<int> places;
  for (Year year = scenario.first; year <= scenario.last; ++year.number) {
    const std::vector<int> order = order_in(scenario.roster, year);
    const auto found = std::ranges::find_if(order, [&](int other) {
      return scenario.roster.forbund[static_cast<std::size_t>(other)].id == forbund;
    });
    places.push_back(found == order.end() ? -1 : static_cast<int>(found - order.begin()));
  }
  return places;
}

}  // namespace finsam
