#include <gtest/gtest.h>

#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::kr;
using support::percent;
using Entry = Dated<Money<double>>::Entry;

Terms terms_of(std::vector<Entry> frame, double growth) {
  Terms terms;
  terms.frame = {std::move(frame)};
  terms.frame_growth = always(percent(growth));
  return terms;
}

/// Frames of 2020 to 2023 when 2020 is the first simulated year.
std::vector<double> frames(const Terms& terms) {
  std::vector<double> amounts;
  for (int year = 2020; year <= 2023; ++year) {
    const auto frame = frame_in(terms, Year{2020}, Year{year});
    amounts.push_back(frame ? frame->kr : -1);
  }
  return amounts;
}

Entry undated(double amount) { return {std::nullopt, false, kr(amount), {}}; }
Entry from(int year, double amount) { return {Year{year}, false, kr(amount), {}}; }
Entry only(int year, double amount) { return {Year{year}, true, kr(amount), {}}; }

using Frames = std::vector<double>;

TEST(FrameInAYear, AnUndatedOneGrowsFromTheFirstSimulatedYear) {
  EXPECT_EQ(frames(terms_of({undated(1'000)}, 10)), (Frames{1'000, 1'100, 1'210, 1'331}));
  EXPECT_EQ(frames(terms_of({undated(1'000)}, 0)), (Frames{1'000, 1'000, 1'000, 1'000}));
}

TEST(FrameInAYear, IsRoundedDownEachYear) {
  EXPECT_EQ(frames(terms_of({undated(15)}, 10)), (Frames{15, 16, 17, 18}));
}

TEST(FrameInAYear, ThereIsNoneBeforeTheFirstGiven) {
  EXPECT_EQ(frames(terms_of({from(2022, 1'000)}, 10)), (Frames{-1, -1, 1'000, 1'100}));
  EXPECT_EQ(frames(terms_of({}, 10)), (Frames{-1, -1, -1, -1}));
}

TEST(FrameInAYear, HoldsBetweenGivenYearsAndGrowsAfterTheLast) {
  EXPECT_EQ(frames(terms_of({from(2020, 1'000), from(2022, 2'000)}, 10)),
            (Frames{1'000, 1'000, 2'000, 2'200}));
  EXPECT_EQ(frames(terms_of({from(2022, 2'000), from(2020, 1'000)}, 10)),
            (Frames{1'000, 1'000, 2'000, 2'200}));
  EXPECT_EQ(frames(terms_of({undated(1'000), from(2022, 2'000)}, 10)),
            (Frames{1'000, 1'000, 2'000, 2'200}));
}

TEST(FrameInAYear, GrowsFromTheLastGivenYearThoughItIsBeforeTheFirstSimulated) {
  EXPECT_EQ(frames(terms_of({from(2018, 1'000)}, 10)), (Frames{1'210, 1'331, 1'464, 1'610}));
}

TEST(FrameInAYear, OneOfAYearAloneIsLeftOutOfTheGrowth) {
  EXPECT_EQ(frames(terms_of({from(2020, 1'000), only(2022, 5'000)}, 10)),
            (Frames{1'000, 1'100, 5'000, 1'331}));
}

TEST(FrameInAYear, GrowsByTheGrowthOfEachYear) {
  Terms terms = terms_of({undated(1'000)}, 0);
  terms.frame_growth = {
      {{Year{2022}, false, percent(10), {}}, {Year{2023}, false, percent(50), {}}}};
  EXPECT_EQ(frames(terms), (Frames{1'000, 1'000, 1'100, 1'650}));
}

}  // namespace
}  // namespace finsam
