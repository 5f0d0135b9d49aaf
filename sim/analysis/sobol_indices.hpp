#pragma once
// How much of a metric's variance each parameter explains, by Sobol' indices.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/resampling.hpp"

namespace finsam {

/// The share of the variance that is a parameter's. Estimates may fall a little outside 0 to 1.
struct SobolIndex {
  std::optional<double> first;             ///< by itself; empty where the metric does not vary
  std::optional<double> total;             ///< together with all others
  std::optional<Interval> first_interval;  ///< 95 % of the resamples
  std::optional<Interval> total_interval;
  std::int64_t rows = 0;  ///< that were used
};

/// First-order and total indices from a Saltelli design, by Jansen's estimators:
///   first = 1 − Σ(f(B) − f(AB_i))² / (2·N·V),   total = Σ(f(A) − f(AB_i))² / (2·N·V),
/// V the variance of f over A and B. A row without a number in A, B or AB_i is left out for
/// parameter i. Rows are resampled in at most 512 groups of consecutive rows of the same size;
/// for rows from a low-discrepancy sequence the intervals are too wide rather than too narrow. The
/// same function serves the metrics of single förbund.
///
/// @param points   f by point: N rows of A, B, AB_1 … AB_keys (SweepOrder::saltelli)
/// @param keys     the number of parameters that the design moves
/// @return one per parameter
/// @source Jansen (1999), Computer Physics Communications 117; Saltelli et al. (2010), ibid. 181,
///   table 2 (b) and (f)
std::vector<SobolIndex> sobol_indices(std::span<const double> points, std::size_t keys,
                                      const Resampling& resampling);

}  // namespace finsam
