#pragma once

#include <cstdint>
#include <span>

#include "finsam/quantity/money.hpp"

namespace finsam {

/// A municipality's statistic and how much of the municipality a förbund covers.
struct MemberValue {
  std::int64_t tenths = 0;  ///< the statistic, in tenths of its unit
  Share<double> share{millionths_per_whole};
};

/// An indicator of a förbund: the sum over its members of the statistic times the member's share,
/// held to 1/1024. For need each member stands once per component.
///
/// @return in the statistic's unit, on the grid of 1/1024
/// @law Ideal.MoreNeedNeverGivesLess
/// @source ISF 2019:1 section 4 (försörjningsmått and population); README, step 3
/// @doubt which year's statistics a year is distributed by; how Göteborg's parts divided the city
double indicator(std::span<const MemberValue> members);

}  // namespace finsam
