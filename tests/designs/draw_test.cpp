// Draws: by identity, spread evenly, and the same bits everywhere.

#include "finsam/draw.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace finsam {
namespace {

TEST(Draw, TheSameBitsEverywhere) {
  EXPECT_EQ(unit_number(""), 0xcbf29ce484222325u);
  EXPECT_EQ(unit_number("stockholm"), 0x834e343cad2e2863u);
  EXPECT_EQ(draw_bits(0, Purpose::point, 0, 0), 0xf36a705fbbd0e289u);
  EXPECT_EQ(draw_bits(1, Purpose::execution, 2, unit_number("malmo"), 2024), 0x88e0ce7f553ae1au);
  EXPECT_EQ(draw(1, Purpose::execution, 2, unit_number("malmo"), Year{2024}), 0x1.11c19cfeaa75p-5);
}

TEST(Draw, EveryPartOfTheIdentityCounts) {
  const std::set<std::uint64_t> all = {
      draw_bits(1, Purpose::point, 1, 1, 1),   draw_bits(2, Purpose::point, 1, 1, 1),
      draw_bits(1, Purpose::stratum, 1, 1, 1), draw_bits(1, Purpose::point, 2, 1, 1),
      draw_bits(1, Purpose::point, 1, 2, 1),   draw_bits(1, Purpose::point, 1, 1, 2)};
  EXPECT_EQ(all.size(), 6u);
}

TEST(Draw, IsAMultipleOfItsStepBelowOne) {
  EXPECT_EQ(in_unit(0), 0.0);
  EXPECT_EQ(in_unit(~0ull), 1.0 - 0x1p-53);
  for (std::uint64_t i = 0; i < 1000; ++i) {
    const double each = draw(5, Purpose::point, i, 3);
    EXPECT_GE(each, 0.0);
    EXPECT_LT(each, 1.0);
    EXPECT_EQ(each * 0x1p53, static_cast<double>(static_cast<std::uint64_t>(each * 0x1p53)));
  }
}

/// Pearson's statistic of counts that should be alike.
double chi_squared(const std::map<int, int>& counts, int cells, int draws) {
  const double expected = static_cast<double>(draws) / cells;
  double sum = 0.0;
  for (int cell = 0; cell < cells; ++cell) {
    const auto found = counts.find(cell);
    const double off = (found == counts.end() ? 0 : found->second) - expected;
    sum += off * off / expected;
  }
  return sum;
}

TEST(Draw, IsSpreadEvenlyOverYearsUnitsAndReplicates) {
  constexpr int draws = 100'000;
  for (const int of : {0, 1, 2}) {
    std::map<int, int> alone;
    std::map<int, int> pairs;
    int before = 0;
    for (int i = 0; i < draws; ++i) {
      const auto n = static_cast<std::uint64_t>(i);
      const double each = draw(1, Purpose::willingness_municipal, of == 0 ? n : 0, of == 1 ? n : 0,
                               of == 2 ? n : 0);
      const int cell = static_cast<int>(each * 10.0);
      ++alone[cell];
      ++pairs[before * 10 + cell];
      before = cell;
    }
    // With 9 and 99 degrees of freedom these are passed once in 10 000 times.
    EXPECT_LT(chi_squared(alone, 10, draws), 33.7) << of;
    EXPECT_LT(chi_squared(pairs, 100, draws), 158.0) << of;
  }
}

}  // namespace
}  // namespace finsam
