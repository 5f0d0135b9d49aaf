#include "report/compare_tables.hpp"

#include <gmock/gmock.h>

#include "report/compare_case.hpp"
#include "report/csv.hpp"

namespace finsam::support {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string csv_of(const CompareCase& given, std::size_t table) {
  return to_csv(compare_tables(given.source())[table], CsvDialect::plain);
}

TEST(CompareTables, AreCalledByTheirNames) {
  const CompareCase same(small_base(), small_base());
  const auto tables = compare_tables(same.source());
  for (std::size_t i = 0; i < tables.size(); ++i) EXPECT_EQ(tables[i].name, compare_table_names[i]);
}

TEST(CompareTables, ComparisonHasARowForEveryUnitYearAndQuantity) {
  const CompareCase given(small_base(), small_reform());
  const std::string text = csv_of(given, 0);
  EXPECT_THAT(text, ::testing::StartsWith("level,year,id,name,quantity,base,reform,difference,"
                                          "per_cent,kr_per_inhabitant\n"
                                          "nation,2020,nation,nation,frame,13000000,13000000,0,"
                                          "0.00,0.00\n"));
  // Alfa: 400 000 + 8 800 000 · 17.5 % and 800 000 + 7 600 000 · 17.5 %, 1 000 inhabitants.
  EXPECT_THAT(text, HasSubstr("\nforbund,2021,alfa,Alfa,state,1940000,2130000,190000,9.79,190.00"));
  EXPECT_THAT(text, HasSubstr("\nforbund,all,alfa,Alfa,state,3880000,4260000,380000,9.79,380.00"));
  EXPECT_THAT(text, HasSubstr("\nforbund,all,alfa,Alfa,income,7760000,8520000,760000,9.79,760.00"));
  EXPECT_THAT(text, HasSubstr("\nmunicipality,2020,1001,Aby,contribution,970000,1065000,95000,"));
  EXPECT_THAT(text, HasSubstr("\nregion,all,12,Region Tolv,contribution,"));
  // 21 quantities of the nation, since a share of three is none; 3 förbund with 6, since there is
  // no reach; 4 and 2 payers with 1. The 25 lines of the account are of a year each.
  EXPECT_EQ(compare_tables(given.source())[0].rows.size(), 3u * (21 + 3 * 6 + 4 + 2) + 2u * 25);
}

TEST(CompareTables, WhatNoRunHasCalculatedIsLeftOut) {
  Scenario reach = small_base();
  reach.terms.individual_share = always(percent(80));
  reach.terms.cost_per_participant = always(kr(30'000));
  EXPECT_THAT(csv_of({small_base(), small_base()}, 0), Not(HasSubstr("participants")));
  EXPECT_THAT(csv_of({small_base(), reach}, 0),
              HasSubstr("\nforbund,2020,alfa,Alfa,participants,,103,,,\n"));
}

TEST(CompareTables, OutcomesAreRanked) {
  const CompareCase given(small_base(), small_reform());
  EXPECT_THAT(
      csv_of(given, 1),
      AllOf(HasSubstr("\nforbund,more,1,alfa,Alfa,state,3880000,4260000,380000,9.79,380.00\n"
                      "forbund,more,2,beta,"),
            HasSubstr("\nforbund,less,1,gamma,Gamma,state,"),
            HasSubstr("\nmunicipality,more,1,1001,Aby,contribution,"),
            HasSubstr("\nregion,less,1,12,Region Tolv,contribution,")));
  EXPECT_EQ(csv_of(given, 2),
            "level,quantity,dead_band,more,less,within\n"
            "forbund,state,0.1 %,2,1,0\n"
            "municipality,contribution,0.1 %,2,2,0\n"
            "region,contribution,0.1 %,1,1,0\n");
}

TEST(CompareTables, NameWhatDiffersAndWhatWasCompared) {
  Scenario changed = small_reform();
  changed.terms.lag = always(1);
  changed.terms.frame = {{{Year{2020}, false, kr(13e6), {}}, {Year{2021}, false, kr(20e6), {}}}};
  changed.roster.forbund.pop_back();
  changed.opening.pop_back();
  changed.first = Year{2020};
  changed.last = Year{2022};
  CompareCase given(small_base(), changed);
  given.reform().settings = {{"lag", "1"}, {"base_grant", "800 tkr"}};
  EXPECT_EQ(csv_of(given, 3),
            "what,key,years,base,reform,assumption\n"
            "years,,,2020:2021,2020:2022,\n"
            "frame,,2021,13000000 kr,20000000 kr,\n"
            "forbund,Gamma,,yes,no,\n"
            "term,frame.amount,2021,13 Mkr,20 Mkr,\n"
            "term,base_grant,2020:2021,400 tkr,800 tkr,\n"
            "term,lag,2020:2021,2,1,assumption\n");
  EXPECT_EQ(csv_of(given, 4),
            "run,title,given,settings,first_year,last_year,program_version,model_version\n"
            "base,Grund,base.yaml,,2020,2021,0,1\n"
            "reform,Större grund,reform.yaml,lag=1; base_grant=800 tkr,2020,2022,0,1\n");
}

TEST(CompareTables, NameVersionsMembersAndData) {
  ComparedRun base = compared(small_base());
  ComparedRun reform = base;
  reform.model_version = "2";
  reform.program_version = "9";
  reform.scenario.roster.forbund[0].members[0].share = percent(50);
  TableProvenance table;
  table.role = "data.opening";
  table.file = "opening.csv";
  reform.scenario.provenance = {table};
  reform.tables[0].rows.pop_back();
  EXPECT_EQ(csv_of({base, reform}, 3),
            "what,key,years,base,reform,assumption\n"
            "model_version,,,1,2,\n"
            "program_version,,,0,9,\n"
            "forbund_years,Gamma,,,,\n"
            "members,Alfa,,,,\n"
            "data,data.opening,,,opening.csv,\n");
}

}  // namespace
}  // namespace finsam::support
