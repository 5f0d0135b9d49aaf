#include "analysis/pareto.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(BestPoints, AreTheFirstOnesEqualOnesInOrder) {
  const GoalColumn least{{5, 2, NAN, 2, 9}, true};
  EXPECT_THAT(best_points(least, 3), ElementsAre(1, 3, 0));
  EXPECT_THAT(best_points({least.points, false}, 2), ElementsAre(4, 0));
  EXPECT_THAT(best_points(least, 9), ElementsAre(1, 3, 0, 4));
  EXPECT_THAT(best_points({{NAN}, true}, 1), IsEmpty());
}

TEST(ParetoPoints, OfAKnownSetAreThoseThatNoneBeats) {
  const std::vector<GoalColumn> goals = {{{1, 2, 3, 4, 2, 5}, true}, {{9, 5, 6, 1, 5, 1}, true}};
  EXPECT_THAT(pareto_points(goals), ElementsAre(0, 1, 4, 3));
}

TEST(ParetoPoints, GoalsMayPointDifferentWays) {
  const std::vector<GoalColumn> goals = {{{1, 2, 3}, true}, {{10, 10, 11}, false}};
  EXPECT_THAT(pareto_points(goals), ElementsAre(0, 2));
}

TEST(ParetoPoints, OfThreeGoalsAreThoseThatNoneBeats) {
  const std::vector<GoalColumn> goals = {
      {{0, 1, 2, 1, 0}, true}, {{2, 1, 0, 1, 2}, true}, {{5, 5, 5, 6, 4}, true}};
  EXPECT_THAT(pareto_points(goals), ElementsAre(4, 1, 2));
}

TEST(ParetoPoints, WithoutANumberAreLeftOut) {
  const std::vector<GoalColumn> goals = {{{1, NAN, 3}, true}, {{5, 0, NAN}, true}};
  EXPECT_THAT(pareto_points(goals), ElementsAre(0));
  EXPECT_THAT(pareto_points(std::vector<GoalColumn>{{{4, 3, 3}, true}}), ElementsAre(1, 2));
}

}  // namespace
}  // namespace finsam
