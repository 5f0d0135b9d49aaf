// In the place of sim/quantity/apportion.cpp: a rule with a fault. What is left over when everyone
// is rounded down goes to nobody, and so some kronor are paid by no municipality.

#include "finsam/quantity/apportion.hpp"

#include <numeric>

namespace finsam {

void apportion(std::int64_t pot, std::span<const std::int64_t> weights, std::int64_t unit,
               std::span<std::int64_t> shares) {
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const double exact = static_cast<double>(pot) * static_cast<double>(weights[i]) / total;
    shares[i] = pot == 0 ? 0 : static_cast<std::int64_t>(exact) / unit * unit;
  }
}

void apportion_grid(double pot, std::span<const double> weights, double unit,
                    std::span<double> shares) {
  const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    shares[i] =
        pot == 0.0
            ? 0.0
            : static_cast<double>(static_cast<std::int64_t>(pot * weights[i] / total / unit)) *
                  unit;
  }
}

}  // namespace finsam
