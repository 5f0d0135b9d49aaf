#include "analysis/distribution.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace finsam {

double quantile_of(std::span<const double> sorted, int per_mille) {
  const std::size_t steps = (sorted.size() - 1) * static_cast<std::size_t>(per_mille);
  const std::size_t rank = steps / 1000;
  const std::size_t rest = steps % 1000;
  if (rest == 0) return sorted[rank];
  return sorted[rank] + (sorted[rank + 1] - sorted[rank]) * static_cast<double>(rest) / 1000.0;
}

std::optional<Distribution> distribution_of(std::span<const double> column) {
  std::vector<double> numbers;
  std::copy_if(column.begin(), column.end(), std::back_inserter(numbers),
               [](double number) { return !std::isnan(number); });
  if (numbers.empty()) return {};
  Distribution spread;
  spread.count = static_cast<std::int64_t>(numbers.size());
  const auto count = static_cast<double>(numbers.size());
  double sum = 0.0;
  for (const double number : numbers) sum += number;
  spread.mean = sum / count;
  if (numbers.size() > 1) {
    double squares = 0.0;
    for (const double number : numbers) squares += (number - spread.mean) * (number - spread.mean);
    spread.sd = std::sqrt(squares / (count - 1.0));
  }
  std::sort(numbers.begin(), numbers.end());
  spread.least = numbers.front();
  spread.greatest = numbers.back();
  for (std::size_t i = 0; i < quantile_per_cents.size(); ++i) {
    spread.quantiles[i] = quantile_of(numbers, 10 * quantile_per_cents[i]);
  }
  return spread;
}

std::vector<FailureCount> failures_by_reason(const SweepTable& table) {
  std::vector<FailureCount> counts;
  for (const FailedCase& failed : table.failed) {
    auto at = std::find_if(counts.begin(), counts.end(), [&](const FailureCount& known) {
      return known.reason == failed.reason;
    });
    if (at == counts.end()) {
      at = counts.insert(at, {failed.reason, 0, failed.year, failed.year, failed.number});
    }
    ++at->count;
    at->first = std::min(at->first, failed.year);
    at->last = std::max(at->last, failed.year);
  }
  std::stable_sort(
      counts.begin(), counts.end(),
      [](const FailureCount& one, const FailureCount& other) { return one.count > other.count; });
  return counts;
}

}  // namespace finsam
