#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace finsam {

/// The places of cases in an order that brings those of like values side by side: a pack takes
/// every step that one of its cases needs. Results do not depend on it.
///
/// The range of each key is divided into equal parts, so that there are some cells for each case;
/// those of a cell stay in their order. Of more keys than can be halved so, the first count.
///
/// @param values  [case][key], finite
/// @param keys    how many; at least 1
std::vector<std::size_t> in_alike_order(std::span<const double> values, std::size_t keys);

}  // namespace finsam
