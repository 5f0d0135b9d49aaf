#pragma once
// How far a metric follows each parameter, by rank correlations: for designs that have no indices.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/sweep_table.hpp"

namespace finsam {

/// How far a metric follows a parameter.
struct RankInfluence {
  std::optional<double> correlation;  ///< Spearman's, −1 to 1; of a choice the correlation ratio of
                                      ///< the ranks, 0 to 1; empty where nothing varies
  std::optional<double> partial;  ///< the same with what the other parameters explain removed;
                                  ///< empty also where the others determine the parameter
  std::optional<double> ratio;    ///< correlation ratio, 0 to 1: of the metric's ranks over classes
                                  ///< of the parameter; empty below 30 points
  bool turns = false;             ///< the classes tell much more than a rise or fall throughout
  bool beyond_chance = false;     ///< larger than 95 % of unrelated ones would be
  std::int64_t points = 0;        ///< that were used

  /// The size of the correlation; of a relation that turns, the ratio.
  std::optional<double> strength() const;
};

/// Ranks from 1, ascending; those of equal numbers are their mean.
///
/// @param numbers  without NaN
std::vector<double> ranks_of(std::span<const double> numbers);

/// Parameters, made ready for the ranking of their influence on metrics.
class RankedFactors {
 public:
  /// @param factors  the parameters, by point
  /// @param kept     the points that count; every parameter has a number there
  RankedFactors(std::span<const Factor> factors, std::vector<bool> kept);

  const std::vector<bool>& kept() const { return kept_; }

  /// The influence of each parameter on a metric. The ratio is over up to ten classes of as many
  /// points each, corrected for what chance gives; a relation turns where its square is larger
  /// than that of the correlation by more than a tenth.
  ///
  /// @param points  by point; has numbers where `kept`
  /// @return one per parameter
  /// @source Spearman (1904); Saltelli & Marivoet (1990), "Non-parametric statistics in sensitivity
  ///   analysis", for the partial one; Kruskal & Wallis (1952) for choices; McKay (1997) for the
  ///   ratio
  std::vector<RankInfluence> influences_on(std::span<const double> points) const;

 private:
  /// The columns of one parameter among all: its ranks, or 0 and 1 for its alternatives.
  struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_choice = false;
    std::vector<std::uint8_t> classes = {};  ///< of each point; of a number
    std::size_t class_count = 0;
  };

  std::vector<bool> kept_;
  std::vector<std::vector<double>> columns_;  ///< centred
  std::vector<Place> places_;
};

/// The points where the metric and every parameter have a number.
std::vector<bool> points_with_numbers(std::span<const Factor> factors,
                                      std::span<const double> points);

/// The influence of each parameter on one metric; points without a number are left out.
std::vector<RankInfluence> rank_influences(std::span<const Factor> factors,
                                           std::span<const double> points);

}  // namespace finsam
