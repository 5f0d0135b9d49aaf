#include "finsam/rules/opening.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace finsam {
namespace {

using testing::ElementsAre;

/// Three förbund, from the smallest to the largest, with the ideals 200, 300 and 500 kr.
std::vector<double> of_three(std::vector<double> table, double spread, double tilt,
                             std::vector<double> population = {10, 20, 30}) {
  std::vector<Money<double>> amounts;
  for (const double kr : table) amounts.push_back({kr});
  const std::vector<Real<double>> ideal = {Real<double>(200), Real<double>(300), Real<double>(500)};
  std::vector<double> kronor;
  for (const Money<double> each :
       spread_and_tilt(amounts, {ideal.data(), amounts.size()}, population,
                       Share<double>{spread * 1e4}, Share<double>{tilt * 1e4})) {
    kronor.push_back(each.kr);
  }
  return kronor;
}

TEST(SpreadAndTilt, AHundredPerCentLeavesTheTable) {
  EXPECT_THAT(of_three({100, 350, 550}, 100, 100), ElementsAre(100, 350, 550));
}

TEST(SpreadAndTilt, SpreadScalesTheDistanceFromTheIdeal) {
  // The distances are −100, +50 and +50.
  EXPECT_THAT(of_three({100, 350, 550}, 0, 100), ElementsAre(200, 300, 500));
  EXPECT_THAT(of_three({100, 350, 550}, 50, 100), ElementsAre(150, 325, 525));
  EXPECT_THAT(of_three({100, 350, 550}, 150, 100), ElementsAre(50, 375, 575));
}

TEST(SpreadAndTilt, NobodyGetsLessThanNothing) {
  // The distances −150, +100, +50 doubled: −100 is 0, and 500 + 600 = 1 100 is divided anew as 1
  // 000.
  EXPECT_THAT(of_three({50, 400, 550}, 200, 100), ElementsAre(0, 455, 545));
}

TEST(SpreadAndTilt, TiltFollowsTheOrderOfSize) {
  // 100 · 80 % = 80, 350 as it is, 550 · 120 % = 660: 1 090 divided anew as 1 000.
  EXPECT_THAT(of_three({100, 350, 550}, 100, 120), ElementsAre(73, 321, 606));
  EXPECT_THAT(of_three({100, 350, 550}, 100, 120, {30, 20, 10}), ElementsAre(132, 385, 483));
}

TEST(SpreadAndTilt, OfEqualSizesTheFirstCountsAsSmaller) {
  // 100 · 0, 350 · 1, 550 · 2.
  EXPECT_THAT(of_three({100, 350, 550}, 100, 200, {7, 7, 7}), ElementsAre(0, 241, 759));
}

TEST(SpreadAndTilt, OneAloneKeepsWhatItHas) {
  EXPECT_THAT(of_three({123}, 30, 170, {7}), ElementsAre(123));
}

TEST(SpreadAndTilt, WhereNothingIsLeftTheTableStands) {
  // Only the largest has anything, and a tilt of 0 % takes all of it.
  EXPECT_THAT(of_three({0, 0, 700}, 100, 0), ElementsAre(0, 0, 700));
  EXPECT_THAT(of_three({0, 0, 0}, 100, 50), ElementsAre(0, 0, 0));
}

TEST(SpreadAndTilt, DistancesAreHeldToTheGrid) {
  // A third of 1 kr is 341/1024; together with 2/3 of it what is apportioned is the same.
  EXPECT_THAT(of_three({201, 299, 500}, 33.3333, 100), ElementsAre(200, 300, 500));
}

}  // namespace
}  // namespace finsam
