#include "designs/correlation.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "designs/elementary.hpp"
#include "designs/from_share.hpp"
#include "designs/normal.hpp"

namespace finsam {
namespace {

/// The correlation of two normal variables whose ranks have the correlation `rho` (Pearson 1907).
double of_normals(double rho) {
  constexpr double sixth_of_pi = 0x1.0c152382d7366p-1;
  return 2.0 * sine_of(sixth_of_pi * rho);
}

/// Turns a symmetric matrix, row by row, into the lower triangular one whose product with its
/// transpose it is (Cholesky).
/// @return whether it is positive definite by a margin
bool factorise(std::vector<double>& matrix, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double rest = matrix[i * size + j];
      for (std::size_t k = 0; k < j; ++k) rest -= matrix[i * size + k] * matrix[j * size + k];
      if (i != j) {
        matrix[i * size + j] = rest / matrix[j * size + j];
      } else if (rest > 1e-9) {
        matrix[i * size + i] = std::sqrt(rest);
      } else {
        return false;
      }
    }
  }
  return true;
}

}  // namespace

std::optional<Correlation> copula_of(std::span<const RankCorrelation> correlations) {
  Correlation copula;
  std::vector<std::size_t>& keys = copula.keys;
  for (const RankCorrelation& each : correlations) {
    keys.push_back(each.one);
    keys.push_back(each.other);
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  const std::size_t size = keys.size();
  const auto index = [&](std::size_t key) {
    return static_cast<std::size_t>(std::lower_bound(keys.begin(), keys.end(), key) - keys.begin());
  };
  std::vector<double>& matrix = copula.factor;
  matrix.assign(size * size, 0.0);
  for (std::size_t i = 0; i < size; ++i) matrix[i * size + i] = 1.0;
  for (const RankCorrelation& each : correlations) {
    const std::size_t one = index(each.one);
    const std::size_t other = index(each.other);
    matrix[one * size + other] = matrix[other * size + one] = of_normals(each.rho);
  }
  if (!factorise(matrix, size)) return std::nullopt;
  return copula;
}

void correlate(const Correlation& copula, std::span<double> numbers) {
  const std::size_t size = copula.keys.size();
  std::array<double, most_swept_keys> normal;
  for (std::size_t i = 0; i < size; ++i) {
    double& number = numbers[copula.keys[i]];
    normal[i] = normal_draw(number);
    if (i == 0) continue;
    double sum = 0.0;
    for (std::size_t k = 0; k <= i; ++k) sum += copula.factor[i * size + k] * normal[k];
    number = normal_share_below(sum);
  }
}

}  // namespace finsam
