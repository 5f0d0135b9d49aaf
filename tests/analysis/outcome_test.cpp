#include "analysis/outcome.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A level of förbund with these state allocations over all years.
ComparedLevel level_of(const std::vector<std::pair<std::int64_t, std::int64_t>>& amounts) {
  ComparedLevel level{Level::forbund, {}};
  for (const auto& [base, reform] : amounts) {
    ComparedUnit unit;
    unit.all = {{base, reform, reform - base, {}, {}}};
    level.units.push_back(unit);
  }
  return level;
}

constexpr Share<double> one_thousandth{1000.0};

TEST(Outcome, TheDeadBandIsOfTheBaseAndItsBoundIsWithin) {
  const Outcome outcome =
      outcome_of(level_of({{1000, 1001}, {1000, 1002}, {1000, 999}, {1000, 998}, {1000, 1000}}),
                 one_thousandth);
  EXPECT_THAT(outcome.more, ElementsAre(1));
  EXPECT_THAT(outcome.less, ElementsAre(3));
  EXPECT_THAT(outcome.within, ElementsAre(0, 2, 4));
}

TEST(Outcome, TheLargestComesFirstAndTiesStayInRosterOrder) {
  const Outcome outcome =
      outcome_of(level_of({{100, 150}, {100, 300}, {900, 950}, {500, 400}, {500, 100}, {300, 200}}),
                 one_thousandth);
  EXPECT_THAT(outcome.more, ElementsAre(1, 0, 2));
  EXPECT_THAT(outcome.less, ElementsAre(4, 3, 5));
}

TEST(Outcome, WhereTheBaseIsNothingEveryKronaCounts) {
  const Outcome outcome = outcome_of(level_of({{0, 1}, {0, 0}}), one_thousandth);
  EXPECT_THAT(outcome.more, ElementsAre(0));
  EXPECT_THAT(outcome.within, ElementsAre(1));
}

TEST(Outcome, WithoutABandEveryKronaCounts) {
  const Outcome outcome = outcome_of(level_of({{4'000'000'000, 4'000'000'001}}), {0.0});
  EXPECT_THAT(outcome.more, ElementsAre(0));
  EXPECT_THAT(outcome.within, IsEmpty());
}

}  // namespace
}  // namespace finsam
