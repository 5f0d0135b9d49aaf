#pragma once

#include <gtest/gtest.h>

#include "finsam/quantity/pack.hpp"

namespace finsam::support {

struct QuantityIsa {
  static constexpr bool quick = false;
};

/// The widths at which every template must give the same answers.
using Widths = ::testing::Types<double, Pack<2, QuantityIsa>>;

/// The number that every lane holds; a failure when they differ.
template <class N>
double only(N value) {
  for (int k = 1; k < width_of<N>; ++k) EXPECT_EQ(lane(value, 0), lane(value, k));
  return lane(value, 0);
}

}  // namespace finsam::support
