#include "exact/water.hpp"

#include <algorithm>
#include <stdexcept>

namespace finsam::exact {
namespace {

// The levels at which some vessel starts or stops rising, in order, with 0 first.
std::vector<Rat> bends(const std::vector<Vessel>& vessels, const std::optional<Rat>& highest) {
  std::vector<Rat> levels{Rat(0)};
  const auto add = [&](const Rat& level) {
    if (level > 0 && (!highest || level < *highest)) levels.push_back(level);
  };
  for (const Vessel& vessel : vessels) {
    if (vessel.slope == 0) continue;
    add((vessel.least - vessel.start) / vessel.slope);
    if (vessel.most) add((*vessel.most - vessel.start) / vessel.slope);
  }
  if (highest) levels.push_back(*highest);
  std::sort(levels.begin(), levels.end());
  return levels;
}

// The level where the straight line through two points reaches `target`.
Rat between(const Rat& low, const Rat& low_sum, const Rat& high, const Rat& high_sum,
            const Rat& target) {
  if (high_sum == low_sum) return high;
  return low + (high - low) * (target - low_sum) / (high_sum - low_sum);
}

Rat level_for(const std::vector<Vessel>& vessels, const Rat& target,
              const std::optional<Rat>& highest) {
  const std::vector<Rat> levels = bends(vessels, highest);
  Rat low = levels.front();
  Rat low_sum = filled(vessels, low);
  if (low_sum > target) throw std::logic_error("too full at level 0");
  for (const Rat& high : levels) {
    const Rat high_sum = filled(vessels, high);
    if (high_sum >= target) return between(low, low_sum, high, high_sum, target);
    low = high;
    low_sum = high_sum;
  }
  if (highest) return *highest;
  const Rat further = low + 1;  // beyond the last bend all is one straight line
  const Rat further_sum = filled(vessels, further);
  return further_sum == low_sum ? low : between(low, low_sum, further, further_sum, target);
}

}  // namespace

Rat Vessel::at(const Rat& level) const {
  const Rat risen = std::max(least, Rat(start + slope * level));
  return most ? std::min(*most, risen) : risen;
}

Rat filled(const std::vector<Vessel>& vessels, const Rat& level) {
  Rat all = 0;
  for (const Vessel& vessel : vessels) all += vessel.at(level);
  return all;
}

std::vector<Rat> fill(const std::vector<Vessel>& vessels, const Rat& target,
                      const std::optional<Rat>& highest) {
  const Rat level = level_for(vessels, target, highest);
  std::vector<Rat> amounts;
  for (const Vessel& vessel : vessels) amounts.push_back(vessel.at(level));
  return amounts;
}

}  // namespace finsam::exact
