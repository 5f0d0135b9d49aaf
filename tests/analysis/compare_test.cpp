#include "analysis/compare.hpp"

#include <gmock/gmock.h>

#include "support/compared.hpp"
#include "support/small_world.hpp"

namespace finsam {
namespace {

using support::always;
using support::compared;
using support::kr;
using support::percent;
using support::small_world;
using support::unit_called;
using ::testing::ElementsAre;

/// The small world over the years 2020 and 2021.
Scenario two_years() {
  Scenario scenario = small_world();
  scenario.last = Year{2021};
  return scenario;
}

const ComparedLevel& level_of(const Comparison& comparison, Level level) {
  return comparison.levels[static_cast<std::size_t>(level)];
}

const ComparedValue& value_of(const std::vector<ComparedValue>& values, Level level,
                              std::string_view name) {
  const auto quantities = quantities_of(level);
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    if (quantities[i].name == name) return values[i];
  }
  throw std::runtime_error("no such quantity");
}

TEST(Compare, TakesEveryAmountFromTheTables) {
  const ComparedRun base = compared(small_world());
  Scenario changed = small_world();
  changed.terms.base_grant = always(kr(1'000'000));
  const ComparedRun reform = compared(changed);
  const Comparison comparison = compare(base, reform);
  EXPECT_THAT(comparison.years, ElementsAre(2020));
  const ComparedUnit& alfa = unit_called(level_of(comparison, Level::forbund).units, "alfa");
  EXPECT_EQ(alfa.name, "Alfa");
  const ComparedValue& state = value_of(alfa.years[0].values, Level::forbund, "state");
  // Ideals 1 940 000 and 1 000 000 + 7 000 000·0.175 = 2 285 000 … by hand: z is 20 % of need, 10 %
  // of population, so 17.5 % of what is above the base grants.
  EXPECT_EQ(state.base, 400'000 + 8'800'000 * 175 / 1000);
  EXPECT_EQ(state.reform, 1'000'000 + 7'000'000 * 175 / 1000);
  EXPECT_EQ(state.difference, 285'000);
  EXPECT_EQ(state.per_cent, 1469);             // 285 / 1 940 = 14.69 %
  EXPECT_EQ(state.kr_per_inhabitant, 285'00);  // 1 000 inhabitants
  const ComparedValue& income = value_of(alfa.years[0].values, Level::forbund, "income");
  EXPECT_EQ(income.difference, 570'000);
}

TEST(Compare, AddsUpFlowsAndEndsWithTheLastYearOfWhatIsHeld) {
  Scenario changed = two_years();
  changed.terms.execution = always(percent(90));
  const Comparison comparison = compare(compared(two_years()), compared(changed));
  const ComparedUnit& alfa = unit_called(level_of(comparison, Level::forbund).units, "alfa");
  const ComparedValue& state = value_of(alfa.all, Level::forbund, "state");
  EXPECT_EQ(state.base, 2 * 1'940'000);
  EXPECT_EQ(state.difference, 0);
  const ComparedValue& kept = value_of(alfa.all, Level::forbund, "closing_eget_kapital");
  EXPECT_EQ(kept.base, 0);
  EXPECT_EQ(kept.reform, 2 * 388'000);
  EXPECT_EQ(kept.per_cent, std::nullopt);  // of nothing
  // Half a million and a half over 1 000 inhabitants in each of two years and runs.
  EXPECT_EQ(kept.kr_per_inhabitant, 776'00);
}

TEST(Compare, CountsInhabitantsOverTheYearsAsTheirMean) {
  Scenario base = two_years();
  base.statistics.all[0].by_municipality[0][2019] = {30'000, Status::official};
  Scenario changed = base;
  changed.terms.frame = always(kr(23e6));
  const Comparison comparison = compare(compared(base), compared(changed));
  const ComparedUnit& aby = unit_called(level_of(comparison, Level::municipality).units, "1001");
  const ComparedValue& all = aby.all.front();
  // 1 000 inhabitants for 2020 and 3 000 for 2021.
  EXPECT_EQ(aby.years[0].values[0].kr_per_inhabitant, *aby.years[0].values[0].difference / 10);
  EXPECT_EQ(all.kr_per_inhabitant, (*all.difference + 10) / 20);
}

TEST(Compare, MunicipalitiesAndRegionsPayWithAllTheirInhabitants) {
  Scenario base = small_world();
  base.roster.municipalities.push_back({"1203", "Eby", 1, false});  // in no förbund
  for (Statistic& one : base.statistics.all) {
    one.by_municipality.push_back({{2018, {50'000, Status::official}}});
  }
  Scenario changed = base;
  changed.terms.frame = always(kr(23e6));
  const Comparison comparison = compare(compared(base), compared(changed));
  const ComparedUnit& region = unit_called(level_of(comparison, Level::region).units, "12");
  const ComparedValue& value = region.all.front();
  // Cby, Dby and Eby: 3 000, 4 000 and 5 000 inhabitants.
  EXPECT_EQ(value.kr_per_inhabitant, (*value.difference + 60) / 120);
  const ComparedUnit& cby = unit_called(level_of(comparison, Level::municipality).units, "1201");
  EXPECT_EQ(cby.all.front().kr_per_inhabitant, (*cby.all.front().difference + 15) / 30);
}

TEST(Compare, AForbundOfOneRunCountsAsNothingInTheOther) {
  Scenario without = small_world();
  without.roster.forbund.pop_back();
  without.opening.pop_back();
  const Comparison comparison = compare(compared(without), compared(small_world()));
  const ComparedLevel& level = level_of(comparison, Level::forbund);
  ASSERT_EQ(level.units.size(), 3u);
  const ComparedUnit& gamma = level.units.back();
  EXPECT_EQ(gamma.id, "gamma");
  EXPECT_FALSE(gamma.in_base);
  EXPECT_TRUE(gamma.in_reform);
  EXPECT_EQ(gamma.all.front().base, 0);
  EXPECT_EQ(gamma.all.front().difference, gamma.all.front().reform);
  std::int64_t sum = 0;
  for (const ComparedUnit& unit : level.units) sum += *unit.all.front().difference;
  const ComparedUnit& nation = level_of(comparison, Level::nation).units.front();
  EXPECT_EQ(value_of(nation.all, Level::nation, "state").difference, sum);
}

TEST(Compare, WhatOneRunDoesNotCalculateHasNoDifference) {
  Scenario reach = small_world();
  reach.terms.individual_share = always(percent(80));
  reach.terms.cost_per_participant = always(kr(30'000));
  const Comparison comparison = compare(compared(small_world()), compared(reach));
  const ComparedUnit& alfa = unit_called(level_of(comparison, Level::forbund).units, "alfa");
  for (const auto* values : {&alfa.years[0].values, &alfa.all}) {
    const ComparedValue& participants = value_of(*values, Level::forbund, "participants");
    EXPECT_EQ(participants.base, std::nullopt);
    EXPECT_EQ(participants.reform, 103);  // 0.8 · 3 880 000 / 30 000
    EXPECT_EQ(participants.difference, std::nullopt);
    EXPECT_EQ(participants.per_cent, std::nullopt);
  }
}

TEST(Compare, TheNationalAccountIsComparedLineByLine) {
  Scenario reform = small_world();
  reform.terms.admin_fixed = always(kr(100'000));
  reform.terms.execution_admin = always(percent(90));
  reform.terms.outside_income =
      OutsideTable{0, {{"esf", "ESF", Year{2020}, kr(36e6), kr(36e6), "", Status::official, {}}}};
  const Comparison comparison = compare(compared(small_world()), compared(reform));
  const ComparedLevel& account = level_of(comparison, Level::account);
  const auto line = [&](const char* id) -> const ComparedYear& {
    return unit_called(account.units, id).years.at(0);
  };
  EXPECT_EQ(value_of(line("admin").values, Level::account, "kr").difference, 3 * 90'000);
  const ComparedValue& share = value_of(line("execution_admin").values, Level::account, "per_cent");
  EXPECT_EQ(share.base, std::nullopt) << "nothing is budgeted";
  EXPECT_EQ(share.reform, 9'000);
  const ComparedValue& esf = value_of(line("esf_income").values, Level::account, "kr");
  EXPECT_EQ(esf.base, std::nullopt) << "not told there";
  EXPECT_EQ(esf.reform, 36'000'000);
  EXPECT_EQ(esf.difference, std::nullopt);
}

TEST(Compare, SharesHaveADifferenceInPointsAlone) {
  Scenario saving = small_world();
  saving.roster.municipalities.push_back({"1003", "Eby", 0, false});
  saving.roster.forbund.push_back({"delta", "Delta", {{4, percent(100), {}}}, {}});
  saving.opening.resize(4);
  for (Statistic& one : saving.statistics.all)
    one.by_municipality.push_back(one.by_municipality[0]);
  saving.terms.execution = always(percent(50));
  Scenario changed = saving;
  changed.terms.base_grant = always(kr(0));
  const Comparison comparison = compare(compared(saving), compared(changed));
  const ComparedUnit& nation = level_of(comparison, Level::nation).units.front();
  const ComparedValue& share = value_of(nation.all, Level::nation, "top_quarter_share");
  EXPECT_EQ(share.difference, *share.reform - *share.base);
  EXPECT_GT(*share.difference, 0);
  EXPECT_EQ(share.per_cent, std::nullopt);
  EXPECT_EQ(share.kr_per_inhabitant, std::nullopt);
}

TEST(Compare, ComparesTheYearsThatBothHave) {
  Scenario later = small_world();
  later.first = Year{2021};
  later.last = Year{2023};
  Scenario earlier = small_world();
  earlier.last = Year{2022};
  EXPECT_THAT(compare(compared(earlier), compared(later)).years, ElementsAre(2021, 2022));
  EXPECT_THAT(compare(compared(earlier), compared(later), std::pair{Year{2022}, Year{2030}}).years,
              ElementsAre(2022));
  const Comparison none = compare(compared(small_world()), compared(later));
  EXPECT_TRUE(none.years.empty());
  EXPECT_TRUE(none.levels[0].units.empty());
}

TEST(Compare, PerCentOfANegativeBaseKeepsTheSignOfTheDifference) {
  ComparedRun base = compared(small_world());
  ComparedRun reform = base;
  const std::size_t column = 8;  // returned_undistributed
  ASSERT_EQ(base.tables[3].columns[column], "returned_undistributed");
  base.tables[3].rows[0][column] = std::int64_t{-300};
  reform.tables[3].rows[0][column] = std::int64_t{-200};
  const Comparison comparison = compare(base, reform);
  const auto& values = level_of(comparison, Level::nation).units.front().all;
  EXPECT_EQ(value_of(values, Level::nation, "returned_undistributed").difference, 100);
  EXPECT_EQ(value_of(values, Level::nation, "returned_undistributed").per_cent, 3333);
}

TEST(Compare, EveryNumberOfTheNationIsCompared) {
  std::vector<std::string_view> numbers;
  for (const ResultColumn& column : nation_year_columns) {
    if (column.kind != ColumnKind::text && column.name != "year") numbers.push_back(column.name);
  }
  std::vector<std::string_view> names;
  for (const Quantity& quantity : quantities_of(Level::nation)) {
    if (quantity.name != "paid_back") names.push_back(quantity.name);  // added up from the förbund
  }
  EXPECT_EQ(names, numbers);
}

}  // namespace
}  // namespace finsam
