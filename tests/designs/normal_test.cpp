// The normal distribution and its inverse: near those of the C library, and the same bits
// everywhere.

#include "designs/normal.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "designs/from_share.hpp"

namespace finsam {
namespace {

long double share_below(double z) {
  return 0.5L * std::erfc(-static_cast<long double>(z) / std::sqrt(2.0L));
}

TEST(Normal, ShareBelowIsWithinItsError) {
  for (int i = -9000; i <= 9000; ++i) {
    const double z = i * 1e-3;
    EXPECT_NEAR(normal_share_below(z), static_cast<double>(share_below(z)), 2e-15) << z;
  }
}

TEST(Normal, ShareBelowEndsAtNoneAndAll) {
  EXPECT_EQ(normal_share_below(-40.0), 0.0);
  EXPECT_EQ(normal_share_below(0.0), 0.5);
  EXPECT_EQ(normal_share_below(40.0), 1.0);
}

TEST(Normal, QuantileIsWithinItsError) {
  for (int i = 1; i < 20'000; ++i) {
    for (const double p : {i / 20'000.0, std::exp2(-i / 20'000.0 * 60.0)}) {
      const double z = normal_quantile(p);
      if (std::fabs(z) < 1e-3) continue;
      // A step of Newton's from there: how far the true one is.
      const long double density = std::exp(-0.5L * z * z) / std::sqrt(2.0L * std::acos(-1.0L));
      const long double off = (share_below(z) - static_cast<long double>(p)) / density;
      EXPECT_LE(std::fabs(static_cast<double>(off / z)), 1e-15) << p;
    }
  }
}

TEST(Normal, QuantileIsSymmetric) {
  for (const double p : {0.001, 0.01, 0.0625, 0.25, 0.375}) {
    EXPECT_NEAR(normal_quantile(p), -normal_quantile(1.0 - p), 1e-14);
  }
  EXPECT_EQ(normal_quantile(0.5), 0.0);
}

TEST(Normal, TheSameBitsEverywhere) {
  EXPECT_EQ(normal_quantile(0.975), 0x1.f5c0331eeff82p+0);
  EXPECT_EQ(normal_quantile(0.3), -0x1.0c7e39582c5fap-1);
  EXPECT_EQ(normal_quantile(0.001), -0x1.8b8cbb720447p+1);
  EXPECT_EQ(normal_quantile(1e-13), -0x1.d652ace3a013p+2);
  EXPECT_EQ(normal_share_below(1.96), 0x1.f33379d3bd367p-1);
  EXPECT_EQ(normal_share_below(-0.7), 0x1.ef8aa3a8f355ep-3);
}

TEST(Normal, DrawsOfNothingAndEverythingAreFinite) {
  EXPECT_NEAR(normal_draw(0.0), -8.29, 0.01);
  EXPECT_NEAR(normal_draw(1.0), 8.21, 0.01);
  EXPECT_EQ(normal_draw(1.0), normal_draw(1.0 - 0x1p-53));
}

TEST(Triangle, HasItsCornersAndItsMedian) {
  EXPECT_EQ(from_triangle(1.0, 2.0, 5.0, 0.0), 1.0);
  EXPECT_EQ(from_triangle(1.0, 2.0, 5.0, 1.0), 5.0);
  EXPECT_EQ(from_triangle(1.0, 2.0, 5.0, 0.25), 2.0);
  EXPECT_EQ(from_triangle(0.0, 1.0, 2.0, 0.5), 1.0);
  EXPECT_EQ(from_triangle(0.0, 0.0, 2.0, 0.75), 1.0);
  EXPECT_EQ(from_triangle(0.0, 2.0, 2.0, 0.25), 1.0);
}

}  // namespace
}  // namespace finsam
