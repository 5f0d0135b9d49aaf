#include "intake/scb_figures.hpp"

#include <gmock/gmock.h>

#include "intake/reading.hpp"
#include "intake/scb_answers.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct Scb {
  Diagnostics found;
  std::vector<Figure> figures;

  Scb(const Json& json, const char* table) {
    SourceErrors errors("a.json", found);
    const auto read = read_json_stat(json.dump(), errors);
    if (read) figures = figures_of(*read, *find_scb_table(table), errors);
  }
  std::string errors() const { return all_text(found); }
};

TEST(ScbPopulation, AddsUpAgesAndSexesOfMunicipalities) {
  const Scb scb(population_answer({"00", "14", "1440", "1490"}, {"2019", "2020"}, 3), "population");
  EXPECT_EQ(scb.errors(), "");
  // 49 ages, two sexes, 3 people each
  EXPECT_EQ(text_of(scb.figures),
            "1440 2019 population_16_64 294000000\n1440 2020 population_16_64 294000000\n"
            "1490 2019 population_16_64 294000000\n1490 2020 population_16_64 294000000\n");
}

TEST(ScbPopulation, HasNoValueWhereAPartIsMissing) {
  Json answer = population_answer({"1440", "1490"}, {"2019"}, 1);
  answer["value"][2] = nullptr;  // age 16, men, of Ale
  answer["status"]["2"] = "..";
  const Scb scb(answer, "population");
  EXPECT_EQ(text_of(scb.figures),
            "1440 2019 population_16_64 –\n1490 2019 population_16_64 98000000\n");
}

TEST(ScbPopulation, RefusesOtherAgesContentsAndUnits) {
  Json answer = population_answer({"1440"}, {"2019"}, 1);
  answer["dimension"]["ContentsCode"]["category"]["label"]["BE0101N1"] = "Folkökning";
  EXPECT_EQ(
      Scb(answer, "population").errors(),
      "a.json: /dimension/ContentsCode: not all contents of population_16_64 are there: labels "
      "that begin with folkmangd, population\n");
  answer = population_answer({"1440"}, {"2019"}, 1);
  answer["dimension"]["ContentsCode"]["category"]["unit"]["BE0101N1"]["base"] = "procent";
  EXPECT_EQ(Scb(answer, "population").errors(),
            "a.json: /dimension/ContentsCode: \"Folkmängd\" is given in \"procent\", not as a "
            "number\n");
  const Json few = dataset({{"Region", {"1440"}}, {"Alder", numbers(16, 62)}, {"Tid", {"2019"}}},
                           [](std::size_t) { return 1; });
  EXPECT_EQ(
      Scb(few, "population").errors(),
      "a.json: /dimension/Alder: the ages from 16 to 64 are not all there; missing: 63, 64\n");
  const Json all =
      dataset({{"Region", {"1440"}}, {"Tid", {"2019"}}}, [](std::size_t) { return 1; });
  EXPECT_THAT(Scb(all, "population").errors(), HasSubstr("no dimension of ages (Alder)"));
  const Json bare = dataset({{"Alder", numbers(16, 64)}}, [](std::size_t) { return 1; });
  EXPECT_THAT(Scb(bare, "population").errors(), HasSubstr("no dimension of regions (Region)"));
}

TEST(ScbNeed, IsTheMeanOfTwelveMonthsByComponent) {
  const Scb scb(need_answer({"1440"}, months("2019")), "need");
  EXPECT_EQ(scb.errors(), "");
  EXPECT_EQ(text_of(scb.figures),
            "1440 2019 ohalsa 3000000\n1440 2019 arbetsmarknadsstod 13000000\n"
            "1440 2019 ekonomiskt_bistand 5000000\n");
}

TEST(ScbNeed, LeavesOutYearsWithoutAllTheirMonths) {
  std::vector<std::string> some = months("2019");
  some.emplace_back("2020M01");
  EXPECT_THAT(text_of(Scb(need_answer({"1440"}, some), "need").figures), Not(HasSubstr("2020")));
}

TEST(ScbNeed, WarnsOfMonthsThatWereNotReported) {
  Json answer = need_answer({"1440", "1490"}, months("2019"));
  const std::size_t month = 4 * 12 + 3;  // April of the fifth of the contents, of men in Ale
  const std::size_t sexes = 7 * 12;
  for (const std::size_t sex : {0, 1, 2}) answer["value"][month + sex * sexes] = 0;
  const Scb scb(answer, "need");
  EXPECT_EQ(scb.errors(),
            "warning: a.json: ekonomiskt_bistand has months of 0, which SCB gives where a "
            "municipality did "
            "not report; the means of these years may be too low: 1440 in 2019\n");
  EXPECT_THAT(text_of(scb.figures), HasSubstr("1440 2019 ekonomiskt_bistand 4583333\n"));
}

TEST(ScbNeed, WarnsOfValuesWithAReservation) {
  Json answer = need_answer({"1440"}, months("2019"));
  answer["status"]["3"] = "p";
  EXPECT_EQ(Scb(answer, "need").errors(),
            "warning: a.json: /status: 1 value is marked \"p\"; it counts\n");
  answer["status"]["4"] = "p";
  EXPECT_EQ(Scb(answer, "need").errors(),
            "warning: a.json: /status: 2 values are marked \"p\"; they count\n");
}

TEST(ScbNeed, TellsWhatItLacks) {
  Json answer = need_answer({"1440"}, months("2019"));
  answer["dimension"]["ContentsCode"]["category"]["label"]["5"] = "Annat";
  EXPECT_THAT(Scb(answer, "need").errors(),
              HasSubstr("not all contents of ekonomiskt_bistand are there"));
  EXPECT_THAT(Scb(need_answer({"1440"}, {"2019"}), "need").errors(),
              HasSubstr("\"2019\" is not a month, which TAB1386 has"));
  const Json ages =
      dataset({{"Region", {"1440"}}, {"Aldersgrupp", {"20-64", "20-65"}}, {"Tid", months("2019")}},
              [](std::size_t) { return 1; });
  EXPECT_THAT(Scb(ages, "need").errors(),
              HasSubstr("/dimension/Aldersgrupp: has 2 values, none of them a total"));
}

}  // namespace
}  // namespace finsam::test
