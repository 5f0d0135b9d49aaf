// Quantities as one would write them in a scenario; reading them again gives the same quantity.

#include <fmt/format.h>

#include <cstdint>

#include "finsam/quantity/digit_groups.hpp"
#include "finsam/terms.hpp"

namespace finsam {
namespace {

/// `parts` of `per_whole` (a power of ten) with as many decimals as it takes.
std::string decimal(std::int64_t parts, std::int64_t per_whole) {
  std::string text = digit_groups(static_cast<std::uint64_t>(parts / per_whole));
  std::int64_t rest = parts % per_whole;
  if (rest != 0) text += '.';
  for (std::int64_t place = per_whole / 10; rest != 0; place /= 10) {
    text += static_cast<char>('0' + rest / place);
    rest %= place;
  }
  return text;
}

}  // namespace

std::string written(Money<double> amount) {
  const auto kr = static_cast<std::int64_t>(amount.kr);
  // With three decimals, "2.075 Mkr" looks like thousands.
  if (kr >= 1'000'000 && kr % 10'000 == 0) return decimal(kr, 1'000'000) + " Mkr";
  if (kr >= 10'000 && kr % 1000 == 0) {
    return digit_groups(static_cast<std::uint64_t>(kr / 1000)) + " tkr";
  }
  return digit_groups(static_cast<std::uint64_t>(kr)) + " kr";
}

std::string written(Share<double> share) {
  return decimal(static_cast<std::int64_t>(share.millionths), 10'000) + " %";
}

}  // namespace finsam
