#include "report/tables.hpp"

#include <gmock/gmock.h>

#include "report/csv.hpp"
#include "report/small_results.hpp"

namespace finsam::test {
namespace {

using ::testing::ElementsAre;
using ::testing::StartsWith;

std::vector<std::string> lines_of(const Table& table) {
  std::vector<std::string> lines(1);
  for (const char c : to_csv(table, CsvDialect::plain)) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  lines.pop_back();
  return lines;
}

TEST(ForbundYearTable, HasTheColumnsOfTheModelInTheirOrder) {
  EXPECT_EQ(lines_of(forbund_year_table(small_scenario(), small_results())).front(),
            "year,forbund_id,forbund,member_count,population,need,ideal,floor,possible,state,"
            "municipal,regional,targeted,other_income,admin,spent,opening_eget_kapital,"
            "closing_eget_kapital,paid_back,trappan_limit,excess,against_ideal,kr_per_inhabitant,"
            "participants");
}

TEST(ForbundYearTable, HasARowPerYearAndForbund) {
  const auto lines = lines_of(forbund_year_table(small_scenario(), small_results()));
  ASSERT_EQ(lines.size(), 5u);
  // 1 900 000 / 1 234.125 = 1539.552…
  EXPECT_EQ(
      lines[1],
      "2020,vast,Väst; och öst,2,1234.13,56.50,1000000.13,810000,1000000,950000,475000,475001,"
      "0,17,300,1500000,2000000,2399718,0,1140000,1259718,level,1539.55,40");
  EXPECT_THAT(lines[3], StartsWith("2021,vast,"));
}

TEST(ForbundYearTable, LeavesEmptyWhatDoesNotExist) {
  // Gotland has no floor, no inhabitants and no reach.
  EXPECT_EQ(lines_of(forbund_year_table(small_scenario(), small_results()))[2],
            "2020,gotland,Gotland,1,0.00,0.00,400000.00,,400000,400000,200000,200000,0,0,0,0,0,0,0,"
            "0,0,below,,");
}

TEST(MunicipalityYearTable, HasARowPerMunicipalityAndForbund) {
  const auto lines = lines_of(municipality_year_table(small_scenario(), small_results()));
  EXPECT_EQ(lines.size(), 7u);
  EXPECT_THAT(std::vector(lines.begin(), lines.begin() + 4),
              ElementsAre("year,kommunkod,kommun,forbund_id,contribution",
                          "2020,2505,Arvidsjaur,vast,300000", "2020,2506,Arjeplog,vast,175000",
                          "2020,0980,Gotland,gotland,400000"));
}

TEST(RegionYearTable, HasARowPerRegionAndForbund) {
  EXPECT_THAT(lines_of(region_year_table(small_scenario(), small_results())),
              ElementsAre("year,lanskod,region,forbund_id,contribution",
                          "2020,25,Region Norr,vast,475001", "2021,25,Region Norr,vast,475001"));
}

TEST(NationYearTable, HasARowPerYearWithItsFlags) {
  const auto lines = lines_of(nation_year_table(small_results()));
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines[0],
            "year,frame,national_support,distributable,state,targeted,returned,returned_reserve,"
            "returned_undistributed,returned_capital_rule,returned_unmatched,unmatched,municipal,"
            "regional,forbund_count,municipality_count,eget_kapital,excess,above,level,below,"
            "over_4_mkr,top_quarter_share,flags");
  EXPECT_EQ(
      lines[1],
      "2020,3000000,100000,2800000,1350000,0,1550000,50000,1450000,0,50000,50000,675000,675001,"
      "2,3,2399718,1259718,0,1,1,0,,gains cannot pay");
  EXPECT_THAT(lines[2], ::testing::EndsWith(",damping not affordable"));
}

std::string top_quarter_share(int count, double top, double all) {
  Results results{{YearResult{}}};
  NationYear& nation = results.years[0].nation;
  nation.forbund_count = count;
  nation.top_quarter = {top};
  nation.eget_kapital = {all};
  const std::string line = lines_of(nation_year_table(results))[1];
  const std::size_t end = line.rfind(',');
  const std::size_t start = line.rfind(',', end - 1);
  return line.substr(start + 1, end - start - 1);
}

TEST(NationYearTable, TopQuarterShareIsInPerCent) {
  EXPECT_EQ(top_quarter_share(4, 1, 3), "33.33");
  EXPECT_EQ(top_quarter_share(4, 3, 3), "100.00");
  // 1/800 is 0.125 per cent, and halves go up.
  EXPECT_EQ(top_quarter_share(8, 1, 800), "0.13");
  EXPECT_EQ(top_quarter_share(4, 0, 3), "0.00");
}

TEST(NationYearTable, TopQuarterShareIsEmptyWithFewForbundOrNoCapital) {
  EXPECT_EQ(top_quarter_share(3, 1, 3), "");
  EXPECT_EQ(top_quarter_share(4, 0, 0), "");
}

TEST(NationYearTable, SettlementThatIsNotAffordableIsFlaggedAsDamping) {
  Results results{{YearResult{}}};
  results.years[0].nation.settlement_not_affordable = true;
  EXPECT_THAT(lines_of(nation_year_table(results))[1],
              ::testing::EndsWith(",damping not affordable"));
}

TEST(ResultTables, StandInTheOrderOfTheirNames) {
  const auto tables = result_tables(small_scenario(), small_results());
  for (std::size_t i = 0; i < tables.size(); ++i) EXPECT_EQ(tables[i].name, table_names[i]);
}

}  // namespace
}  // namespace finsam::test
