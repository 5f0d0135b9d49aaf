#pragma once
// The search for the values at which a loss is least.

#include <functional>
#include <vector>

namespace finsam {

/// A value between two bounds, on a grid: `low`, `high` and the multiples of `step` between them.
struct Unknown {
  double low = 0.0;
  double high = 0.0;
  double step = 1.0;

  /// The point of the grid that is nearest to `value`.
  double nearest(double value) const;
};

/// How far a point is from what is sought, at least 0; infinite where it has no answer.
using Loss = std::function<double(const std::vector<double>&)>;

struct SearchResult {
  std::vector<double> values;  ///< the best point, on the grid
  double loss = 0.0;
  int evaluations = 0;  ///< of different points
};

/// Searches without derivatives: over the whole box by controlled random search, then around the
/// best point by the subplex method, both of NLopt, and at last from the best point along one or
/// two unknowns at a time, in steps that are halved down to the grid. The same unknowns, loss,
/// start and seed give the same answer.
///
/// @param unknowns  at least one
/// @param start     a point that counts as tried, one value per unknown; moved onto the grid
/// @throws what `loss` throws
SearchResult search(const std::vector<Unknown>& unknowns, const Loss& loss,
                    const std::vector<double>& start, unsigned seed);

}  // namespace finsam
