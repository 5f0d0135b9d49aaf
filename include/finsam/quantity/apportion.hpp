#pragma once

#include <cstdint>
#include <span>

#include "finsam/quantity/column.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// Divides `pot` in proportion to `weights` in multiples of `unit`: everyone
/// gets pot·w_i/Σw rounded down, and the units still missing up to ⌊pot/unit⌋ go one each to the
/// largest remainders, ties in order. Remainders are compared exactly; weight 0 gets nothing.
///
/// @param pot      whole kronor ≥ 0
/// @param weights  whole numbers ≥ 0, of any common unit, below 2^62 together
/// @param unit     whole kronor ≥ 1
/// @param shares   what each gets [kr], as many as `weights`
/// @throws std::invalid_argument when all weights are 0 and the pot is not
void apportion(std::int64_t pot, std::span<const std::int64_t> weights, std::int64_t unit,
               std::span<std::int64_t> shares);

/// The same for every lane by itself, with weights on the grid of 1/1024.
void apportion_grid(double pot, std::span<const double> weights, double unit,
                    std::span<double> shares);

template <class N>
void apportion(Money<N> pot, Column<const Real<N>> weights, Money<N> unit, Column<Money<N>> shares,
               Column<double> lane_weights, Column<double> lane_shares) {
  const int n = weights.size();
  for (int k = 0; k < width_of<N>; ++k) {
    for (int i = 0; i < n; ++i) lane_weights[i] = lane(weights[i].kr, k);
    apportion_grid(lane(pot.kr, k), {lane_weights.data, static_cast<std::size_t>(n)},
                   lane(unit.kr, k), {lane_shares.data, static_cast<std::size_t>(n)});
    for (int i = 0; i < n; ++i) set_lane(shares[i].kr, k, lane_shares[i]);
  }
}

}  // namespace finsam
