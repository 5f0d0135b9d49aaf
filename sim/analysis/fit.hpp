#pragma once
// Unknown values against published figures: how near they come, and how sure one can be of them.

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "analysis/published_figure.hpp"
#include "analysis/search.hpp"

namespace finsam {

/// What a run gives for figures, in the unit of each (Measured::size); empty where it has no value.
using SimulatedFigures = std::vector<std::optional<double>>;

/// Runs with the given values of the unknowns; no figures where the run is refused.
using FigureModel = std::function<SimulatedFigures(const std::vector<double>&)>;

using Figures = std::vector<const PublishedFigure*>;

/// What a difference from the figure is counted in: its tolerance; of one that has none half a per
/// cent of it, and of a number at least half of one.
double tolerance_counted(const PublishedFigure& figure);

/// Whether a simulated value is within the tolerance of the figure, if it has one.
bool is_within(const PublishedFigure& figure, std::optional<double> simulated);

/// The sum of (difference / tolerance)² over the figures; infinite where one has no value.
double loss_of(const Figures& figures, const SimulatedFigures& simulated);

/// The largest loss that counts as fitting as well as `loss`: a tenth more, but at least one more.
double loss_as_good_as(double loss);

/// Whether the figures of another run fit as well as those of the best: the loss stays within
/// `loss_as_good_as`, and no figure leaves its tolerance.
bool fits_as_well(const Figures& figures, const SimulatedFigures& best,
                  const SimulatedFigures& other);

/// The search for the least loss.
struct Fit {
  SearchResult found;
  std::vector<bool> moves;  ///< by figure: whether some trial gave another value than the first
};

Fit fit(const Figures& figures, const std::vector<Unknown>& unknowns, const FigureModel& model,
        const std::vector<double>& start, unsigned seed);

/// How far out from the fitted value of one unknown, others as they are, the figures fit as well
/// (`fits_as_well`). Only some of the values between the two were tried: those at doubling
/// distances and, where one of them did not fit, half-way back.
struct FittingRange {
  double low = 0.0;
  double high = 0.0;
  bool moves_a_figure = true;  ///< whether a figure changed at any value tried within its bounds
};

/// Two unknowns of which one can make up for the other.
struct Alike {
  std::size_t one = 0;
  std::size_t other = 0;
  bool same_way = false;  ///< raising one does what raising the other does
};

/// How sure one can be of a fit.
struct Sureness {
  std::vector<FittingRange> ranges;  ///< by unknown
  std::vector<Alike> alike;
};

/// Looks from the fitted values outward along each unknown, and at how the figures change with
/// small steps: two unknowns are alike when the changes, in tolerances, have a correlation (cosine)
/// beyond 0.98.
Sureness sureness_of(const Figures& figures, const std::vector<Unknown>& unknowns,
                     const FigureModel& model, const std::vector<double>& fitted);

}  // namespace finsam
