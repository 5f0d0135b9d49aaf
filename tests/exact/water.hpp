#pragma once

#include <optional>
#include <vector>

#include "exact/number.hpp"

namespace finsam::exact {

/// min(most, max(least, start + slope·level)), slope ≥ 0.
struct Vessel {
  Rat start, slope, least;
  std::optional<Rat> most;
  Rat at(const Rat& level) const;
};

Rat filled(const std::vector<Vessel>& vessels, const Rat& level);

/// What each vessel holds at the level ≥ 0 (and ≤ `highest`) where all together hold `target`; at
/// the highest level that changes anything when even that holds less. At level 0 they must not hold
/// more than the target.
std::vector<Rat> fill(const std::vector<Vessel>& vessels, const Rat& target,
                      const std::optional<Rat>& highest);

}  // namespace finsam::exact
