#include "analysis/summary_figures.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

ForbundYear forbund(int index, double last, double state) {
  ForbundYear row;
  row.forbund = index;
  row.last_allocation = Money<double>{last};
  row.floor = Money<double>{900};
  row.possible = row.matched = row.settled = row.state = {state};
  return row;
}

Results one_year(std::vector<ForbundYear> rows) {
  YearResult year;
  year.year = Year{2020};
  year.forbund = std::move(rows);
  return {{year}};
}

template <class T>
std::vector<int> forbund_of(const std::vector<T>& list) {
  std::vector<int> indices;
  indices.reserve(list.size());
  for (const T& one : list) indices.push_back(one.forbund);
  return indices;
}

TEST(SummaryFigures, AreEmptyWithoutYears) {
  const SummaryFigures figures = summary_figures({}, {});
  EXPECT_THAT(figures.years, IsEmpty());
  EXPECT_THAT(figures.gains, IsEmpty());
}

TEST(SummaryFigures, RankGainsAndLossesWithTiesInRosterOrder) {
  const SummaryFigures figures = summary_figures(
      {}, one_year({forbund(0, 1000, 1100), forbund(1, 1000, 950), forbund(2, 1000, 1300),
                    forbund(3, 1000, 1100), forbund(4, 1000, 1000), forbund(5, 1000, 910)}));
  EXPECT_THAT(forbund_of(figures.gains), ElementsAre(2, 0, 3));
  EXPECT_THAT(forbund_of(figures.losses), ElementsAre(5, 1));
  EXPECT_EQ(figures.gains[0].before.kr, 1000);
  EXPECT_EQ(figures.gains[0].after.kr, 1300);
}

TEST(SummaryFigures, CompareTheFirstYearsLastAllocationWithTheLastYear) {
  Results results = one_year({forbund(0, 1000, 1100), forbund(1, 1000, 1100)});
  results.years.push_back(results.years[0]);
  results.years[1].year = Year{2021};
  results.years[1].forbund[0].last_allocation = Money<double>{1100};
  results.years[1].forbund[0].state = {1050};
  results.years[0].forbund[1].last_allocation.reset();
  const SummaryFigures figures = summary_figures({}, results);
  ASSERT_THAT(forbund_of(figures.gains), ElementsAre(0));
  EXPECT_EQ(figures.gains[0].before.kr, 1000);
  EXPECT_EQ(figures.gains[0].after.kr, 1050);
}

TEST(SummaryFigures, CompareAMergedForbundWithItsPredecessors) {
  Results results =
      one_year({forbund(0, 1000, 1100), forbund(1, 2000, 1900), forbund(2, 3000, 2800)});
  results.years.push_back(one_year({forbund(0, 3000, 3100), forbund(2, 2800, 2900)}).years[0]);
  results.years[1].year = Year{2021};
  Roster roster;
  roster.changes.resize(1);
  roster.changes[0].year = Year{2021};
  roster.changes[0].order = {0, 2};
  roster.changes[0].out_of = {{0, 1}, {2}};
  const SummaryFigures figures = summary_figures(roster, results);
  ASSERT_THAT(forbund_of(figures.gains), ElementsAre(0));
  EXPECT_EQ(figures.gains[0].before.kr, 3000);
  EXPECT_EQ(figures.gains[0].after.kr, 3100);
  ASSERT_THAT(forbund_of(figures.losses), ElementsAre(2));
}

TEST(SummaryFigures, AtTheFloorIsWhoGetsExactlyThat) {
  ForbundYear formed = forbund(2, 1000, 900);
  formed.last_allocation.reset();
  ForbundYear undamped = forbund(3, 1000, 900);
  undamped.floor.reset();
  const SummaryFigures figures =
      summary_figures({}, one_year({forbund(0, 1000, 900), forbund(1, 1000, 901), formed, undamped,
                                    forbund(4, 1000, 899)}));
  EXPECT_THAT(figures.at_floor, ElementsAre(0));
  EXPECT_EQ(figures.years[0].at_floor, 1);
}

TEST(SummaryFigures, RedistributionDoesNotLiftAboveTheFloor) {
  ForbundYear lifted = forbund(0, 1000, 900);
  lifted.state = {950};
  EXPECT_THAT(summary_figures({}, one_year({lifted})).at_floor, ElementsAre(0));
}

ForbundYear held(int index, HeldBy by, double missing) {
  ForbundYear row = forbund(index, 1000, 1000 - missing);
  row.possible = {1000};
  row.held_by = by;
  return row;
}

TEST(SummaryFigures, ListWhoIsHeldByAParty) {
  const SummaryFigures figures =
      summary_figures({}, one_year({held(0, HeldBy::municipalities, 10),
                                    held(1, HeldBy::regions, 30), held(2, HeldBy::both, 10),
                                    held(3, HeldBy::settlement, 90), held(4, HeldBy::nobody, 0)}));
  EXPECT_THAT(forbund_of(figures.held), ElementsAre(1, 0, 2));
  EXPECT_EQ(figures.years[0].held_by_municipalities, 1);
  EXPECT_EQ(figures.years[0].held_by_regions, 1);
  EXPECT_EQ(figures.years[0].held_by_both, 1);
  EXPECT_EQ(figures.held[0].possible.kr, 1000);
  EXPECT_EQ(figures.held[0].matched.kr, 970);
}

TEST(SummaryFigures, ListWhoIsOverTrappan) {
  ForbundYear little = forbund(0, 1000, 1000);
  little.closing_eget_kapital = {501};
  little.trappan_limit = {500};
  little.excess = {1};
  ForbundYear much = little;
  much.forbund = 1;
  much.excess = {700};
  const SummaryFigures figures =
      summary_figures({}, one_year({little, much, forbund(2, 1000, 1000)}));
  EXPECT_THAT(forbund_of(figures.over_trappan), ElementsAre(1, 0));
  EXPECT_EQ(figures.over_trappan[1].eget_kapital.kr, 501);
  EXPECT_EQ(figures.over_trappan[1].limit.kr, 500);
  EXPECT_EQ(figures.years[0].over_trappan, 2);
}

}  // namespace
}  // namespace finsam
