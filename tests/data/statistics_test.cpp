#include <gtest/gtest.h>

#include "data/reading.hpp"
#include "data/statistics_checks.hpp"
#include "data/statistics_table.hpp"

namespace finsam {
namespace {

struct Read {
  Roster roster = small_roster();
  Statistics statistics;
  std::vector<TableProvenance> provenance;
  Diagnostics diagnostics;

  Read& table(const std::string& text, const std::string& file = "t.csv") {
    read_statistics(table_text(text, file), roster, statistics, provenance, diagnostics);
    return *this;
  }
  std::vector<Member> members() const { return members_between(roster, Year{2020}, Year{2020}); }
  std::string found() const { return all_text(diagnostics); }
};

TEST(ReadStatistics, TakesTenths) {
  Read read;
  read.table(
      "kommunkod;year;population_16_64;ohalsa;status\n1440;2018;1\u00a0000;12,5;official\n"
      "1440;2019;2000;;estimated\n");
  EXPECT_EQ(read.found(), "");
  const Statistic* population = read.statistics.find("population");
  ASSERT_NE(population, nullptr);
  EXPECT_EQ(population->table, 0);
  EXPECT_EQ(population->by_municipality[0].at(2018).tenths, 10'000);
  EXPECT_EQ(population->by_municipality[0].at(2018).status, Status::official);
  EXPECT_EQ(population->by_municipality[0].at(2019).tenths, 20'000);
  EXPECT_EQ(population->by_municipality[0].at(2019).status, Status::estimated);
  EXPECT_TRUE(population->by_municipality[1].empty());
  const Statistic* ohalsa = read.statistics.find("ohalsa");
  ASSERT_NE(ohalsa, nullptr);
  EXPECT_EQ(ohalsa->by_municipality[0].at(2018).tenths, 125);
  EXPECT_EQ(ohalsa->by_municipality[0].count(2019), 0u);
  EXPECT_EQ(read.provenance[0].rows, 2);
}

TEST(ReadStatistics, RefusesWrongColumns) {
  EXPECT_EQ(Read().table("kommunkod,year,need\n1440,2019,1\n").found(),
            "t.csv:1:16: \"need\" is the sum of its components; give the columns ohalsa, "
            "arbetsmarknadsstod and ekonomiskt_bistand instead\n");
  EXPECT_EQ(Read().table("kommunkod,year,population,population_16_64\n1440,2019,1,1\n").found(),
            "t.csv:1:27: the indicator \"population\" has two columns\n");
  EXPECT_EQ(Read().table("kommunkod,year,status\n1440,2019,\n").found(),
            "t.csv:1:1: no column with an indicator, for example population_16_64\n");
  EXPECT_EQ(Read()
                .table("kommunkod,year,jobs\n1440,2019,1\n", "one.csv")
                .table("kommunkod,year,jobs\n1440,2020,1\n", "two.csv")
                .found(),
            "two.csv:1:16: the indicator \"jobs\" is already in the table \"one.csv\"\n");
  EXPECT_EQ(Read().table("kommunkod,jobs\n1440,1\n").found(),
            "t.csv:1:1: the column \"year\" is missing\n");
  EXPECT_EQ(Read().table("kommunkod,year,jobs\n").found(), "t.csv: the table has no rows\n");
}

TEST(ReadStatistics, RefusesWrongCells) {
  EXPECT_EQ(
      Read()
          .table("kommunkod,year,jobs\n1440,2019,1\n1440,2019,2\n9999,2019,1\n114,19,-1\n"
                 "1490,2019,1.25\n1490,2020,..\n1490,2021,nan\n1490,2022,1e3\n")
          .found(),
      "t.csv:3:1: kommunkod: \"1440 2019\" is written twice, first on line 2\n"
      "t.csv:4:1: kommunkod: unknown municipality \"9999\"; it is not in the municipalities table\n"
      "t.csv:5:1: kommunkod: \"114\" is not a kommunkod; write \"0114\" (Excel drops leading "
      "zeros: "
      "make it a text column)\n"
      "t.csv:5:5: year: \"19\" is not a year; write four digits, for example \"2020\"\n"
      "t.csv:5:8: jobs: \"-1\" is negative; the least is 0\n"
      "t.csv:6:11: jobs: \"1.25\" has more than one decimal\n"
      "t.csv:7:11: jobs: \"..\" is not a number; write for example \"1438.9\", or nothing where "
      "there "
      "is no value\n"
      "t.csv:8:11: jobs: \"nan\" is not a number; write for example \"1438.9\", or nothing where "
      "there is no value\n"
      "t.csv:9:11: jobs: \"1e3\" is not a number; write for example \"1438.9\", or nothing where "
      "there is no value\n");
}

TEST(ReadStatistics, ReadsNoThousandsAsDecimals) {
  EXPECT_EQ(Read().table("kommunkod,year,jobs\n1440,2019,\"10,500\"\n").found(),
            "t.csv:2:11: jobs: \"10,500\" has more than one decimal; write \"10 500\" if it is "
            "thousands\n");
}

TEST(ReadStatistics, StopsAfterAThousandErrors) {
  std::string text = "kommunkod,year,jobs\n";
  for (int i = 0; i < 100'000; ++i) text += "1440,x,y\n";
  const std::string found = Read().table(text).found();
  EXPECT_TRUE(
      found.ends_with("t.csv:26:8: … and at least 950 more errors in this table, which is "
                      "read no further\n"))
      << found;
}

TEST(ReadStatistics, IsQuietAboutMunicipalitiesWhenThereAreNone) {
  Read read;
  read.roster = {};
  EXPECT_EQ(read.table("kommunkod,year,jobs\n1440,2019,1\n1440,2019,2\n").found(), "");
}

TEST(CheckStatistics, MissesIndicatorsAndMunicipalities) {
  Read read;
  read.table(
      "kommunkod,year,population_16_64,ohalsa\n1440,2019,1,1\n1490,2019,1,\n1286,2019,1,1\n");
  check_statistics(read.roster, read.members(), read.statistics,
                   {"population", "need", "jobs", "population"}, {"s.yaml", 7, 3},
                   read.diagnostics);
  EXPECT_EQ(
      read.found(),
      "members.csv:3:21: Borås (1490) has no value of \"ohalsa\" in any year\n"
      "s.yaml:7:3: data.statistics: no table has the column arbetsmarknadsstod, a component of "
      "\"need\"\n"
      "s.yaml:7:3: data.statistics: no table has the column ekonomiskt_bistand, a component of "
      "\"need\"\n"
      "s.yaml:7:3: data.statistics: no table has the indicator \"jobs\"; give one with a column "
      "jobs\n");
}

TEST(NoteYearsHeldOver, AddsUpPerStatistic) {
  Read read;
  read.table(
      "kommunkod,year,population_16_64,jobs\n1440,2018,1,1\n1440,2019,1,\n1490,2018,1,1\n"
      "1490,2019,1,1\n1286,2018,1,1\n1286,2019,1,1\n0980,2015,1,1\n");
  note_years_held_over(read.members(), read.statistics, {"population", "jobs", "need"},
                       {2021, 2018, 2019, 2020, 2019, 2017}, {"s.yaml", 7, 3}, read.diagnostics);
  EXPECT_EQ(
      read.found(),
      "note: s.yaml:7:3: data.statistics: population of 2017 is taken from 2018 for all "
      "municipalities (3), of 2020–2021 is taken from 2019 for all municipalities (3)\n"
      "note: s.yaml:7:3: data.statistics: jobs of 2017 is taken from 2018 for all municipalities "
      "(3), of 2019–2021 is "
      "taken from 2018 for 1 of 3 municipalities, of 2020–2021 is taken from 2019 for 2 of 3 "
      "municipalities\n");
}

TEST(NoteYearsHeldOver, IsSilentWhenEveryYearIsThere) {
  Read read;
  read.table("kommunkod,year,jobs\n1440,2018,1\n1490,2018,1\n1286,2018,1\n");
  note_years_held_over(read.members(), read.statistics, {"jobs"}, {2018}, {}, read.diagnostics);
  EXPECT_EQ(read.found(), "");
}

}  // namespace
}  // namespace finsam
