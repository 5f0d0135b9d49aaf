#include "analysis/fit.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr double million = 1e6;

PublishedFigure figure(FigureUnit unit, double size, double tolerance) {
  PublishedFigure figure;
  figure.published = {unit, size};
  figure.tolerance = {unit, tolerance};
  return figure;
}

PublishedFigure kronor(double size, double tolerance) {
  return figure(FigureUnit::kronor, size, tolerance);
}

TEST(Loss, CountsDifferencesInTolerances) {
  const PublishedFigure a = kronor(100.0, 5.0);
  const PublishedFigure b = kronor(300.0, 10.0);
  EXPECT_EQ(loss_of({&a, &b}, {110.0, 270.0}), 4.0 + 9.0);
  EXPECT_EQ(loss_of({&a, &b}, {100.0, 300.0}), 0.0);
}

TEST(Loss, IsInfiniteWithoutAValue) {
  const PublishedFigure a = kronor(100.0, 5.0);
  EXPECT_TRUE(std::isinf(loss_of({&a}, {std::nullopt})));
  EXPECT_TRUE(std::isinf(loss_of({&a}, {})));
}

TEST(Loss, AFigureWithoutToleranceCountsWithHalfAPerCent) {
  EXPECT_EQ(tolerance_counted(kronor(2'000.0, 0.0)), 10.0);
  EXPECT_EQ(tolerance_counted(kronor(2'000.0, 3.0)), 3.0);
  EXPECT_EQ(tolerance_counted(kronor(-2'000.0, 0.0)), 10.0);
  EXPECT_EQ(tolerance_counted(kronor(0.0, 0.0)), 1.0) << "a krona";
  EXPECT_EQ(tolerance_counted(figure(FigureUnit::number, 31.0 * million, 0.0)), million / 2.0)
      << "half of one";
  EXPECT_EQ(tolerance_counted(figure(FigureUnit::number, 30'000.0 * million, 0.0)),
            150.0 * million);
  EXPECT_EQ(tolerance_counted(figure(FigureUnit::share, 500'000.0, 0.0)), 2'500.0);
}

TEST(Loss, WithinIsWithinTheToleranceThatTheFigureHas) {
  EXPECT_TRUE(is_within(kronor(100.0, 5.0), 105.0));
  EXPECT_FALSE(is_within(kronor(100.0, 5.0), 105.1));
  EXPECT_FALSE(is_within(kronor(100.0, 0.0), 100.4)) << "exact";
  EXPECT_FALSE(is_within(kronor(100.0, 5.0), std::nullopt));
}

TEST(Loss, AsGoodAsIsATenthMoreButAtLeastOne) {
  EXPECT_EQ(loss_as_good_as(0.0), 1.0);
  EXPECT_EQ(loss_as_good_as(5.0), 6.0);
  EXPECT_DOUBLE_EQ(loss_as_good_as(100.0), 110.0);
}

/// Three figures of two unknowns: x, y and x + y, wanted at 40, 70 and 110.
class FitTest : public testing::Test {
 protected:
  FigureModel sums = [](const std::vector<double>& at) {
    return SimulatedFigures{at[0], at[1], at[0] + at[1]};
  };
  const PublishedFigure x = kronor(40.0, 2.0);
  const PublishedFigure y = kronor(70.0, 2.0);
  const PublishedFigure sum = kronor(110.0, 2.0);
  const Figures figures = {&x, &y, &sum};
  const std::vector<Unknown> unknowns = {{0.0, 100.0, 1.0}, {0.0, 100.0, 1.0}};
};

TEST_F(FitTest, FindsTheValuesThatTheFiguresComeFrom) {
  const Fit found = fit(figures, unknowns, sums, {10.0, 10.0}, 1);
  EXPECT_THAT(found.found.values, ElementsAre(40.0, 70.0));
  EXPECT_EQ(found.found.loss, 0.0);
  EXPECT_THAT(found.moves, ElementsAre(true, true, true));
}

TEST_F(FitTest, TellsOfFiguresThatNothingMoves) {
  const FigureModel still = [](const std::vector<double>& at) {
    return SimulatedFigures{at[0], 71.0, 112.0};
  };
  EXPECT_THAT(fit(figures, unknowns, still, {10.0, 10.0}, 1).moves,
              ElementsAre(true, false, false));
}

TEST_F(FitTest, WithoutUnknownsItRunsOnce) {
  const FigureModel still = [](const std::vector<double>&) {
    return SimulatedFigures{42.0, 70.0, 110.0};
  };
  const Fit found = fit(figures, {}, still, {}, 1);
  EXPECT_EQ(found.found.loss, 1.0);
  EXPECT_EQ(found.found.evaluations, 1);
}

TEST_F(FitTest, ARangeEndsWhereTheLossGrowsTooMuch) {
  // At the best the loss is 0, so it may grow to 1: x alone by d gives 2·(d/2)², which is 1
  // at 1.41.
  const Sureness sure = sureness_of(figures, unknowns, sums, {40.0, 70.0});
  ASSERT_THAT(sure.ranges, SizeIs(2));
  EXPECT_EQ(sure.ranges[0].low, 39.0);
  EXPECT_EQ(sure.ranges[0].high, 41.0);
  EXPECT_EQ(sure.ranges[1].low, 69.0);
  EXPECT_EQ(sure.ranges[1].high, 71.0);
}

TEST_F(FitTest, ARangeEndsWhereAFigureLeavesItsTolerance) {
  // The loss of the sum is (50/2)² = 625 and may grow by a tenth; x leaves its tolerance first.
  const PublishedFigure far = kronor(160.0, 2.0);
  const Sureness sure = sureness_of({&x, &far}, unknowns,
                                    [](const std::vector<double>& at) {
                                      return SimulatedFigures{at[0], at[0] + at[1]};
                                    },
                                    {40.0, 70.0});
  EXPECT_EQ(sure.ranges[0].high, 42.0);
  EXPECT_EQ(sure.ranges[1].high, 100.0) << "nearer to the sum all the way to its bound";
}

TEST_F(FitTest, AnUnknownThatMovesNothingHasItsWholeRange) {
  const Sureness sure = sureness_of(
      {&x}, unknowns, [](const std::vector<double>& at) { return SimulatedFigures{at[0]}; },
      {40.0, 70.0});
  EXPECT_TRUE(sure.ranges[0].moves_a_figure);
  EXPECT_FALSE(sure.ranges[1].moves_a_figure);
  EXPECT_EQ(sure.ranges[1].low, 0.0);
  EXPECT_EQ(sure.ranges[1].high, 100.0);
  EXPECT_THAT(sure.alike, IsEmpty());
}

TEST_F(FitTest, AnUnknownMayMoveAFigureBetweenItsBoundsOnly) {
  const Sureness sure =
      sureness_of({&x}, unknowns,
                  [](const std::vector<double>& at) {
                    return SimulatedFigures{at[1] > 20.0 && at[1] < 35.0 ? 41.0 : 40.0};
                  },
                  {40.0, 70.0});
  EXPECT_FALSE(sure.ranges[0].moves_a_figure);
  EXPECT_TRUE(sure.ranges[1].moves_a_figure) << "the same at both ends";
}

TEST(FitsAsWell, WantsBothTheLossAndTheTolerances) {
  const PublishedFigure a = kronor(100.0, 5.0);
  const PublishedFigure b = kronor(300.0, 10.0);
  const SimulatedFigures best = {104.0, 350.0};
  EXPECT_TRUE(fits_as_well({&a, &b}, best, best));
  EXPECT_TRUE(fits_as_well({&a, &b}, best, {105.0, 350.0}));
  EXPECT_FALSE(fits_as_well({&a, &b}, best, {106.0, 350.0})) << "leaves its tolerance";
  EXPECT_FALSE(fits_as_well({&a, &b}, best, {100.0, 360.0})) << "36 instead of 25.6";
  EXPECT_FALSE(fits_as_well({&a, &b}, best, {})) << "refused";
}

TEST_F(FitTest, TwoThatMakeUpForEachOtherAreAlike) {
  const auto alike_in = [&](double times) {
    return sureness_of({&sum}, unknowns,
                       [=](const std::vector<double>& at) {
                         return SimulatedFigures{at[0] + times * at[1]};
                       },
                       {40.0, 70.0})
        .alike;
  };
  ASSERT_THAT(alike_in(2.0), SizeIs(1));
  EXPECT_EQ(alike_in(2.0)[0].one, 0u);
  EXPECT_EQ(alike_in(2.0)[0].other, 1u);
  EXPECT_TRUE(alike_in(2.0)[0].same_way);
  EXPECT_FALSE(alike_in(-2.0).at(0).same_way);
  EXPECT_THAT(sureness_of(figures, unknowns, sums, {40.0, 70.0}).alike, IsEmpty());
}

}  // namespace
}  // namespace finsam
