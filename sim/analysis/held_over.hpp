#pragma once

#include <string>
#include <vector>

#include "finsam/scenario.hpp"

namespace finsam {

/// A statistic that lacks years which the run asks for, so that another year's values stand in.
struct HeldOver {
  int table = 0;  ///< index into Scenario::provenance
  std::vector<std::string> statistics;
  Year first_wanted;  ///< the missing years, first and last
  Year last_wanted;
  Year first_taken;  ///< the years that stand in for them
  Year last_taken;
};

/// The held-over years of every table (model.md step 3), those of members alone, in the order of
/// the statistics.
std::vector<HeldOver> held_over(const Scenario& scenario);

}  // namespace finsam
