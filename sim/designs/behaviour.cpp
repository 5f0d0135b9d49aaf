#include "finsam/behaviour.hpp"

#include <cmath>

#include "designs/from_share.hpp"

namespace finsam {
namespace {

/// The nearest whole number.
double rounded(double x) { return std::floor(x + 0.5); }

}  // namespace

double luck_of(const Behaviour& behaviour, double draw) {
  const double spread = behaviour.spread;
  switch (behaviour.kind) {
    case BehaviourKind::uniform:
      return rounded(-spread + draw * (2.0 * spread));
    case BehaviourKind::triangular:
      return rounded(from_triangle(-spread, 0.0, spread, draw));
    case BehaviourKind::normal:
      return rounded(spread * normal_draw(draw));
    case BehaviourKind::all_or_nothing:
      return std::floor(draw * 1e6);
  }
  return 0.0;
}

}  // namespace finsam
