#pragma once
// What some columns explain of others, in a fixed order of operations.

#include <cstddef>
#include <vector>

namespace finsam {

/// Products of columns with each other, from which columns are removed one by one: what is left of
/// the others is what those removed do not explain (Gauss' elimination on the normal equations).
class CrossProducts {
 public:
  /// @param columns  of equal length; their means are taken away first
  explicit CrossProducts(std::vector<std::vector<double>> columns);

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
