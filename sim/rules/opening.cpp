#include "finsam/rules/opening.hpp"

#include <algorithm>
#include <numeric>

#include "finsam/quantity/apportion.hpp"
#include "finsam/quantity/grid.hpp"

namespace finsam {
namespace {

constexpr double whole = millionths_per_whole;

/// `spread` times as far from the ideal, on the same side of it [kr].
double at_distance(double amount, double ideal, Share<double> spread) {
  const double off = amount - ideal;
  const double moved = held_ratio(magnitude(off), spread.millionths, whole, 1.0);
  return std::max(0.0, off < 0.0 ? ideal - moved : ideal + moved);
}

/// The place of each in the order of size, the smallest first.
std::vector<int> ranks(std::span<const double> population) {
  std::vector<int> order(population.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return population[static_cast<std::size_t>(a)] < population[static_cast<std::size_t>(b)];
  });
  std::vector<int> rank(order.size());
  for (std::size_t place = 0; place < order.size(); ++place) {
    rank[static_cast<std::size_t>(order[place])] = static_cast<int>(place);
  }
  return rank;
}

/// `amount` times 200 % − tilt at rank 0, times tilt at the last rank, evenly between [kr].
double tilted(double amount, int rank, int last, Share<double> tilt) {
  if (last == 0) return amount;
  const double from_middle = 2 * rank - last;
  const double times = last * whole + (tilt.millionths - whole) * from_middle;
  return held_ratio(amount, times, static_cast<double>(last), whole);
}

}  // namespace

std::vector<Money<double>> spread_and_tilt(std::span<const Money<double>> table,
                                           std::span<const Real<double>> ideal,
                                           std::span<const double> population, Share<double> spread,
                                           Share<double> tilt) {
  const std::vector<int> rank = ranks(population);
  const int last = static_cast<int>(table.size()) - 1;
  double pot = 0.0;
  std::vector<double> weights;
  for (std::size_t i = 0; i < table.size(); ++i) {
    pot += table[i].kr;
    weights.push_back(tilted(at_distance(table[i].kr, ideal[i].kr, spread), rank[i], last, tilt));
  }
  const bool nothing = std::count(weights.begin(), weights.end(), 0.0) == std::ssize(weights);
  if (nothing) return {table.begin(), table.end()};
  std::vector<double> kronor(table.size());
  apportion_grid(pot, weights, 1.0, kronor);
  std::vector<Money<double>> allocations;
  allocations.reserve(kronor.size());
  for (const double kr : kronor) allocations.push_back({kr});
  return allocations;
}

}  // namespace finsam
