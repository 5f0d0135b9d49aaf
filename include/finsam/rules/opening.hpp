#pragma once

#include <span>
#include <vector>

#include "finsam/quantity/money.hpp"

namespace finsam {

/// What a table of opening allocations holds, made more or less alike and tilted between small and
/// large förbund. Each amount is moved from its ideal to `spread` times its distance from it, and
/// not below 0. Then the one with the most inhabitants has `tilt` times as much, the one with the
/// fewest `200 % − tilt` times, and those between follow their place in the order of size, ties in
/// roster order. Both steps are held to 1/1024; the sum is kept by dividing it in these
/// proportions in whole kronor, by largest remainder. Where nobody has anything left, the table
/// stands.
///
/// @param table      what each was allocated, in roster order [kr]
/// @param ideal      the same sum as the ideal allocation divides it [kr]
/// @param population inhabitants of each, on the grid of 1/1024
/// @param spread     0–200 %; 100 % leaves the table as it is
/// @param tilt       0–200 %; 100 % leaves the proportions as they are
/// @return what each is taken to have been allocated [kr], as much as in the table together
/// @given amounts of at most 4 000 000 000 kr together
/// @law Opening.KeepsTheSum, Opening.AHundredPerCentChangesNothing
/// @source none: an **assumption** for tables that are not published; README, before step 1
std::vector<Money<double>> spread_and_tilt(std::span<const Money<double>> table,
                                           std::span<const Real<double>> ideal,
                                           std::span<const double> population, Share<double> spread,
                                           Share<double> tilt);

}  // namespace finsam
