#include "intake/source_table.hpp"

#include <gmock/gmock.h>

#include "intake/reading.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

TEST(SourceTable, TakesColumnsByNameAndAddsThemUp) {
  const CsvFigures csv(
      "Kommun-kod;År;Sjukpenning;Sjuk- och aktivitetsersättning;Annat\n"
      "1440 Ale;2019;1 000,5;2,5;x\n1490;2019;7;;y\n",
      {"ohalsa=sjukpenning", "ohalsa=Sjuk- och aktivitetsersättning"});
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(text_of(csv.read.figures), "1440 2019 ohalsa 1003000000\n1490 2019 ohalsa –\n");
}

TEST(SourceTable, PassesOverTheNationCountiesAndNotes) {
  const CsvFigures csv(
      "region,2019\n00 Riket,9\nRiket,9\n14,8\n1440,1\nKälla: SCB,\nSida 1 av 1,\n",
      {"population_16_64=2019"}, "2019");
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(text_of(csv.read.figures), "1440 2019 population_16_64 1000000\n");
}

TEST(SourceTable, TellsTheUnitOfItsColumns) {
  const CsvFigures csv("kommunkod,year,a (tkr),b (tkr)\n1440,2019,1,2\n",
                       {"ohalsa=a (tkr)", "egen=b (tkr)"});
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(csv.read.unit, "tkr");
}

TEST(SourceTable, TellsAllThatIsWrongWithItsPlace) {
  const CsvFigures csv(
      "kommunkod,year,a,b\n114,2019,1,2\n1440,2019,x,-1\nAle,2019,1,1\n1490,2019,1,2\n",
      {"ohalsa=a", "egen=b"});
  EXPECT_EQ(
      csv.errors(),
      "t.csv:2:1: \"114\" is not a kommunkod; write \"0114\" (Excel drops leading zeros: make "
      "it a text column)\n"
      "t.csv:3:11: a: \"x\" is not a number\n"
      "t.csv:3:13: b: \"-1\" is negative\n"
      "t.csv:4:1: \"Ale\" is not a kommunkod; write four digits, for example \"0114\"\n");
}

TEST(SourceTable, RefusesColumnsThatAreNotThereOrDoNotFit) {
  EXPECT_EQ(CsvFigures("kommunkod,year,Sjukpening\n1440,2019,1\n", {"ohalsa=Sjukpenning"}).errors(),
            "t.csv:1:1: no column \"Sjukpenning\"; did you mean \"Sjukpening\"?\n");
  EXPECT_EQ(CsvFigures("kommunkod,year,a (kr),b (tkr)\n1440,2019,1,1\n",
                       {"ohalsa=a (kr)", "ohalsa=b (tkr)"})
                .errors(),
            "t.csv:1:23: \"a (kr)\" and \"b (tkr)\" are of unlike units\n");
  EXPECT_EQ(CsvFigures("kommunkod,year,Andel i %\n1440,2019,1\n", {"ohalsa=Andel i %"}).errors(),
            "t.csv:1:16: \"Andel i %\" holds shares; the model adds up numbers\n");
  EXPECT_THAT(CsvFigures("id,a\n1440,1\n", {"ohalsa=a"}).errors(),
              HasSubstr("t.csv:1:1: no column of municipality codes; name it with --column "
                        "kommunkod=…\nt.csv:1:1: no column of years"));
  EXPECT_EQ(CsvFigures("kommunkod,year,a,A\n1440,2019,1,1\n", {"ohalsa=a"}).errors(),
            "t.csv:1:18: a second column \"a\"\n");
}

TEST(SourceTable, OneYearForAllIsForTablesWithoutYears) {
  EXPECT_EQ(CsvFigures("kommunkod,År,a\n1440,2019,1\n", {"ohalsa=a"}, "2022").errors(),
            "t.csv:1:11: \"År\" tells the years; leave out --year\n");
}

TEST(SourceTable, RefusesSumsThatNoTableHolds) {
  EXPECT_EQ(
      CsvFigures("kommunkod,year,a,b\n1440,2019,10000000000,1\n", {"egen=a", "egen=b"}).errors(),
      "t.csv:2:23: the sum is more than 10 000 000 000\n");
}

TEST(SourceTable, WithoutAChoiceTakesColumnsThatHaveTheNamesAlready) {
  const CsvFigures csv("kommunkod,year,ekonomiskt_bistand,ohalsa\n1440,2019,2,1\n", {});
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(text_of(csv.read.figures),
            "1440 2019 ohalsa 1000000\n1440 2019 ekonomiskt_bistand 2000000\n");
  EXPECT_THAT(CsvFigures("kommunkod,year,a\n1440,2019,2\n", {}).errors(),
              HasSubstr("choose among \"kommunkod\", \"year\", \"a\" with --column"));
}

TEST(SourceTable, NamesOfCodesAndYearsCanBeGiven) {
  const CsvFigures csv("id,period,a\n1440,2019,1\n", {"kommunkod=id", "year=period", "ohalsa=a"});
  EXPECT_EQ(csv.errors(), "");
  EXPECT_EQ(text_of(csv.read.figures), "1440 2019 ohalsa 1000000\n");
}

TEST(ColumnChoice, RefusesNamesThatNoStatisticCanHave) {
  EXPECT_THAT(parse_choice({"need=a"}).error(), HasSubstr("need is the sum of its components"));
  EXPECT_THAT(parse_choice({"population=a"}).error(), HasSubstr("is called population_16_64"));
  EXPECT_THAT(parse_choice({"Ohälsa=a"}).error(), HasSubstr("write small letters a–z"));
  EXPECT_THAT(parse_choice({"ohalsa"}).error(), HasSubstr("has no column of the source"));
  EXPECT_THAT(parse_choice({"status=a"}).error(), HasSubstr("status is not a statistic"));
}

}  // namespace
}  // namespace finsam::test
