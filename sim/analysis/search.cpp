#include "analysis/search.hpp"

#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>
#include <map>
#include <memory>
#include <type_traits>

namespace finsam {
namespace {

using Point = std::vector<double>;

// Points to try, per unknown.
constexpr int global_trials = 400;
constexpr int local_trials = 150;

/// What NLopt is told of a point without an answer: worse than all others, and finite.
constexpr double no_answer = 1e30;

/// The points tried so far, each only once, and the best of them.
class Trials {
 public:
  Trials(const std::vector<Unknown>& unknowns, const Loss& loss)
      : unknowns_(unknowns), loss_(loss) {}

  double at(Point point) {
    for (std::size_t i = 0; i < point.size(); ++i) point[i] = unknowns_[i].nearest(point[i]);
    const auto [known, is_new] = tried_.emplace(point, 0.0);
    if (is_new) {
      known->second = loss_(point);
      if (best_.empty() || known->second < best_loss_) {
        best_ = point;
        best_loss_ = known->second;
      }
    }
    return known->second;
  }

  const Point& best() const { return best_; }
  double best_loss() const { return best_loss_; }
  int count() const { return static_cast<int>(tried_.size()); }

 private:
  const std::vector<Unknown>& unknowns_;
  const Loss& loss_;
  std::map<Point, double> tried_;
  Point best_;
  double best_loss_ = std::numeric_limits<double>::infinity();
};

/// From 0 to 1 between the bounds, as NLopt sees a point, and back.
Point as_parts(const std::vector<Unknown>& unknowns, const Point& point) {
  Point parts;
  for (std::size_t i = 0; i < point.size(); ++i) {
    parts.push_back((point[i] - unknowns[i].low) / (unknowns[i].high - unknowns[i].low));
  }
  return parts;
}

struct Asked {
  const std::vector<Unknown>& unknowns;
  Trials& trials;
  nlopt_opt opt = nullptr;
  std::exception_ptr thrown = {};  ///< by a loss: it may not pass through NLopt, which is C
};

double loss_at_parts(unsigned count, const double* parts, double*, void* data) noexcept {
  Asked& asked = *static_cast<Asked*>(data);
  if (asked.thrown) return no_answer;
  try {
    Point point;
    for (unsigned i = 0; i < count; ++i) {
      const Unknown& unknown = asked.unknowns[i];
      point.push_back(unknown.low + parts[i] * (unknown.high - unknown.low));
    }
    return std::min(asked.trials.at(std::move(point)), no_answer);
  } catch (...) {
    asked.thrown = std::current_exception();
    nlopt_force_stop(asked.opt);
    return no_answer;
  }
}

/// Lets one of NLopt's algorithms try at most `most` points from `start`. How it ends does not
/// matter: what was tried is kept. What the loss throws comes out here.
void let_nlopt_search(nlopt_algorithm algorithm, Asked asked, const Point& start, int most) {
  const auto count = static_cast<unsigned>(asked.unknowns.size());
  const std::unique_ptr<std::remove_pointer_t<nlopt_opt>, decltype(&nlopt_destroy)> opt(
      nlopt_create(algorithm, count), &nlopt_destroy);
  asked.opt = opt.get();
  nlopt_set_min_objective(opt.get(), loss_at_parts, &asked);
  nlopt_set_lower_bounds1(opt.get(), 0.0);
  nlopt_set_upper_bounds1(opt.get(), 1.0);
  nlopt_set_maxeval(opt.get(), most);
  nlopt_set_stopval(opt.get(), 0.0);
  nlopt_set_xtol_abs1(opt.get(), 1e-7);
  Point parts = as_parts(asked.unknowns, start);
  double least = 0.0;
  nlopt_optimize(opt.get(), parts.data(), &least);
  if (asked.thrown) std::rethrow_exception(asked.thrown);
}

/// Half-way between the bounds.
Point middle_of(const std::vector<Unknown>& unknowns) {
  Point middle;
  for (const Unknown& unknown : unknowns) middle.push_back((unknown.low + unknown.high) / 2.0);
  return middle;
}

/// Tries the points that are `steps` of the grid away along one unknown, or along two at once:
/// where one can make up for another, the best points lie on a slope.
void try_around(const std::vector<Unknown>& unknowns, double steps, Trials& trials) {
  const auto moved = [&](Point point, std::size_t i, double way) {
    point[i] += way * steps * unknowns[i].step;
    return point;
  };
  for (std::size_t i = 0; i < unknowns.size(); ++i) {
    for (const double way : {-1.0, 1.0}) {
      trials.at(moved(trials.best(), i, way));
      for (std::size_t other = 0; other < i; ++other) {
        trials.at(moved(moved(trials.best(), i, way), other, -1.0));
        trials.at(moved(moved(trials.best(), i, way), other, 1.0));
      }
    }
  }
}

/// Steps from the best point as long as that helps, and then shorter ones, down to the grid.
void walk_the_grid(const std::vector<Unknown>& unknowns, Trials& trials) {
  constexpr int longest = 64;
  constexpr int most_rounds = 100;
  for (int steps = longest; steps >= 1; steps /= 2) {
    double before = std::numeric_limits<double>::infinity();
    for (int round = 0; round < most_rounds && trials.best_loss() < before; ++round) {
      before = trials.best_loss();
      try_around(unknowns, steps, trials);
    }
  }
}

}  // namespace

double Unknown::nearest(double value) const {
  return std::clamp(std::round(value / step) * step, low, high);
}

SearchResult search(const std::vector<Unknown>& unknowns, const Loss& loss,
                    const std::vector<double>& start, unsigned seed) {
  const int count = static_cast<int>(unknowns.size());
  Trials trials(unknowns, loss);
  trials.at(start);
  nlopt_srand(seed);
  // From the middle, so that a start which is good in its surroundings does not draw all to it.
  let_nlopt_search(NLOPT_GN_CRS2_LM, {unknowns, trials}, middle_of(unknowns),
                   global_trials * count);
  let_nlopt_search(NLOPT_LN_SBPLX, {unknowns, trials}, trials.best(), local_trials * count);
  walk_the_grid(unknowns, trials);
  return {trials.best(), trials.best_loss(), trials.count()};
}

}  // namespace finsam
