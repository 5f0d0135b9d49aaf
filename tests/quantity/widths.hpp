#pragma once

#include <gtest/gtest.h>

#include <vector>

#include "finsam/quantity/apportion.hpp"
#include "finsam/quantity/pack.hpp"

namespace finsam::support {

struct QuantityIsa {
  static constexpr bool quick = false;
};
struct QuickIsa {
  static constexpr bool quick = true;
};

/// The numbers for which every template must give the same answers. Where the compiler may use
/// wider registers (see quantity_tests_x86_64_v4 in CMakeLists.txt), those that fill one.
#if defined(__AVX512DQ__)
using Widths = ::testing::Types<Pack<2, QuickIsa>, Pack<8, QuantityIsa>, Pack<8, QuickIsa>>;
#elif defined(__AVX2__)
using Widths = ::testing::Types<Pack<2, QuickIsa>, Pack<4, QuantityIsa>, Pack<4, QuickIsa>>;
#else
using Widths = ::testing::Types<double, Pack<2, QuantityIsa>, Pack<2, QuickIsa>>;
#endif

/// The number that every lane holds; a failure when they differ.
template <class N>
double only(N value) {
  for (int k = 1; k < width_of<N>; ++k) EXPECT_EQ(lane(value, 0), lane(value, k));
  return lane(value, 0);
}

/// Memory for rounding.
template <class N>
struct Ordering {
  std::vector<CoarseFour<N>> fours;
  std::vector<N> key;

  explicit Ordering(int n) : fours(CoarseKeys<N>::fours_of(n)), key(n) {}
  OrderScratch<N> scratch() {
    return {{{fours.data(), static_cast<int>(fours.size())}},
            {key.data(), static_cast<int>(key.size())}};
  }
};

/// Memory for apportion.
template <class N>
struct Apportioning {
  Ordering<N> order;
  std::vector<N> fraction;
  std::vector<double> lane_weight, lane_share;

  explicit Apportioning(int n) : order(n), fraction(n), lane_weight(n), lane_share(n) {}
  ApportionScratch<N> scratch() {
    const int n = static_cast<int>(fraction.size());
    return {order.scratch(), {fraction.data(), n}, {lane_weight.data(), n}, {lane_share.data(), n}};
  }
};

}  // namespace finsam::support
