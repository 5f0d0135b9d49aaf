#pragma once

#include <map>
#include <string>
#include <vector>

#include "finsam/results.hpp"
#include "finsam/scenario.hpp"

namespace finsam::exact {

/// How often each option, flag and corner of the rules was met, in förbund-years or years.
using Reached = std::map<std::string, int>;

/// Adds what `results` of `scenario` met.
void count_reached(const Scenario& scenario, const Results& results, Reached& reached);

/// The names of everything that `count_reached` can meet, each of which a sample must have met.
const std::vector<std::string>& all_corners();

}  // namespace finsam::exact
