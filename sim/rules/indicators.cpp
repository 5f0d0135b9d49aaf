#include "finsam/rules/indicators.hpp"

#include "quantity/wide.hpp"

namespace finsam {

double indicator(std::span<const MemberValue> members) {
  Wide product = 0;
  for (const MemberValue& member : members) {
    product +=
        static_cast<Wide>(member.tenths) * static_cast<std::int64_t>(member.share.millionths);
  }
  // There are no ties: half a part would be an odd number of 10^7/2048, which is no whole number.
  constexpr std::int64_t per_whole = 10'000'000;
  const Wide nearest = (product * 1024 + per_whole / 2) / per_whole;
  return static_cast<double>(static_cast<std::int64_t>(nearest)) / grid_per_krona;
}

}  // namespace finsam
