#pragma once

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"

namespace finsam::test {

/// Two förbund, Väst of two municipalities in Region Norr and Gotland alone, over 2020–2021.
Scenario small_scenario();

/// Made-up amounts for it, each different.
Results small_results();

}  // namespace finsam::test
