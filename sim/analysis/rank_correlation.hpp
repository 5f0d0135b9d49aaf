#pragma once
// How far a metric follows each parameter, by rank correlations: for designs that have no indices.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/sweep_table.hpp"

namespace finsam {

/// How far a metric follows a parameter. Only a rise or a fall throughout is seen, not a rise that
/// turns into a fall.
struct RankInfluence {
  std::optional<double> correlation;  ///< Spearman's, −1 to 1; of a choice the correlation ratio of
                                      ///< the ranks, 0 to 1; empty where nothing varies
  std::optional<double> partial;  ///< the same with what the other parameters explain removed;
                                  ///< empty also where the others determine the parameter
  bool beyond_chance = false;     ///< larger than 95 % of unrelated ones would be
  std::int64_t points = 0;        ///< that were used
};

/// Ranks from 1, ascending; those of equal numbers are their mean.
///
/// @param numbers  without NaN
std::vector<double> ranks_of(std::span<const double> numbers);

/// The influence of each parameter on a metric. Points without a number are left out.
///
/// @param factors  the parameters, by point
/// @param points   the metric, by point
/// @return one per parameter
/// @source Spearman (1904); Saltelli & Marivoet (1990), "Non-parametric statistics in sensitivity
///   analysis", for the partial one; Kruskal & Wallis (1952) for choices
std::vector<RankInfluence> rank_influences(std::span<const Factor> factors,
                                           std::span<const double> points);

}  // namespace finsam
