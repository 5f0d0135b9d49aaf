#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "finsam/sweep.hpp"

namespace finsam {

/// A Gaussian copula over some keys of a sweep.
struct Correlation {
  std::vector<std::size_t> keys;  ///< indices into Sweep::keys, ascending
  std::vector<double> factor;     ///< Cholesky's of the matrix, row by row: keys² numbers
};

/// The copula that has these rank correlations.
/// @return empty where they contradict each other: their matrix is not positive definite
std::optional<Correlation> copula_of(std::span<const RankCorrelation> correlations);

/// Makes independent numbers between 0 and 1 dependent, so that the values they stand for have the
/// rank correlations; those of keys with few values come out somewhat smaller.
///
/// @param numbers one per key of the sweep; those of correlated keys change, save the first
void correlate(const Correlation& copula, std::span<double> numbers);

}  // namespace finsam
