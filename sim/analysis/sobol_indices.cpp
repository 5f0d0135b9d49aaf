#include "analysis/sobol_indices.hpp"

#include <algorithm>
#include <cmath>

namespace finsam {
namespace {

constexpr std::size_t most_groups = 512;

/// What the estimators need of some rows.
struct Sums {
  double rows = 0.0;
  double first = 0.0;    ///< Σ(f(B) − f(AB))²
  double total = 0.0;    ///< Σ(f(A) − f(AB))²
  double value = 0.0;    ///< Σ f(A) + f(B)
  double squares = 0.0;  ///< Σ f(A)² + f(B)²

  void add(const Sums& other) {
    rows += other.rows;
    first += other.first;
    total += other.total;
    value += other.value;
    squares += other.squares;
  }

  double variance() const {
    const double count = 2.0 * rows;
    return (squares - value * value / count) / (count - 1.0);
  }
};

struct Estimate {
  double first = 0.0;
  double total = 0.0;
};

std::optional<Estimate> estimate_of(const Sums& sums) {
  if (sums.rows < 1.0) return {};
  const double variance = sums.variance();
  if (!(variance > 0.0)) return {};
  const double scale = 2.0 * sums.rows * variance;
  return Estimate{1.0 - sums.first / scale, sums.total / scale};
}

/// One row less an offset, which keeps the squares of large amounts exact enough.
Sums sums_of_row(double a, double b, double mixed, double offset) {
  return {1.0, (b - mixed) * (b - mixed), (a - mixed) * (a - mixed), (a - offset) + (b - offset),
          (a - offset) * (a - offset) + (b - offset) * (b - offset)};
}

/// The sums of every usable row for one parameter.
std::vector<Sums> rows_of(std::span<const double> points, std::size_t keys, std::size_t key) {
  std::vector<Sums> rows;
  std::optional<double> offset;
  for (std::size_t at = 0; at + keys + 2 <= points.size(); at += keys + 2) {
    const double a = points[at];
    const double b = points[at + 1];
    const double mixed = points[at + 2 + key];
    if (std::isnan(a) || std::isnan(b) || std::isnan(mixed)) continue;
    if (!offset) offset = a;
    rows.push_back(sums_of_row(a, b, mixed, *offset));
  }
  return rows;
}

Sums sum_of(std::span<const Sums> rows) {
  Sums sum;
  for (const Sums& row : rows) sum.add(row);
  return sum;
}

/// Groups of consecutive rows, of the same size but for one row.
std::vector<Sums> groups_of(std::span<const Sums> rows) {
  const std::size_t count = std::min(rows.size(), most_groups);
  std::vector<Sums> groups;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t begin = i * rows.size() / count;
    const std::size_t end = (i + 1) * rows.size() / count;
    groups.push_back(sum_of(rows.subspan(begin, end - begin)));
  }
  return groups;
}

void add_intervals(SobolIndex& index, std::span<const Sums> groups, const Resampling& resampling) {
  std::vector<double> first;
  std::vector<double> total;
  for (int number = 0; number < resampling.count; ++number) {
    Sums sums;
    for (const std::uint32_t taken : resample(resampling.seed, static_cast<std::uint32_t>(number),
                                              static_cast<std::uint32_t>(groups.size()))) {
      sums.add(groups[taken]);
    }
    const std::optional<Estimate> estimate = estimate_of(sums);
    if (!estimate) continue;
    first.push_back(estimate->first);
    total.push_back(estimate->total);
  }
  index.first_interval = percentile_interval(std::move(first));
  index.total_interval = percentile_interval(std::move(total));
}

}  // namespace

std::vector<SobolIndex> sobol_indices(std::span<const double> points, std::size_t keys,
                                      const Resampling& resampling) {
  std::vector<SobolIndex> indices(keys);
  for (std::size_t key = 0; key < keys; ++key) {
    const std::vector<Sums> rows = rows_of(points, keys, key);
    SobolIndex& index = indices[key];
    index.rows = static_cast<std::int64_t>(rows.size());
    const std::vector<Sums> groups = groups_of(rows);
    const std::optional<Estimate> estimate = estimate_of(sum_of(rows));
    if (!estimate) continue;
    index.first = estimate->first;
    index.total = estimate->total;
    add_intervals(index, groups, resampling);
  }
  return indices;
}

}  // namespace finsam
