#include "analysis/resampling.hpp"

#include <Random123/philox.h>

#include <algorithm>

#include "analysis/distribution.hpp"

namespace finsam {

std::vector<std::uint32_t> resample(std::uint64_t seed, std::uint32_t number, std::uint32_t size) {
  constexpr std::uint32_t purpose = 0xB007;  // so that no other use of the seed meets these draws
  const r123::Philox4x32::key_type key = {
      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)}};
  std::vector<std::uint32_t> taken;
  taken.reserve(size);
  for (std::uint32_t block = 0; taken.size() < size; ++block) {
    const r123::Philox4x32::ctr_type drawn = r123::Philox4x32{}({{block, number, purpose, 0}}, key);
    for (std::size_t i = 0; i < drawn.size() && taken.size() < size; ++i) {
      taken.push_back(static_cast<std::uint32_t>((std::uint64_t{drawn[i]} * size) >> 32));
    }
  }
  return taken;
}

std::optional<Interval> percentile_interval(std::vector<double> estimates) {
  if (estimates.empty()) return {};
  std::sort(estimates.begin(), estimates.end());
  return Interval{quantile_of(estimates, 25), quantile_of(estimates, 975)};
}

}  // namespace finsam
