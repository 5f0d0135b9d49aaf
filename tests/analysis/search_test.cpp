#include "analysis/search.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <stdexcept>

namespace finsam {
namespace {

using ::testing::ElementsAre;

const std::vector<Unknown> two = {{0.0, 1'000.0, 1.0}, {200.0, 5'000.0, 10.0}};

double square(double x) { return x * x; }

/// A bowl whose bottom is at `a` and `b`.
Loss bowl(double a, double b) {
  return [=](const std::vector<double>& at) { return square(at[0] - a) + square(at[1] - b); };
}

TEST(Unknown, IsOnItsGridAndWithinItsBounds) {
  const Unknown unknown{5.0, 104.0, 10.0};
  EXPECT_EQ(unknown.nearest(33.0), 30.0);
  EXPECT_EQ(unknown.nearest(35.1), 40.0);
  EXPECT_EQ(unknown.nearest(-7.0), 5.0);
  EXPECT_EQ(unknown.nearest(500.0), 104.0);
}

TEST(Search, FindsTheBottomOfABowl) {
  const SearchResult found = search(two, bowl(317.0, 4'200.0), {0.0, 200.0}, 1);
  EXPECT_THAT(found.values, ElementsAre(317.0, 4'200.0));
  EXPECT_EQ(found.loss, 0.0);
}

TEST(Search, FindsTheDeeperOfTwoValleys) {
  const Loss valleys = [](const std::vector<double>& at) {
    const double shallow = square(at[0] - 800.0) + square(at[1] - 4'000.0) + 20'000.0;
    const double deep = square(at[0] - 100.0) + square(at[1] - 900.0);
    return std::min(shallow, deep);
  };
  EXPECT_THAT(search(two, valleys, {800.0, 4'000.0}, 1).values, ElementsAre(100.0, 900.0));
}

TEST(Search, StaysWithinItsBounds) {
  EXPECT_THAT(search(two, bowl(-50.0, 9'000.0), {500.0, 500.0}, 1).values,
              ElementsAre(0.0, 5'000.0));
}

TEST(Search, TakesStepsAsLossesDo) {
  // Flat between whole hundreds: the best step is found, and the start counts among its points.
  const Loss stairs = [](const std::vector<double>& at) {
    return square(std::floor(at[0] / 100.0) - 7.0) + square(std::floor(at[1] / 100.0) - 30.0);
  };
  const SearchResult found = search(two, stairs, {720.0, 3'050.0}, 1);
  EXPECT_THAT(found.values, ElementsAre(720.0, 3'050.0));
}

TEST(Search, GoesAroundWhatHasNoAnswer) {
  const Loss half = [](const std::vector<double>& at) {
    if (at[0] < 400.0) return std::numeric_limits<double>::infinity();
    return square(at[0] - 410.0) + square(at[1] - 300.0);
  };
  EXPECT_THAT(search(two, half, {0.0, 200.0}, 1).values, ElementsAre(410.0, 300.0));
}

TEST(Search, FollowsAValleyThatIsNoUnknownsOwn) {
  const Loss valley = [](const std::vector<double>& at) {
    const double across = at[0] / 1'000.0 + at[1] / 10'000.0 - 0.7;
    return 1e8 * square(across) + square(at[0] - 300.0) / 1e4;
  };
  EXPECT_THAT(search(two, valley, {900.0, 4'900.0}, 1).values, ElementsAre(300.0, 4'000.0));
}

TEST(Search, TheSameSeedTriesTheSamePoints) {
  const auto points_of = [](unsigned seed) {
    std::vector<std::vector<double>> points;
    search(
        two,
        [&](const std::vector<double>& at) {
          points.push_back(at);
          return std::abs(at[0] - 317.0) + std::abs(at[1] - 4'200.0);
        },
        {0.0, 200.0}, seed);
    return points;
  };
  EXPECT_EQ(points_of(7), points_of(7));
  EXPECT_NE(points_of(7), points_of(8));
}

TEST(Search, WhatTheLossThrowsComesOut) {
  int tried = 0;
  const Loss breaks = [&](const std::vector<double>& at) {
    if (++tried == 20) throw std::runtime_error("broken");
    return square(at[0] - 317.0) + square(at[1] - 4'200.0);
  };
  EXPECT_THROW(search(two, breaks, {0.0, 200.0}, 1), std::runtime_error);
  EXPECT_EQ(tried, 20) << "nothing is tried afterwards";
}

TEST(Search, TriesNoPointTwice) {
  std::vector<std::vector<double>> points;
  const SearchResult found = search(
      {{0.0, 30.0, 1.0}},
      [&](const std::vector<double>& at) {
        points.push_back(at);
        return std::abs(at[0] - 11.0);
      },
      {3.0}, 1);
  EXPECT_LE(points.size(), 31u);
  EXPECT_EQ(static_cast<std::size_t>(found.evaluations), points.size());
  EXPECT_THAT(found.values, ElementsAre(11.0));
}

}  // namespace
}  // namespace finsam
