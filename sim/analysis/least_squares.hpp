#pragma once
// What some columns explain of others, in a fixed order of operations.

#include <cstddef>
#include <span>
#include <vector>

namespace finsam {

/// Takes the mean of a column away from it.
void centre(std::vector<double>& column);

/// Products of columns with each other, from which columns are removed one by one: what is left of
/// the others is what those removed do not explain (Gauss' elimination on the normal equations).
class CrossProducts {
 public:
  /// @param columns  centred, of equal length
  explicit CrossProducts(std::span<const std::vector<double>* const> columns);

  std::size_t size() const { return products_.size(); }

  /// Removes what column `index` explains of all others; nothing when the removed ones explain it.
  void remove(std::size_t index);

  /// What is left of the sum of squares of a column; 0 when the removed ones explain it.
  double left(std::size_t index) const;

  /// What is left of the sum of products of two columns.
  double product(std::size_t one, std::size_t other) const { return products_[one][other]; }

 private:
  std::vector<std::vector<double>> products_;
  std::vector<double> squares_;  ///< at the beginning
  std::vector<bool> removed_;
};

}  // namespace finsam
