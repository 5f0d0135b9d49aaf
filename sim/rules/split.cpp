#include "finsam/rules/split.hpp"

#include <algorithm>
#include <vector>

#include "finsam/quantity/apportion.hpp"

namespace finsam {

void split_part(Money<double> part, std::span<const std::int64_t> weights,
                std::span<Money<double>> shares) {
  std::vector<std::int64_t> used(weights.begin(), weights.end());
  const bool nobody =
      std::all_of(used.begin(), used.end(), [](auto weight) { return weight == 0; });
  if (nobody) std::fill(used.begin(), used.end(), 1);
  std::vector<std::int64_t> kronor(used.size());
  apportion(static_cast<std::int64_t>(part.kr), used, 1, kronor);
  std::transform(kronor.begin(), kronor.end(), shares.begin(),
                 [](std::int64_t kr) { return Money<double>{static_cast<double>(kr)}; });
}

}  // namespace finsam
