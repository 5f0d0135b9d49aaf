#pragma once

#include <vector>

#include "finsam/scenario.hpp"

namespace finsam {

/// The years whose statistics a run asks for, ascending: its years less the lag of each.
std::vector<int> statistics_years(const Scenario& scenario);

}  // namespace finsam
