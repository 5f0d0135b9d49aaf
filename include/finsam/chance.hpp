#pragma once

#include <cstdint>
#include <optional>

#include "finsam/behaviour.hpp"

namespace finsam {

/// What is left to chance in a run.
struct Chance {
  std::uint64_t seed = 1;
  std::optional<Behaviour> willingness;  ///< of each party of a förbund, year by year
  std::optional<Behaviour> execution;    ///< of each förbund, year by year

  bool any() const { return willingness || execution; }
};

/// One way in which chance may fall out.
struct Replicate {
  Chance chance;
  std::int64_t number = 0;
};

}  // namespace finsam
