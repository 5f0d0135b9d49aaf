// What each design promises of its points.

#include <gmock/gmock.h>

#include <algorithm>
#include <boost/random/sobol.hpp>
#include <cmath>
#include <set>

#include "designs/sobol.hpp"
#include "designs/sweep_maker.hpp"
#include "finsam/draw.hpp"

namespace finsam {
namespace {

using test::column;
using test::listed;
using test::sweep_of;
using test::uniform;
using test::values_at;
using ::testing::ElementsAre;

/// Three shares.
std::vector<SweptKey> three() {
  return {uniform("damping.max_decrease"), uniform("keys.need"), uniform("economy.execution")};
}

TEST(Grid, HasEveryCombinationWithTheLastKeyFastest) {
  const SweepCases grid(sweep_of(DesignKind::grid, 6, {listed("lag", 2), listed("unit", 3)}));
  EXPECT_EQ(grid.count(), 6);
  EXPECT_THAT(values_at(grid, 0), ElementsAre(0, 0));
  EXPECT_THAT(values_at(grid, 1), ElementsAre(0, 1));
  EXPECT_THAT(values_at(grid, 2), ElementsAre(0, 2));
  EXPECT_THAT(values_at(grid, 3), ElementsAre(1, 0));
  EXPECT_THAT(values_at(grid, 5), ElementsAre(1, 2));
}

TEST(List, TakesItsRows) {
  SweptKey key = uniform("keys.need");
  key.source = ValueSource::table;
  Sweep sweep = sweep_of(DesignKind::list, 2, {key, key});
  sweep.design.rows = {1, 2, 3, 4};
  const SweepCases list(sweep);
  EXPECT_THAT(values_at(list, 0), ElementsAre(1, 2));
  EXPECT_THAT(values_at(list, 1), ElementsAre(3, 4));
}

TEST(LatinHypercube, HasOnePointInEachPartOfEveryKey) {
  for (const std::int64_t size : {1, 2, 7, 100, 1000}) {
    const SweepCases cases(sweep_of(DesignKind::latin_hypercube, size, three()));
    for (std::size_t key = 0; key < 3; ++key) {
      std::set<std::int64_t> parts;
      for (const double value : column(cases, key)) {
        // Rounded to a whole millionth, a value may come to stand on the border of its part.
        const double part = value * static_cast<double>(size) / 1e6;
        parts.insert(std::min(static_cast<std::int64_t>(part), size - 1));
      }
      EXPECT_GE(static_cast<std::int64_t>(parts.size()), size - size / 300) << size;
    }
  }
}

TEST(Random, IsSpreadEvenly) {
  const SweepCases cases(sweep_of(DesignKind::random, 20'000, three()));
  for (std::size_t key = 0; key < 3; ++key) {
    std::vector<double> all = column(cases, key);
    std::sort(all.begin(), all.end());
    double largest = 0.0;  // Kolmogorov and Smirnov's distance
    for (std::size_t i = 0; i < all.size(); ++i) {
      largest = std::max(largest, std::fabs(all[i] / 1e6 - static_cast<double>(i) / 20'000.0));
    }
    EXPECT_LT(largest, 1.95 / std::sqrt(20'000.0));
  }
}

TEST(Sobol, AreBoostsPoints) {
  constexpr std::size_t dimension = 40;
  const SobolPoints points(dimension);
  boost::random::sobol boosts(dimension);
  for (std::size_t j = 0; j < dimension; ++j) EXPECT_EQ(points.bits(0, j), 0u);
  for (std::int64_t i = 1; i < 3000; ++i) {
    for (std::size_t j = 0; j < dimension; ++j) EXPECT_EQ(points.bits(i, j), boosts());
  }
  constexpr std::int64_t far = 9'999'999'999;
  boosts.seed(far - 1);
  for (std::size_t j = 0; j < dimension; ++j) EXPECT_EQ(points.bits(far, j), boosts());
}

TEST(Sobol, TheShiftIsUndoneByItself) {
  SweptKey fine = uniform("base_grant");
  fine.unit = KeyUnit::kronor;
  fine.high = 0x1p30 - 1.0;
  const SweepCases cases(sweep_of(DesignKind::sobol, 256, {fine, fine}));
  boost::random::sobol boosts(2);
  std::vector<std::uint64_t> shift = {draw_bits(7, Purpose::shift, 0, 0),
                                      draw_bits(7, Purpose::shift, 1, 0)};
  for (std::int64_t i = 1; i < 256; ++i) {
    const std::vector<double> values = values_at(cases, i);
    for (std::size_t j = 0; j < 2; ++j) {
      EXPECT_EQ(values[j], std::floor(in_unit(boosts() ^ shift[j]) * 0x1p30));
    }
  }
}

TEST(Sobol, FillsEveryPartOfAPowerOfTwo) {
  const SweepCases cases(sweep_of(DesignKind::sobol, 64, three()));
  for (std::size_t key = 0; key < 3; ++key) {
    std::set<int> parts;
    for (const double value : column(cases, key)) parts.insert(static_cast<int>(value * 64 / 1e6));
    EXPECT_EQ(parts.size(), 64u);
  }
}

TEST(Saltelli, TheBlocksShareTheirColumns) {
  const SweepCases cases(sweep_of(DesignKind::saltelli, 16, three()));
  EXPECT_EQ(cases.count(), 16 * 5);
  for (std::int64_t n = 0; n < 16; ++n) {
    const auto a = values_at(cases, n * 5);
    const auto b = values_at(cases, n * 5 + 1);
    EXPECT_NE(a, b);
    for (std::size_t j = 0; j < 3; ++j) {
      auto expected = a;
      expected[j] = b[j];
      EXPECT_EQ(values_at(cases, n * 5 + 2 + static_cast<std::int64_t>(j)), expected);
    }
  }
}

TEST(Saltelli, LeavesOutWhatIsComputed) {
  auto keys = three();
  keys[1].source = ValueSource::computed;
  EXPECT_EQ(SweepCases(sweep_of(DesignKind::saltelli, 16, keys)).count(), 16 * 4);
}

TEST(Morris, EachStepMovesOneKeyByHalfItsLevels) {
  const SweepCases cases(sweep_of(DesignKind::morris, 50, three()));
  EXPECT_EQ(cases.count(), 50 * 4);
  std::set<std::size_t> first_moved;
  int up = 0;
  for (std::int64_t t = 0; t < 50; ++t) {
    std::set<std::size_t> moved;
    for (std::int64_t step = 1; step <= 3; ++step) {
      const auto before = values_at(cases, t * 4 + step - 1);
      const auto after = values_at(cases, t * 4 + step);
      for (std::size_t j = 0; j < 3; ++j) {
        if (before[j] == after[j]) continue;
        EXPECT_NEAR(std::fabs(after[j] - before[j]), 666'667.0, 1.0);
        if (moved.empty()) first_moved.insert(j);
        moved.insert(j);
        up += after[j] > before[j];
      }
    }
    EXPECT_EQ(moved.size(), 3u);
  }
  EXPECT_EQ(first_moved.size(), 3u);
  EXPECT_NEAR(up, 75, 30);
}

TEST(Morris, ReachesTheEnds) {
  const SweepCases cases(
      sweep_of(DesignKind::morris, 50, {uniform("keys.need"), listed("lag", 11)}));
  auto shares = column(cases, 0);
  auto counts = column(cases, 1);
  EXPECT_EQ(std::set<double>(shares.begin(), shares.end()),
            (std::set<double>{0, 333'333, 666'667, 1e6}));
  EXPECT_EQ(std::set<double>(counts.begin(), counts.end()), (std::set<double>{0, 3, 7, 10}));
}

}  // namespace
}  // namespace finsam
