#pragma once

#include <cstdint>
#include <span>

#include "finsam/quantity/money.hpp"

namespace finsam {

/// Divides a party's part among its members in whole kronor, by largest remainder; equally when no
/// member weighs anything.
///
/// @param weights  inhabitants, fixed shares or ones, one per member, whole and ≥ 0
/// @param shares   result [kr], one per member
/// @law Books.MembersAndRegionsPayWhatTheirForbundGets, Apportion.GivesOutEveryWholeUnitOfThePot
/// @source Finsamlagen (2003:1210) 5 §: the municipalities together a quarter; README, step 12
/// @doubt how members split their part: by inhabitants is an **assumption**, they agree themselves
void split_part(Money<double> part, std::span<const std::int64_t> weights,
                std::span<Money<double>> shares);

}  // namespace finsam
