// Logarithm, exponential and sine: near those of the C library, and the same bits everywhere.

#include "designs/elementary.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace finsam {
namespace {

/// How many units in the last place `got` is from `wanted`.
double units_off(double got, long double wanted) {
  const double size = std::fabs(static_cast<double>(wanted));
  const double unit = std::nextafter(size, INFINITY) - size;
  return static_cast<double>(std::fabs(static_cast<long double>(got) - wanted) / unit);
}

TEST(Elementary, LogarithmIsWithinTwoUnits) {
  for (int i = 1; i < 20'000; ++i) {
    const double near_one = 0.5 + i * 7.5e-5;
    EXPECT_LE(units_off(log_of(near_one), std::log(static_cast<long double>(near_one))), 2.0);
    const double anywhere = std::exp2((i - 10'000) * 0.1);
    EXPECT_LE(units_off(log_of(anywhere), std::log(static_cast<long double>(anywhere))), 2.0);
  }
}

TEST(Elementary, ExponentialIsWithinAUnit) {
  for (int i = -20'000; i <= 20'000; ++i) {
    const double x = i * 0.035;
    EXPECT_LE(units_off(exp_of(x), std::exp(static_cast<long double>(x))), 1.0) << x;
  }
}

TEST(Elementary, SineIsWithinAUnit) {
  for (int i = -6000; i <= 6000; ++i) {
    const double x = i * 1e-4;
    EXPECT_LE(units_off(sine_of(x), std::sin(static_cast<long double>(x))), 1.0) << x;
  }
}

TEST(Elementary, ExactWhereItCanBe) {
  EXPECT_EQ(log_of(1.0), 0.0);
  EXPECT_EQ(exp_of(0.0), 1.0);
  EXPECT_EQ(sine_of(0.0), 0.0);
}

TEST(Elementary, TheSameBitsEverywhere) {
  EXPECT_EQ(log_of(0.1), -0x1.26bb1bbb55515p+1);
  EXPECT_EQ(log_of(350'000.0), 0x1.9880850795207p+3);
  EXPECT_EQ(exp_of(-1.7), 0x1.7622c78a98a07p-3);
  EXPECT_EQ(exp_of(12.25), 0x1.982aa4f9aec9p+17);
  EXPECT_EQ(sine_of(0.3), 0x1.2e9cd95baba33p-2);
}

}  // namespace
}  // namespace finsam
