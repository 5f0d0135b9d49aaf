#include "engine/split.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::chosen;
using support::kr;
using support::percent;
using support::small_world;

struct Contributions {
  std::vector<double> municipal;
  std::vector<double> regional;
};

/// Gamma's parts, 1 000 and 1 001 kr, divided.
Contributions split(const Scenario& world, int forbund = 2) {
  const auto prepared = prepare(world);
  ForbundYear amounts;
  amounts.forbund = forbund;
  amounts.municipal = kr(1'000);
  amounts.regional = kr(1'001);
  std::vector<MunicipalityYear> municipalities;
  std::vector<RegionYear> regions;
  split_contributions(world, prepared->years[0], amounts, municipalities, regions);
  Contributions result;
  for (const auto& row : municipalities) result.municipal.push_back(row.contribution.kr);
  for (const auto& row : regions) result.regional.push_back(row.contribution.kr);
  return result;
}

TEST(Split, ByInhabitants) {
  const Contributions parts = split(small_world());  // 3 000 and 4 000 inhabitants
  EXPECT_EQ(parts.municipal, (std::vector<double>{429, 571}));
  EXPECT_EQ(parts.regional, (std::vector<double>{1'001}));
}

TEST(Split, Equally) {
  Scenario world = small_world();
  world.terms.municipal_split = chosen(MunicipalSplit::equal);
  EXPECT_EQ(split(world).municipal, (std::vector<double>{500, 500}));
}

TEST(Split, ByFixedShares) {
  Scenario world = small_world();
  world.terms.municipal_split = chosen(MunicipalSplit::fixed);
  world.terms.split_shares =
      SplitTable{0, {{percent(100)}, {percent(100)}, {percent(12.5), percent(87.5)}}};
  EXPECT_EQ(split(world).municipal, (std::vector<double>{125, 875}));
}

TEST(Split, EquallyWhereNobodyLives) {
  Scenario world = small_world();
  auto& population = world.statistics.all[0].by_municipality;
  population[2][2018].tenths = 0;
  population[3][2018].tenths = 0;
  EXPECT_EQ(split(world).municipal, (std::vector<double>{500, 500}));
  EXPECT_EQ(split(world).regional, (std::vector<double>{1'001}));
}

TEST(Split, SeveralRegionsByTheirMembersInhabitants) {
  Scenario world = small_world();
  world.roster.municipalities[3].lan = 0;
  EXPECT_EQ(split(world).regional, (std::vector<double>{429, 572}));
}

TEST(Split, TheOneOutsideAnyRegionPaysBothParts) {
  Scenario world = small_world();
  world.roster.municipalities[0].outside_region = true;
  const Contributions parts = split(world, 0);
  EXPECT_EQ(parts.municipal, (std::vector<double>{2'001}));
  EXPECT_TRUE(parts.regional.empty());
}

TEST(Split, OneOutsideAnyRegionWithANeighbourIsABug) {
  Scenario world = small_world();
  world.roster.municipalities[3].outside_region = true;
  world.roster.municipalities[3].lan = 0;
  EXPECT_THROW(split(world), std::logic_error);
}

}  // namespace
}  // namespace finsam
