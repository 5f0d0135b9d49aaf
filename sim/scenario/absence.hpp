#pragma once

#include <string>
#include <vector>

#include "finsam/scenario.hpp"

namespace finsam {

/// The simulated years in which a förbund exists, by its index into Roster::forbund.
std::vector<Year> years_of_forbund(const Scenario& scenario, int forbund);

/// The event for which a förbund does not exist in a year.
struct Absence {
  std::string why;  ///< "the förbund is dissolved in 2022"
  Place place;
  const RosterEvent* event = nullptr;
};

/// Why `forbund` is not there in `year`: the last event that ended it, or else the first that
/// brings it about. It must be absent.
Absence why_absent(const Roster& roster, int forbund, Year year);

}  // namespace finsam
