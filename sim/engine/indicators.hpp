#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "finsam/quantity/year.hpp"
#include "finsam/roster.hpp"
#include "finsam/statistics.hpp"

namespace finsam {

/// An indicator of every förbund: the sum over its members of the statistic times the member's
/// share, held to 1/1024 (README, step 3). `need` is the sum of its three components.
///
/// @param forbund  those of a year, in roster order
/// @param name  "need" or the name of a statistic
/// @param year  the year of the statistic (simulated year − lag)
/// @return one value per förbund, in the statistic's unit
/// @throws std::logic_error when a member has no value at all; the reader refuses such data
std::vector<double> indicator_of(const std::vector<const Forbund*>& forbund,
                                 const Statistics& statistics, const std::string& name, Year year);

/// The `count` förbund with the highest need per inhabitant, ties in roster order; those without
/// inhabitants are left out (README, step 10).
///
/// @param need, population  one per förbund, on the grid of 1/1024
/// @return places in the roster order, the highest need first
std::vector<int> by_need_per_inhabitant(const std::vector<double>& need,
                                        const std::vector<double>& population, int count);

/// The inhabitants aged 16–64 of each member of a förbund times its share, in 10^-7 persons,
/// exactly.
std::vector<std::int64_t> member_inhabitants(const Statistics& statistics, const Forbund& forbund,
                                             Year year);

}  // namespace finsam
