#pragma once
// Under which conditions a metric crosses a limit, by PRIM.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/sweep_table.hpp"

namespace finsam {

/// What is looked for: that a metric lies above or below a size.
struct Crossing {
  bool above = true;
  double size = 0.0;

  bool holds(double metric) const { return above ? metric > size : metric < size; }
};

struct PrimOptions {
  double alpha = 0.05;        ///< the part of a box that a step takes away or adds
  int least_cases = 10;       ///< in a box, and with hits in all
  double least_part = 0.1;    ///< of the hits that are left, in a box
  double fit_to_keep = 0.99;  ///< a condition without which the box fits so well is dropped
  double least_sure = 5.0;    ///< standard deviations by which the hits of a box are more than
                              ///< those of as many cases by chance; many boxes are looked at
  int most_boxes = 3;
};

/// What one parameter must be: between two bounds, both included, or one of some alternatives.
struct BoxCondition {
  std::size_t factor = 0;
  std::optional<double> least;
  std::optional<double> most;
  std::vector<double> choices;  ///< of a choice; ascending
};

/// Conditions that hold together; hits are the cases in which the limit is crossed.
struct ConditionBox {
  std::vector<BoxCondition> conditions;  ///< by parameter
  std::int64_t cases = 0;                ///< in it, and in no box before
  std::int64_t hits = 0;                 ///< among them
};

struct Conditions {
  std::int64_t cases = 0;  ///< with a number
  std::int64_t hits = 0;   ///< where the metric crosses the limit
  std::vector<ConditionBox> boxes;
};

/// Looks for boxes in which the metric crosses the limit. A box begins as everything. Peeling takes
/// away, again and again, the lowest or highest 5 % of one parameter (equal values together) or one
/// alternative, whichever raises the share of hits most for the cases that it costs. Two boxes on
/// the way are widened again (pasting), by less and less, as long as their fit rises: the one that
/// fits best and the last one. The fit is the harmonic mean of density (hits / cases of the box)
/// and coverage (hits / all hits); the better box is taken. Conditions that hardly matter are
/// dropped, and bounds are moved outward to round numbers (a power of ten, at most a fiftieth of
/// the parameter's range apart); the numbers are those of the bounds as they stand. The next box is
/// sought among the other cases. A box that fits no better than no conditions at all, or that
/// chance may have made, ends the search. Of ways that are as good, the parameter that stands first
/// is taken, and its lower end.
///
/// @param factors  the parameters, by case
/// @param metric   by case; NaN is left out
/// @source Friedman & Fisher (1999), "Bump hunting in high-dimensional data"; Kwakkel &
///   Jaxa-Rozen (2016) for what a peel is chosen by; Bryant & Lempert (2010) for density, coverage
Conditions find_conditions(std::span<const Factor> factors, std::span<const double> metric,
                           const Crossing& crossing, const PrimOptions& options = {});

}  // namespace finsam
