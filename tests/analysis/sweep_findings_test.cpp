// What is read out of a whole sweep.

#include "analysis/sweep_findings.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "report/sweep_case.hpp"

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Two years of one metric, case by case.
SweepTable two_years(const std::vector<double>& first, const std::vector<double>& second) {
  SweepTable table;
  table.metrics = {{"state", SweepUnit::kr, "", "", ""}};
  table.keys = {{"lag", SweepUnit::count, false, {}, "", ""}};
  table.years = {Year{2024}, Year{2025}};
  table.cases = static_cast<std::int64_t>(first.size());
  table.make_room();
  std::copy(first.begin(), first.end(), table.results_of(0, 0).begin());
  std::copy(second.begin(), second.end(), table.results_of(0, 1).begin());
  for (std::size_t i = 0; i < first.size(); ++i) table.values_of(0)[i] = static_cast<double>(i);
  return table;
}

TEST(Measured, IsOneYearOrAllOfThem) {
  const SweepTable table = two_years({1, 5}, {3, 2});
  EXPECT_THAT(measured(table, {0, YearsTaken::one, 1}), ElementsAre(3, 2));
  EXPECT_THAT(measured(table, {0, YearsTaken::mean, 0}), ElementsAre(2, 3.5));
  EXPECT_THAT(measured(table, {0, YearsTaken::least, 0}), ElementsAre(1, 2));
  EXPECT_THAT(measured(table, {0, YearsTaken::greatest, 0}), ElementsAre(3, 5));
}

TEST(Measured, HasNoNumberWhereAYearHasNone) {
  const SweepTable table = two_years({1, 5}, {3, none});
  EXPECT_EQ(measured(table, {0, YearsTaken::one, 0})[1], 5.0);
  EXPECT_TRUE(std::isnan(measured(table, {0, YearsTaken::mean, 0})[1]));
  EXPECT_TRUE(std::isnan(measured(table, {0, YearsTaken::least, 0})[1]));
}

TEST(Replicates, CountByTheirMean) {
  EXPECT_THAT(mean_of_replicates(std::vector<double>{1, 3, 10, 20}, 2), ElementsAre(2, 15));
  EXPECT_TRUE(std::isnan(mean_of_replicates(std::vector<double>{1, none, 10, 20}, 2)[0]));
  SweepTable table = two_years({9, 9, 1, 1, 5, 3}, {9, 9, 1, 1, 5, 3});
  table.plan.replicates = 2;
  SweepQuestions questions = ordinary_questions(table);
  questions.goals = {{{0, YearsTaken::mean, 0}, true}};
  const SweepFindings found = read_sweep_table(table, questions);
  EXPECT_THAT(found.best[0], ElementsAre(1, 2, 0));
  EXPECT_EQ(found.distributions[0].distribution->count, 6);
  EXPECT_EQ(found.drivers[0].points, 3);
}

TEST(Findings, OfASmallSweep) {
  SweepTable table = small_sweep();
  SweepQuestions questions = ordinary_questions(table);
  questions.limits = {{{1, YearsTaken::greatest, 0}, {true, 50'000.0}}};
  questions.goals = {{{0, YearsTaken::mean, 0}, true}, {{1, YearsTaken::one, 1}, true}};
  const SweepFindings found = read_sweep_table(table, questions);
  EXPECT_THAT(found.distributions, SizeIs(4));
  EXPECT_THAT(found.failures, IsEmpty());
  ASSERT_THAT(found.drivers, SizeIs(2));
  EXPECT_THAT(found.drivers[0].ranked, ElementsAre(1, 0, 2));
  ASSERT_THAT(found.limits[0].conditions.boxes, SizeIs(1));
  const auto& conditions = found.limits[0].conditions.boxes[0].conditions;
  ASSERT_THAT(conditions, SizeIs(2));
  EXPECT_EQ(conditions[0].least, 110'000.0);
  EXPECT_EQ(conditions[1].most, 300'000.0);
  EXPECT_THAT(found.unbeaten, ElementsAre(99));
}

TEST(Findings, LeaveOutKeysThatAConstraintComputes) {
  SweepTable table = small_sweep();
  table.keys[0].computed = true;
  EXPECT_THAT(table.moved_keys(), ElementsAre(1, 2));
  const SweepFindings found = read_sweep_table(table, ordinary_questions(table));
  EXPECT_THAT(found.drivers[0].ranked, SizeIs(2));
}

TEST(Findings, FollowTheOrderOfThePoints) {
  SweepTable table = two_years({0, 4, 4, 1, 6, 6}, {0, 4, 4, 1, 6, 6});
  table.plan.order = SweepOrder::saltelli;
  const SweepFindings indices = read_sweep_table(table, ordinary_questions(table));
  const auto& sobol = std::get<std::vector<SobolIndex>>(indices.drivers[0].influences);
  EXPECT_EQ(sobol[0].rows, 2);
  EXPECT_EQ(sobol[0].first, 1.0);
  table.plan.order = SweepOrder::trajectories;
  const SweepFindings effects = read_sweep_table(table, ordinary_questions(table));
  const auto& morris = std::get<std::vector<ElementaryEffects>>(effects.drivers[0].influences);
  EXPECT_EQ(morris[0].steps, 3);
  EXPECT_TRUE(strength_of(effects.drivers[0].influences, 0));
}

TEST(Findings, OfOneCaseAndOfNoneThatSucceeded) {
  const SweepFindings one =
      read_sweep_table(two_years({7}, {8}), ordinary_questions(two_years({7}, {8})));
  EXPECT_FALSE(one.drivers[0].varies);
  EXPECT_FALSE(strength_of(one.drivers[0].influences, 0));
  SweepTable table = two_years({none, none}, {none, none});
  table.failed = {{0, "why", Year{2024}}, {1, "why", Year{2024}}};
  SweepQuestions questions = ordinary_questions(table);
  questions.limits = {{{0, YearsTaken::mean, 0}, {true, 1.0}}};
  questions.goals = {{{0, YearsTaken::mean, 0}, true}};
  const SweepFindings all_failed = read_sweep_table(table, questions);
  EXPECT_FALSE(all_failed.distributions[0].distribution);
  EXPECT_EQ(all_failed.drivers[0].points, 0);
  EXPECT_EQ(all_failed.limits[0].conditions.cases, 0);
  EXPECT_THAT(all_failed.best[0], IsEmpty());
  EXPECT_EQ(all_failed.failures[0].count, 2);
}

}  // namespace
}  // namespace finsam
