#include "analysis/held_over.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Statistic statistic(const std::string& name, int table, std::map<int, Observation> of_member) {
  // The second municipality belongs to no förbund and has no values at all.
  return {name, table, {std::move(of_member), {}}};
}

Scenario scenario(std::vector<Statistic> statistics) {
  Scenario scenario;
  scenario.first = Year{2020};
  scenario.last = Year{2022};
  scenario.roster.municipalities.resize(2);
  scenario.roster.forbund.resize(1);
  scenario.roster.forbund[0].members.resize(1);
  scenario.statistics.all = std::move(statistics);
  scenario.terms.lag.entries.push_back({std::nullopt, false, 2, {}});
  return scenario;
}

TEST(HeldOver, IsNothingWhenEveryYearIsThere) {
  EXPECT_THAT(held_over(scenario({statistic("a", 0, {{2018, {}}, {2019, {}}, {2020, {}}})})),
              IsEmpty());
}

TEST(HeldOver, TellsWhichYearsStandInForWhich) {
  const auto held = held_over(scenario({statistic("a", 3, {{2018, {}}})}));
  ASSERT_EQ(held.size(), 1u);
  EXPECT_EQ(held[0].table, 3);
  EXPECT_THAT(held[0].statistics, ElementsAre("a"));
  EXPECT_EQ(held[0].first_wanted.number, 2019);
  EXPECT_EQ(held[0].last_wanted.number, 2020);
  EXPECT_EQ(held[0].first_taken.number, 2018);
  EXPECT_EQ(held[0].last_taken.number, 2018);
}

TEST(HeldOver, TakesALaterYearWhereThereIsNoEarlierOne) {
  const auto held = held_over(scenario({statistic("a", 0, {{2019, {}}, {2020, {}}})}));
  ASSERT_EQ(held.size(), 1u);
  EXPECT_EQ(held[0].first_wanted.number, 2018);
  EXPECT_EQ(held[0].last_wanted.number, 2018);
  EXPECT_EQ(held[0].first_taken.number, 2019);
}

TEST(HeldOver, JoinsStatisticsOfOneTableAndTheSameYears) {
  const auto held =
      held_over(scenario({statistic("a", 0, {{2018, {}}}), statistic("b", 0, {{2018, {}}}),
                          statistic("c", 0, {{2017, {}}})}));
  ASSERT_EQ(held.size(), 2u);
  EXPECT_THAT(held[0].statistics, ElementsAre("a", "b"));
  EXPECT_THAT(held[1].statistics, ElementsAre("c"));
}

}  // namespace
}  // namespace finsam
