#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "finsam/scenario.hpp"

namespace finsam {

/// Years of a run in which one value of a key is in force.
struct Stretch {
  Year first;
  Year last;
  std::optional<std::string> value;  ///< as one would write it in a scenario; empty: none
  std::optional<Year> since;         ///< the year that it is given for; empty: for every year
  bool only = false;                 ///< given for that year alone
  Place place;                       ///< where it is written; of a default, no line
  std::string_view by = {};          ///< the key that it follows from: "frame.growth"; else empty
  ValueOrigin origin = ValueOrigin::written;
};

/// What is in force of one key in each year of a run.
struct Timeline {
  std::string key;                           ///< key path in the scenario
  const Description* description = nullptr;  ///< never null
  std::vector<Stretch> stretches;            ///< from the first year of the run to the last

  /// Whether there is a value in any year.
  bool given() const;
};

/// Every parameter, weight, matching policy, step of trappan and table of `scenario`, in the order
/// of a scenario file; those that are not given too. A frame that grows shows its amounts.
std::vector<Timeline> timelines(const Scenario& scenario);

/// Those of the key path `key`, or of everything below it; for a path into a value ("lag.2022",
/// "trappan.steps.1.share"), that value. None where the language has no such key.
std::vector<Timeline> timelines_of(const std::vector<Timeline>& all, std::string_view key);

}  // namespace finsam
