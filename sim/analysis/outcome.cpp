#include "analysis/outcome.hpp"

#include <algorithm>

#include "quantity/wide.hpp"

namespace finsam {
namespace {

std::int64_t difference_of(const ComparedUnit& unit) {
  return unit.all.front().difference.value_or(0);
}

Wide size_of(std::int64_t value) { return value < 0 ? -Wide{value} : Wide{value}; }

bool is_within(const ComparedUnit& unit, Share<double> dead_band) {
  const Wide band = static_cast<std::int64_t>(dead_band.millionths);
  const Wide allowed = band * size_of(unit.all.front().base.value_or(0));
  return size_of(difference_of(unit)) * static_cast<int>(millionths_per_whole) <= allowed;
}

void largest_first(std::vector<int>& list, const std::vector<ComparedUnit>& units) {
  std::stable_sort(list.begin(), list.end(), [&](int a, int b) {
    return size_of(difference_of(units[static_cast<std::size_t>(a)])) >
           size_of(difference_of(units[static_cast<std::size_t>(b)]));
  });
}

}  // namespace

Outcome outcome_of(const ComparedLevel& level, Share<double> dead_band) {
  Outcome outcome;
  for (std::size_t i = 0; i < level.units.size(); ++i) {
    const ComparedUnit& unit = level.units[i];
    const bool gains = difference_of(unit) > 0;
    std::vector<int>& list =
        is_within(unit, dead_band) ? outcome.within : (gains ? outcome.more : outcome.less);
    list.push_back(static_cast<int>(i));
  }
  largest_first(outcome.more, level.units);
  largest_first(outcome.less, level.units);
  return outcome;
}

}  // namespace finsam
