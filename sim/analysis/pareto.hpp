#pragma once
// The best points of a sweep, for one goal and for several.

#include <cstddef>
#include <span>
#include <vector>

namespace finsam {

/// A column that should be as small as it can, or as large.
struct GoalColumn {
  std::vector<double> points;  ///< by point
  bool smallest = true;
};

/// The `count` best points for one goal, equal ones in their order. Points without a number are
/// left out.
std::vector<std::size_t> best_points(const GoalColumn& goal, std::size_t count);

/// The points that no other point beats: none is at least as good for every goal and better for
/// one. Points that lack a number are left out; of equal points all stand. Ordered by the first
/// goal, the best first, then by the next ones.
///
/// @param goals  at least one, of equal length
/// @source Kung, Luccio & Preparata (1975), "On finding the maxima of a set of vectors"
std::vector<std::size_t> pareto_points(std::span<const GoalColumn> goals);

}  // namespace finsam
