#include "analysis/fit.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace finsam {
namespace {

constexpr double millionths = 1e6;

/// The runs along one unknown, the others at their fitted values.
class Neighbourhood {
 public:
  Neighbourhood(const Figures& figures, const FigureModel& model, const std::vector<double>& fitted)
      : figures_(figures),
        model_(model),
        fitted_(fitted),
        at_best_(model(fitted)),
        moved_(fitted.size(), false) {}

  bool fits(std::size_t unknown, double value) {
    return fits_as_well(figures_, at_best_, at(unknown, value));
  }

  /// Whether a figure changed in any run so far, or does so at one of the points between the bounds
  /// that are then tried.
  bool moves_a_figure(std::size_t unknown, const Unknown& bounds) {
    constexpr int parts = 32;
    for (int i = 0; i <= parts && !moved_[unknown]; ++i) {
      at(unknown, bounds.nearest(bounds.low + (bounds.high - bounds.low) * i / parts));
    }
    return moved_[unknown];
  }

  /// How far the figures change around the fitted value, in tolerances; nothing where a run is
  /// refused there.
  std::vector<double> changes(std::size_t unknown, const Unknown& bounds) {
    const double step = std::max(bounds.step, (bounds.high - bounds.low) / 50.0);
    const SimulatedFigures below = at(unknown, bounds.nearest(fitted_[unknown] - step));
    const SimulatedFigures above = at(unknown, bounds.nearest(fitted_[unknown] + step));
    std::vector<double> changes;
    if (below.empty() || above.empty()) return changes;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      const double change = above[i].value_or(0.0) - below[i].value_or(0.0);
      changes.push_back(change / tolerance_counted(*figures_[i]));
    }
    return changes;
  }

 private:
  SimulatedFigures at(std::size_t unknown, double value) {
    std::vector<double> values = fitted_;
    values[unknown] = value;
    SimulatedFigures there = model_(values);
    if (there != at_best_) moved_[unknown] = true;
    return there;
  }

  const Figures& figures_;
  const FigureModel& model_;
  const std::vector<double>& fitted_;
  SimulatedFigures at_best_;
  std::vector<bool> moved_;  ///< by unknown
};

/// The last value that fits on the way from the fitted one to a bound: in steps that double, then
/// by halving.
double last_that_fits(Neighbourhood& around, std::size_t unknown, const Unknown& grid,
                      double fitted, double bound) {
  const double way = bound < fitted ? -grid.step : grid.step;
  double fits = fitted;
  double steps = 1.0;
  double beyond = grid.nearest(fitted + way);
  while (fits != bound && around.fits(unknown, beyond)) {
    fits = beyond;
    steps *= 2.0;
    beyond = grid.nearest(fits + steps * way);
  }
  while (std::abs(beyond - fits) > grid.step) {
    const double middle = grid.nearest((fits + beyond) / 2.0);
    if (middle == fits || middle == beyond) break;
    (around.fits(unknown, middle) ? fits : beyond) = middle;
  }
  return fits;
}

double product(const std::vector<double>& a, const std::vector<double>& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// The cosine of the angle between two changes; 0 where one of them is none.
double cosine(const std::vector<double>& a, const std::vector<double>& b) {
  if (a.empty() || b.empty()) return 0.0;
  const double sizes = std::sqrt(product(a, a) * product(b, b));
  return sizes == 0.0 ? 0.0 : product(a, b) / sizes;
}

}  // namespace

double tolerance_counted(const PublishedFigure& figure) {
  if (figure.tolerance.size > 0.0) return figure.tolerance.size;
  const double part = std::abs(figure.published.size) / 200.0;
  const double least = figure.published.unit == FigureUnit::number ? millionths / 2.0 : 1.0;
  return std::max(part, least);
}

bool is_within(const PublishedFigure& figure, std::optional<double> simulated) {
  return simulated && std::abs(*simulated - figure.published.size) <= figure.tolerance.size;
}

double loss_of(const Figures& figures, const SimulatedFigures& simulated) {
  constexpr double infinite = std::numeric_limits<double>::infinity();
  if (simulated.size() != figures.size()) return infinite;
  double loss = 0.0;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (!simulated[i]) return infinite;
    const double off =
        (*simulated[i] - figures[i]->published.size) / tolerance_counted(*figures[i]);
    loss += off * off;
  }
  return loss;
}

double loss_as_good_as(double loss) { return std::max(1.1 * loss, loss + 1.0); }

bool fits_as_well(const Figures& figures, const SimulatedFigures& best,
                  const SimulatedFigures& other) {
  if (!(loss_of(figures, other) <= loss_as_good_as(loss_of(figures, best)))) return false;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (is_within(*figures[i], best[i]) && !is_within(*figures[i], other[i])) return false;
  }
  return true;
}

Fit fit(const Figures& figures, const std::vector<Unknown>& unknowns, const FigureModel& model,
        const std::vector<double>& start, unsigned seed) {
  Fit result;
  result.moves.assign(figures.size(), false);
  SimulatedFigures first;
  const auto loss = [&](const std::vector<double>& values) {
    const SimulatedFigures simulated = model(values);
    if (simulated.empty()) return std::numeric_limits<double>::infinity();
    if (first.empty()) first = simulated;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      if (simulated[i] != first[i]) result.moves[i] = true;
    }
    return loss_of(figures, simulated);
  };
  if (unknowns.empty()) {
    result.found = {{}, loss({}), 1};
  } else {
    result.found = search(unknowns, loss, start, seed);
  }
  return result;
}

Sureness sureness_of(const Figures& figures, const std::vector<Unknown>& unknowns,
                     const FigureModel& model, const std::vector<double>& fitted) {
  constexpr double alike = 0.98;
  Sureness sureness;
  Neighbourhood around(figures, model, fitted);
  std::vector<std::vector<double>> changes;
  for (std::size_t i = 0; i < unknowns.size(); ++i) {
    const Unknown& unknown = unknowns[i];
    const double low = last_that_fits(around, i, unknown, fitted[i], unknown.low);
    const double high = last_that_fits(around, i, unknown, fitted[i], unknown.high);
    changes.push_back(around.changes(i, unknown));
    sureness.ranges.push_back({low, high, around.moves_a_figure(i, unknown)});
    for (std::size_t other = 0; other < i; ++other) {
      const double angle = cosine(changes[other], changes[i]);
      if (std::abs(angle) > alike) sureness.alike.push_back({other, i, angle > 0.0});
    }
  }
  return sureness;
}

}  // namespace finsam
