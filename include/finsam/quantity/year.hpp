#pragma once

#include <compare>

namespace finsam {

/// A calendar year. What holds "from" a year holds from 1 January.
struct Year {
  int number = 0;
  friend auto operator<=>(Year, Year) = default;
};

}  // namespace finsam
