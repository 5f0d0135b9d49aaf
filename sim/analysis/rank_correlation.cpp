#include "analysis/rank_correlation.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#include "analysis/least_squares.hpp"

namespace finsam {
namespace {

using Columns = std::vector<std::vector<double>>;

constexpr std::size_t most_classes = 10;
constexpr std::size_t least_in_class = 10;
constexpr std::size_t least_classes = 3;
constexpr double turning = 0.1;

std::vector<double> kept_of(std::span<const double> column, const std::vector<bool>& kept) {
  std::vector<double> numbers;
  for (std::size_t i = 0; i < column.size(); ++i) {
    if (kept[i]) numbers.push_back(column[i]);
  }
  return numbers;
}

/// A column of 0 and 1 for each alternative of a choice but the first.
Columns alternatives_of(const std::vector<double>& values) {
  std::vector<double> distinct = values;
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  Columns columns;
  for (std::size_t k = 1; k < distinct.size(); ++k) {
    std::vector<double> chosen;
    chosen.reserve(values.size());
    for (const double value : values) chosen.push_back(value == distinct[k] ? 1.0 : 0.0);
    columns.push_back(std::move(chosen));
  }
  return columns;
}

/// Which of `count` classes of as many points each a rank falls in; equal ranks in the same.
std::vector<std::uint8_t> classes_of(const std::vector<double>& ranks, std::size_t count) {
  std::vector<std::uint8_t> classes;
  for (const double rank : ranks) {
    const double place = (rank - 0.5) * static_cast<double>(count);
    classes.push_back(static_cast<std::uint8_t>(place / static_cast<double>(ranks.size())));
  }
  return classes;
}

std::size_t class_count_for(std::size_t points) {
  const std::size_t count = std::min(most_classes, points / least_in_class);
  return count < least_classes ? 0 : count;
}

/// The correlation of the last column, the metric, with a parameter's, after what was removed.
std::optional<double> correlation_with(CrossProducts products, std::size_t begin, std::size_t end,
                                       bool is_choice) {
  const std::size_t metric = products.size() - 1;
  const double before = products.left(metric);
  if (!(before > 0.0)) return {};
  if (!is_choice) {
    const double left = products.left(begin);
    if (!(left > 0.0)) return {};
    const double size = std::sqrt(left) * std::sqrt(before);
    return std::clamp(products.product(begin, metric) / size, -1.0, 1.0);
  }
  bool varies = false;
  for (std::size_t i = begin; i < end; ++i) {
    varies = varies || products.left(i) > 0.0;
    products.remove(i);
  }
  if (!varies) return {};
  return std::sqrt(std::clamp(1.0 - products.left(metric) / before, 0.0, 1.0));
}

/// Whether a squared correlation on `columns` columns is beyond the mean of those by chance and two
/// of their standard deviations.
bool is_beyond_chance(double squared, std::size_t columns, double freedom) {
  const auto count = static_cast<double>(columns);
  return squared * freedom > count + 2.0 * std::sqrt(2.0 * count);
}

/// The part of the squares of a centred column that lies between classes.
double part_between(const std::vector<double>& column, const std::vector<std::uint8_t>& classes) {
  std::vector<double> sums(most_classes);
  std::vector<double> counts(most_classes);
  double all = 0.0;
  for (std::size_t i = 0; i < column.size(); ++i) {
    sums[classes[i]] += column[i];
    counts[classes[i]] += 1.0;
    all += column[i] * column[i];
  }
  double between = 0.0;
  for (std::size_t k = 0; k < most_classes; ++k) {
    if (counts[k] > 0.0) between += sums[k] * sums[k] / counts[k];
  }
  return between / all;
}

/// Sets the ratio of a number, and whether the relation turns.
void add_ratio(RankInfluence& influence, const std::vector<double>& ranks,
               const std::vector<std::uint8_t>& classes, std::size_t count) {
  if (!influence.correlation || count == 0) return;
  const double part = part_between(ranks, classes);
  const double freedom = static_cast<double>(ranks.size()) - 1.0;
  const double by_chance = static_cast<double>(count - 1) / freedom;
  const double corrected = std::max(0.0, (part - by_chance) / (1.0 - by_chance));
  influence.ratio = std::sqrt(corrected);
  const double squared = *influence.correlation * *influence.correlation;
  influence.turns = corrected > squared + turning && is_beyond_chance(part, count - 1, freedom);
}

}  // namespace

std::optional<double> RankInfluence::strength() const {
  if (turns) return ratio;
  if (!correlation) return {};
  return std::abs(*correlation);
}

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

RankedFactors::RankedFactors(std::span<const Factor> factors, std::vector<bool> kept)
    : kept_(std::move(kept)) {
  for (const Factor& factor : factors) {
    const std::vector<double> values = kept_of(factor.values, kept_);
    Columns own = factor.is_choice ? alternatives_of(values) : Columns{ranks_of(values)};
    Place place{columns_.size(), columns_.size() + own.size(), factor.is_choice};
    if (!factor.is_choice) {
      place.class_count = class_count_for(values.size());
      place.classes = classes_of(own.front(), place.class_count);
    }
    places_.push_back(std::move(place));
    for (std::vector<double>& column : own) {
      centre(column);
      columns_.push_back(std::move(column));
    }
  }
}

std::vector<RankInfluence> RankedFactors::influences_on(std::span<const double> points) const {
  std::vector<double> ranks = ranks_of(kept_of(points, kept_));
  centre(ranks);
  std::vector<const std::vector<double>*> columns;
  for (const std::vector<double>& column : columns_) columns.push_back(&column);
  columns.push_back(&ranks);
  const CrossProducts all(columns);
  const auto freedom = static_cast<double>(ranks.size()) - 1.0;
  std::vector<RankInfluence> result;
  for (const Place& place : places_) {
    RankInfluence influence;
    influence.points = static_cast<std::int64_t>(ranks.size());
    influence.correlation = correlation_with(all, place.begin, place.end, place.is_choice);
    CrossProducts rest = all;
    for (std::size_t k = 0; k < columns_.size(); ++k) {
      if (k < place.begin || k >= place.end) rest.remove(k);
    }
    influence.partial = correlation_with(std::move(rest), place.begin, place.end, place.is_choice);
    const std::size_t own = place.end - place.begin;
    if (influence.partial) {
      const auto others = static_cast<double>(columns_.size() - own);
      influence.beyond_chance =
          is_beyond_chance(*influence.partial * *influence.partial, own, freedom - others);
    } else if (influence.correlation) {
      influence.beyond_chance =
          is_beyond_chance(*influence.correlation * *influence.correlation, own, freedom);
    }
    add_ratio(influence, ranks, place.classes, place.class_count);
    influence.beyond_chance = influence.beyond_chance || influence.turns;
    result.push_back(influence);
  }
  return result;
}

std::vector<bool> points_with_numbers(std::span<const Factor> factors,
                                      std::span<const double> points) {
  std::vector<bool> kept;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool known = std::none_of(factors.begin(), factors.end(), [i](const Factor& factor) {
      return std::isnan(factor.values[i]);
    });
    kept.push_back(known && !std::isnan(points[i]));
  }
  return kept;
}

std::vector<RankInfluence> rank_influences(std::span<const Factor> factors,
                                           std::span<const double> points) {
  return RankedFactors(factors, points_with_numbers(factors, points)).influences_on(points);
}

}  // namespace finsam
