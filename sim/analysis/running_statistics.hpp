#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/exact_sum.hpp"
#include "analysis/quantile_sketch.hpp"

namespace finsam {

/// What is known of the numbers of a column that were not kept.
struct ColumnSummary {
  std::int64_t count = 0;  ///< of numbers; what was not a number is left out
  double mean = 0.0;
  std::optional<double> sd;  ///< with count − 1; empty for a single number
  double least = 0.0;
  double greatest = 0.0;
};

/// Statistics of columns of numbers that grow case by case and can be merged. They depend on the
/// numbers alone: every order of adding and merging gives the same bits, on every processor. Sums
/// are exact, and quantiles are those of a sketch.
class RunningStatistics {
 public:
  explicit RunningStatistics(std::size_t columns);

  /// Adds a case.
  /// @param numbers  one for each column; NaN and infinity count as none
  void add(std::span<const double> numbers);
  /// @param other  of as many columns
  void add(const RunningStatistics& other);

  std::size_t columns() const { return columns_.size(); }

  /// Empty where the column has no numbers.
  std::optional<ColumnSummary> of(std::size_t column) const;

  /// The quantile at rank (count − 1) · per_mille / 1000, counted from 0, between two numbers by
  /// straight line; wrong by at most 0.4 per cent (see QuantileSketch). The column must have
  /// numbers.
  double quantile(std::size_t column, int per_mille) const;

  /// All of it, as a store keeps it.
  std::string bytes() const;
  /// What bytes() gave; empty where `bytes` are something else, or have other columns.
  static std::optional<RunningStatistics> from_bytes(std::string_view bytes, std::size_t columns);

 private:
  struct Column {
    std::uint64_t count = 0;
    double least = 0.0;
    double greatest = 0.0;
    ExactSum sum;
    ExactSum squares;
    QuantileSketch sketch;
  };
  static bool take(std::string_view& bytes, Column& column);

  std::vector<Column> columns_;
};

}  // namespace finsam
