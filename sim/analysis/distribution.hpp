#pragma once
// How a metric is spread over the cases of a sweep.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "analysis/sweep_table.hpp"

namespace finsam {

/// The quantiles of a Distribution [per cent].
inline constexpr std::array<int, 5> quantile_per_cents = {5, 25, 50, 75, 95};

struct Distribution {
  std::int64_t count = 0;  ///< of cases with a value
  double mean = 0.0;
  std::optional<double> sd;  ///< with count − 1; empty for a single case
  double least = 0.0;
  double greatest = 0.0;
  std::array<double, 5> quantiles{};  ///< as quantile_per_cents
};

/// A quantile of sorted numbers: the one at rank (count − 1) · per_mille / 1000, counted from 0;
/// between two of them by straight line.
///
/// @param sorted  ascending, at least one
/// @source Hyndman & Fan (1996), definition 7, the default of R and NumPy
double quantile_of(std::span<const double> sorted, int per_mille);

/// The numbers of a column, NaN left out, summed in their order; empty where there are none.
std::optional<Distribution> distribution_of(std::span<const double> column);

/// The cases that failed for one reason.
struct FailureCount {
  std::string reason;
  std::int64_t count = 0;
  Year first;  ///< year in which one did
  Year last;
  std::int64_t example = 0;  ///< the first case
};

/// By reason, the most frequent first, then the one that is met first.
std::vector<FailureCount> failures_by_reason(const SweepTable& table);

}  // namespace finsam
