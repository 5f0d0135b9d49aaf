#pragma once

#include <rapidcheck.h>

#include "support/luck.hpp"

namespace finsam::support {

/// Luck from any seed. When a law fails, RapidCheck tries fewer and fewer draws, beyond which all
/// is as simple as can be.
inline rc::Gen<Luck> random_luck() {
  constexpr int most_draws = 30'000;  // few scenarios take more than 5 000
  const auto seed = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint64_t>());
  const auto draws = rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, most_draws));
  return rc::gen::construct<Luck>(rc::gen::noShrink(seed), draws);
}

}  // namespace finsam::support
