#pragma once

#include <vector>

#include "engine/prepare.hpp"
#include "finsam/results.hpp"

namespace finsam {

/// Divides the municipalities' part of a förbund among its members and the regions' among its
/// regions, in whole kronor (README, step 12), and appends one row each. The one member outside
/// any region pays both.
///
/// @param forbund  index into the roster; `amounts` are its parts of the year
void split_contributions(const Scenario& scenario, const PreparedYear& prepared,
                         const ForbundYear& amounts, std::vector<MunicipalityYear>& municipalities,
                         std::vector<RegionYear>& regions);

}  // namespace finsam
