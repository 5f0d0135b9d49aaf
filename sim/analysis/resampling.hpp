#pragma once
// Which of some things a resample takes: the draws of a bootstrap.

#include <cstdint>
#include <optional>
#include <vector>

namespace finsam {

/// How often a bootstrap resamples, and from which seed.
struct Resampling {
  int count = 1000;
  std::uint64_t seed = 0;
};

/// Draws, with repetition, as many of `size` things as there are: a function of the seed and the
/// number of the resample alone, by Random123's Philox4x32-10.
///
/// @param size  below 2^32
/// @source Salmon, Moraes, Dror & Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3"
std::vector<std::uint32_t> resample(std::uint64_t seed, std::uint32_t number, std::uint32_t size);

/// From where to where 95 % of estimates lie.
struct Interval {
  double low = 0.0;
  double high = 0.0;
};

/// The percentile interval of a bootstrap: the quantiles 2.5 and 97.5 % of its estimates; empty
/// without any.
/// @source Efron & Tibshirani (1993), chapter 13
std::optional<Interval> percentile_interval(std::vector<double> estimates);

}  // namespace finsam
