#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "designs/correlation.hpp"
#include "designs/key_values.hpp"
#include "designs/permutation.hpp"
#include "designs/sobol.hpp"
#include "finsam/sweep.hpp"

namespace finsam {

/// The points of a design: what every drawn key is in each of them.
class Points {
 public:
  /// Keeps `sweep`, which must stay where it is.
  explicit Points(const Sweep& sweep);

  /// Fills in the values of the drawn keys at `point`; those of computed ones stay.
  ///
  /// @param values one per key of the sweep
  void fill(std::int64_t point, std::span<double> values) const;

 private:
  void fill_grid(std::int64_t point, std::span<double> values) const;
  void fill_rows(std::int64_t point, std::span<double> values) const;
  void fill_trajectory(std::int64_t point, std::span<double> values) const;
  void fill_by_numbers(std::int64_t point, std::span<double> values) const;
  /// The number between 0 and 1 of the drawn key `j` at `point`.
  double number_of(std::int64_t point, std::size_t j) const;
  double sobol_number(std::int64_t point, std::size_t coordinate) const;
  double stratum_number(std::int64_t point, std::size_t j) const;

  const Sweep& sweep_;
  // By drawn key:
  std::vector<std::size_t> drawn_;  ///< index into Sweep::keys
  std::vector<KeyValues> values_;
  std::vector<std::uint64_t> units_;
  std::vector<Permutation> orders_;  ///< of a Latin hypercube
  // Of Sobol' points, by coordinate:
  std::vector<std::uint64_t> shifts_;
  std::optional<SobolPoints> sobol_;
  std::optional<Correlation> copula_;
};

}  // namespace finsam
