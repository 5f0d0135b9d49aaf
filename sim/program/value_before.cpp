#include "program/value_before.hpp"

#include <algorithm>

#include "data/parse_quantity.hpp"
#include "report/timeline.hpp"
#include "scenario/fittable.hpp"
#include "scenario/read_value.hpp"

namespace finsam {

std::vector<ValueBefore> values_before(const Scenario& scenario, const FitOption& fit) {
  std::vector<ValueBefore> values;
  const std::size_t dot = fit.key.rfind('.');
  const auto year = parse_year(fit.key.substr(dot + 1));
  const std::string key = year ? fit.key.substr(0, dot) : fit.key;
  const std::vector<Timeline> all = timelines(scenario);
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Timeline& each) { return each.key == key; });
  if (found == all.end()) return values;
  for (const Stretch& each : found->stretches) {
    const bool is_meant = !year || (each.first <= *year && *year <= each.last);
    // What follows from another key, as a frame that has grown, is not this key's own.
    if (!each.value || !each.by.empty() || !is_meant) continue;
    if (!values.empty() && values.back().written == *each.value &&
        values.back().last.number + 1 == each.first.number) {
      values.back().last = each.last;
      continue;
    }
    values.push_back({each.first, each.last, *each.value, {}});
    if (!has_size(*fit.description)) continue;
    if (const auto size = read_size(*each.value, *fit.description)) values.back().size = *size;
  }
  return values;
}

std::vector<double> start_of(const Scenario& scenario, const std::vector<FitOption>& ranges) {
  std::vector<double> start;
  for (const FitOption& fit : ranges) {
    const std::vector<ValueBefore> before = values_before(scenario, fit);
    const auto size = before.empty() ? std::optional<double>{} : before.front().size;
    const bool inside = size && fit.range->low <= *size && *size <= fit.range->high;
    start.push_back(inside ? *size : (fit.range->low + fit.range->high) / 2.0);
  }
  return start;
}

}  // namespace finsam
