#include "analysis/pareto.hpp"

#include <algorithm>
#include <cmath>

namespace finsam {
namespace {

/// How much worse point `one` is than `other`: below 0 where it is better.
double compared(const GoalColumn& goal, std::size_t one, std::size_t other) {
  const double difference = goal.points[one] - goal.points[other];
  return goal.smallest ? difference : -difference;
}

/// Whether `one` is at least as good as `other` for every goal and better for one.
bool beats(std::span<const GoalColumn> goals, std::size_t one, std::size_t other) {
  bool better = false;
  for (const GoalColumn& goal : goals) {
    const double worse = compared(goal, one, other);
    if (worse > 0.0) return false;
    better = better || worse < 0.0;
  }
  return better;
}

/// The points with numbers, the best first by the first goal, then by the next ones.
std::vector<std::size_t> ordered(std::span<const GoalColumn> goals) {
  std::vector<std::size_t> points;
  for (std::size_t i = 0; i < goals.front().points.size(); ++i) {
    const bool known = std::none_of(goals.begin(), goals.end(), [i](const GoalColumn& goal) {
      return std::isnan(goal.points[i]);
    });
    if (known) points.push_back(i);
  }
  std::stable_sort(points.begin(), points.end(), [&](std::size_t one, std::size_t other) {
    for (const GoalColumn& goal : goals) {
      const double worse = compared(goal, one, other);
      if (worse != 0.0) return worse < 0.0;
    }
    return false;
  });
  return points;
}

}  // namespace

std::vector<std::size_t> best_points(const GoalColumn& goal, std::size_t count) {
  std::vector<std::size_t> points = ordered({&goal, 1});
  points.resize(std::min(points.size(), count));
  return points;
}

std::vector<std::size_t> pareto_points(std::span<const GoalColumn> goals) {
  std::vector<std::size_t> unbeaten;
  // What beats a point stands before it in the order, and most often just before.
  for (const std::size_t point : ordered(goals)) {
    const bool beaten = std::any_of(unbeaten.rbegin(), unbeaten.rend(), [&](std::size_t before) {
      return beats(goals, before, point);
    });
    if (!beaten) unbeaten.push_back(point);
  }
  return unbeaten;
}

}  // namespace finsam
