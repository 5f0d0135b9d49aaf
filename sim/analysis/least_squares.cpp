#include "analysis/least_squares.hpp"

namespace finsam {
namespace {

/// Less than this part of a column's squares is what rounding leaves of nothing.
constexpr double nothing_left = 1e-9;

double dot(const std::vector<double>& one, const std::vector<double>& other) {
  double sum = 0.0;
  for (std::size_t i = 0; i < one.size(); ++i) sum += one[i] * other[i];
  return sum;
}

}  // namespace

void centre(std::vector<double>& column) {
  double sum = 0.0;
  for (const double number : column) sum += number;
  const double mean = column.empty() ? 0.0 : sum / static_cast<double>(column.size());
  for (double& number : column) number -= mean;
}

CrossProducts::CrossProducts(std::span<const std::vector<double>* const> columns)
    : products_(columns.size(), std::vector<double>(columns.size())),
      removed_(columns.size(), false) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      products_[i][j] = products_[j][i] = dot(*columns[i], *columns[j]);
    }
    squares_.push_back(products_[i][i]);
  }
}

void CrossProducts::remove(std::size_t index) {
  const double pivot = left(index);
  removed_[index] = true;
  if (pivot <= 0.0) return;
  for (std::size_t i = 0; i < products_.size(); ++i) {
    if (removed_[i]) continue;
    const double part = products_[i][index] / pivot;
    for (std::size_t j = 0; j < products_.size(); ++j) {
      if (!removed_[j]) products_[i][j] -= part * products_[index][j];
    }
  }
}

double CrossProducts::left(std::size_t index) const {
  const double rest = products_[index][index];
  return rest > nothing_left * squares_[index] ? rest : 0.0;
}

}  // namespace finsam
