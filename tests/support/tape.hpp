#pragma once

#include <rapidcheck.h>

#include <cstdint>
#include <vector>

namespace finsam::support {

/// A tape for Luck: up to 600 numbers, which RapidCheck makes fewer and smaller when a law fails.
inline rc::Gen<std::vector<std::uint64_t>> tape() {
  return rc::gen::scale(
      6.0, rc::gen::container<std::vector<std::uint64_t>>(rc::gen::arbitrary<std::uint64_t>()));
}

}  // namespace finsam::support
