#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/case_changes.hpp"
#include "engine/kernel.hpp"
#include "engine/luck.hpp"
#include "engine/prepare.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// What all cases of a batch have in common.
struct BatchParts {
  Scenario scenario;
  std::vector<std::string> keys;
  std::vector<Measure> measures;
  Chance chance;
  Prepared prepared;
  CaseChanges changes;
  std::vector<Year> years;
  std::vector<YearShape> shapes;  ///< per year, and so the following
  std::vector<YearNumbers<double>> numbers;
  std::vector<double> weights;  ///< of the keys together
  int most_forbund = 0;         ///< in any year

  KernelGroup group() const {
    return {static_cast<int>(years.size()),
            shapes.data(),
            numbers.data(),
            prepared.opening,
            measures.data(),
            static_cast<int>(measures.size())};
  }
  /// The values of a case, and the frames where keys make them.
  std::size_t sources() const { return keys.size() + (changes.frame ? years.size() : 0); }
  /// Puts the values of a case in their places.
  void put_values(Terms& terms, std::span<const double> values) const {
    for (std::size_t k = 0; k < keys.size(); ++k) {
      if (!changes.structural[k]) put_value(terms, keys[k], values[k]);
    }
  }
};

/// The sum of the weights of the keys in a year.
inline double weights_of(const YearShape& shape, const YearNumbers<double>& numbers) {
  double sum = 0.0;
  for (int k = 0; k < shape.keys; ++k) sum += numbers.weight[k].millionths;
  return sum;
}

}  // namespace finsam
