#include "finsam/quantity/apportion.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "quantity/wide.hpp"

namespace finsam {

void apportion(std::int64_t pot, std::span<const std::int64_t> weights, std::int64_t unit,
               std::span<std::int64_t> shares) {
  const std::size_t n = weights.size();
  const Wide total = std::accumulate(weights.begin(), weights.end(), Wide{0});
  if (total == 0 && pot != 0) throw std::invalid_argument("a pot to divide, but all weights are 0");
  std::fill(shares.begin(), shares.end(), 0);
  if (pot == 0) return;

  const Wide step = unit * total;
  std::vector<Wide> remainder(n);
  std::int64_t missing = pot / unit;
  for (std::size_t i = 0; i < n; ++i) {
    const Wide product = static_cast<Wide>(pot) * weights[i];
    const auto units = static_cast<std::int64_t>(product / step);
    shares[i] = units * unit;
    remainder[i] = product % step;
    missing -= units;
  }
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainder[a] > remainder[b]; });
  for (std::size_t k = 0; k < static_cast<std::size_t>(missing); ++k) shares[order[k]] += unit;
}

void apportion_grid(double pot, std::span<const double> weights, double unit,
                    std::span<double> shares) {
  std::vector<std::int64_t> parts(weights.size());
  std::vector<std::int64_t> given(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i) {
    parts[i] = static_cast<std::int64_t>(weights[i] * grid_per_krona);
  }
  apportion(static_cast<std::int64_t>(pot), parts, static_cast<std::int64_t>(unit), given);
  for (std::size_t i = 0; i < weights.size(); ++i) shares[i] = static_cast<double>(given[i]);
}

}  // namespace finsam
