#include "analysis/rank_correlation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/least_squares.hpp"

namespace finsam {
namespace {

using Columns = std::vector<std::vector<double>>;

std::vector<double> kept_of(std::span<const double> column, const std::vector<bool>& kept) {
  std::vector<double> numbers;
  for (std::size_t i = 0; i < column.size(); ++i) {
    if (kept[i]) numbers.push_back(column[i]);
  }
  return numbers;
}

/// The points where the metric and every parameter have a number.
std::vector<bool> usable(std::span<const Factor> factors, std::span<const double> points) {
  std::vector<bool> kept;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool known = std::none_of(factors.begin(), factors.end(), [i](const Factor& factor) {
      return std::isnan(factor.values[i]);
    });
    kept.push_back(known && !std::isnan(points[i]));
  }
  return kept;
}

/// A column of 0 and 1 for each alternative of a choice but the first.
Columns alternatives_of(const std::vector<double>& values) {
  std::vector<double> distinct = values;
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  Columns columns;
  for (std::size_t k = 1; k < distinct.size(); ++k) {
    std::vector<double> chosen;
    for (const double value : values) chosen.push_back(value == distinct[k] ? 1.0 : 0.0);
    columns.push_back(std::move(chosen));
  }
  return columns;
}

/// The columns of one parameter among those of all; the metric's is the last one of all.
struct Columned {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_choice = false;
};

/// The correlation of the metric with one parameter, after what was removed before.
std::optional<double> correlation_with(CrossProducts products, const Columned& factor,
                                       std::size_t metric) {
  const double before = products.left(metric);
  if (!(before > 0.0)) return {};
  if (!factor.is_choice) {
    const double left = products.left(factor.begin);
    if (!(left > 0.0)) return {};
    const double size = std::sqrt(left) * std::sqrt(before);
    return std::clamp(products.product(factor.begin, metric) / size, -1.0, 1.0);
  }
  bool varies = false;
  for (std::size_t i = factor.begin; i < factor.end; ++i) {
    varies = varies || products.left(i) > 0.0;
    products.remove(i);
  }
  if (!varies) return {};
  return std::sqrt(std::clamp(1.0 - products.left(metric) / before, 0.0, 1.0));
}

/// Whether a squared correlation on `columns` columns is beyond the mean of those by chance and two
/// of their standard deviations.
bool is_beyond_chance(double correlation, std::size_t columns, std::size_t points) {
  const auto freedom = static_cast<double>(columns);
  const double most = freedom + 2.0 * std::sqrt(2.0 * freedom);
  return correlation * correlation * (static_cast<double>(points) - 1.0) > most;
}

}  // namespace

std::vector<double> ranks_of(std::span<const double> numbers) {
  std::vector<std::size_t> order(numbers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
    return numbers[one] != numbers[other] ? numbers[one] < numbers[other] : one < other;
  });
  std::vector<double> ranks(numbers.size());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t end = first;
    while (end < order.size() && numbers[order[end]] == numbers[order[first]]) ++end;
    const double mean = static_cast<double>(first + 1 + end) / 2.0;
    for (; first < end; ++first) ranks[order[first]] = mean;
  }
  return ranks;
}

std::vector<RankInfluence> rank_influences(std::span<const Factor> factors,
                                           std::span<const double> points) {
  const std::vector<bool> kept = usable(factors, points);
  Columns columns;
  std::vector<Columned> places;
  for (const Factor& factor : factors) {
    const std::vector<double> values = kept_of(factor.values, kept);
    Columns own = factor.is_choice ? alternatives_of(values) : Columns{ranks_of(values)};
    places.push_back({columns.size(), columns.size() + own.size(), factor.is_choice});
    std::move(own.begin(), own.end(), std::back_inserter(columns));
  }
  const std::vector<double> metric_ranks = ranks_of(kept_of(points, kept));
  const std::size_t metric = columns.size();
  columns.push_back(metric_ranks);
  const CrossProducts all(std::move(columns));
  std::vector<RankInfluence> result;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    RankInfluence influence;
    influence.points = static_cast<std::int64_t>(metric_ranks.size());
    influence.correlation = correlation_with(all, places[i], metric);
    CrossProducts rest = all;
    for (std::size_t other = 0; other < factors.size(); ++other) {
      for (std::size_t k = places[other].begin; other != i && k < places[other].end; ++k) {
        rest.remove(k);
      }
    }
    influence.partial = correlation_with(std::move(rest), places[i], metric);
    influence.beyond_chance =
        influence.correlation &&
        is_beyond_chance(*influence.correlation, places[i].end - places[i].begin,
                         metric_ranks.size());
    result.push_back(influence);
  }
  return result;
}

}  // namespace finsam
