#pragma once
// How far a metric moves when one parameter moves, by Morris' elementary effects.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/sweep_table.hpp"

namespace finsam {

/// The elementary effects of a parameter, in the metric's unit: what the metric would change by if
/// the parameter moved from its lowest to its highest value. Empty without a step that counts.
struct ElementaryEffects {
  std::optional<double> mu;       ///< mean: which way
  std::optional<double> mu_star;  ///< mean of the sizes: how much
  std::optional<double> sigma;    ///< standard deviation: how much it depends on the other ones
  std::int64_t steps = 0;         ///< that were used
};

/// Effects from the steps of trajectories that change exactly one parameter and have numbers on
/// both sides. A step counts as (change of the metric / change of the parameter) · the parameter's
/// range over all points; of a choice as the change of the metric alone, from the alternative named
/// first to the one named later.
///
/// @param factors  the parameters that the design moves, by point
/// @param points   the metric, by point: trajectories of factors + 1 points each
/// @return one per parameter
/// @source Morris (1991), Technometrics 33; Campolongo, Cariboni & Saltelli (2007) for mu*
std::vector<ElementaryEffects> elementary_effects(std::span<const Factor> factors,
                                                  std::span<const double> points);

}  // namespace finsam
