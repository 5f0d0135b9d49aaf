#include "analysis/sweep_table.hpp"

#include <limits>

namespace finsam {
namespace {

/// The `index`-th of columns with `cases` numbers each.
template <class Numbers>
auto column_of(Numbers& numbers, std::size_t index, std::int64_t cases) {
  const auto size = static_cast<std::size_t>(cases);
  return std::span(numbers).subspan(index * size, size);
}

}  // namespace

std::span<const double> SweepTable::values_of(std::size_t key) const {
  return column_of(values, key, cases);
}

std::span<double> SweepTable::values_of(std::size_t key) { return column_of(values, key, cases); }

std::span<const double> SweepTable::results_of(std::size_t metric, std::size_t year) const {
  return column_of(results, metric * years.size() + year, cases);
}

std::span<double> SweepTable::results_of(std::size_t metric, std::size_t year) {
  return column_of(results, metric * years.size() + year, cases);
}

std::vector<std::size_t> SweepTable::moved_keys() const {
  std::vector<std::size_t> moved;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!keys[i].computed) moved.push_back(i);
  }
  return moved;
}

void SweepTable::make_room() {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  const auto size = static_cast<std::size_t>(cases);
  values.assign(keys.size() * size, none);
  results.assign(metrics.size() * years.size() * size, none);
}

std::vector<double> mean_of_replicates(std::span<const double> column, std::int64_t replicates) {
  const auto count = static_cast<std::size_t>(replicates);
  std::vector<double> means;
  means.reserve(column.size() / count);
  for (std::size_t first = 0; first + count <= column.size(); first += count) {
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) sum += column[first + i];
    means.push_back(sum / static_cast<double>(replicates));
  }
  return means;
}

}  // namespace finsam
