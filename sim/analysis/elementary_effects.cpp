#include "analysis/elementary_effects.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace finsam {
namespace {

/// The parameter that alone differs between two points.
std::optional<std::size_t> only_change(std::span<const Factor> factors, std::size_t from,
                                       std::size_t to) {
  std::optional<std::size_t> changed;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    if (factors[i].values[from] == factors[i].values[to]) continue;
    if (changed) return {};
    changed = i;
  }
  return changed;
}

/// NaN, the values of a case that could not be drawn, counts as nothing.
double range_of(const Factor& factor) {
  double least = std::numeric_limits<double>::infinity();
  double most = -least;
  for (const double value : factor.values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most - least;
}

double effect_of(const Factor& factor, double range, std::size_t from, std::size_t to,
                 double change) {
  const double move = factor.values[to] - factor.values[from];
  if (factor.is_choice) return move > 0.0 ? change : -change;
  return change / move * range;
}

ElementaryEffects summed_up(const std::vector<double>& effects) {
  ElementaryEffects result;
  result.steps = static_cast<std::int64_t>(effects.size());
  if (effects.empty()) return result;
  const auto count = static_cast<double>(effects.size());
  double sum = 0.0;
  double sizes = 0.0;
  for (const double effect : effects) {
    sum += effect;
    sizes += std::abs(effect);
  }
  result.mu = sum / count;
  result.mu_star = sizes / count;
  if (effects.size() < 2) return result;
  double squares = 0.0;
  for (const double effect : effects) squares += (effect - *result.mu) * (effect - *result.mu);
  result.sigma = std::sqrt(squares / (count - 1.0));
  return result;
}

}  // namespace

std::vector<ElementaryEffects> elementary_effects(std::span<const Factor> factors,
                                                  std::span<const double> points) {
  std::vector<double> ranges;
  std::transform(factors.begin(), factors.end(), std::back_inserter(ranges), range_of);
  std::vector<std::vector<double>> effects(factors.size());
  for (std::size_t to = 1; to < points.size(); ++to) {
    const std::size_t from = to - 1;
    const bool next_trajectory = to % (factors.size() + 1) == 0;
    const double change = points[to] - points[from];
    if (next_trajectory || std::isnan(change)) continue;
    const std::optional<std::size_t> key = only_change(factors, from, to);
    if (key) effects[*key].push_back(effect_of(factors[*key], ranges[*key], from, to, change));
  }
  std::vector<ElementaryEffects> result;
  std::transform(effects.begin(), effects.end(), std::back_inserter(result), summed_up);
  return result;
}

}  // namespace finsam
