#include "store/stored_table.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

using ::testing::HasSubstr;

constexpr ResultColumn columns[] = {
    {"year"}, {"kommunkod", ColumnKind::text}, {"paid"}, {"need", ColumnKind::real}};
constexpr TableShape shape{"small", columns};

std::string refused_csv(const std::string& text) {
  const auto table = table_from_csv(shape, "small.csv", text);
  return table ? "" : table.error();
}

std::string refused_json(const std::string& text) {
  const auto table = table_from_json(shape, "small.json", text);
  return table ? "" : table.error();
}

TEST(StoredTable, ReadsBothDialectsAndJsonAlike) {
  const std::vector<std::vector<Cell>> rows = {
      {std::int64_t{2020}, std::string("0114"), std::int64_t{-12}, Hundredths{-5}},
      {std::int64_t{2021}, std::string("Väst; \"och\", öst"), Cell{}, Hundredths{123456}}};
  const auto plain = table_from_csv(shape, "small.csv",
                                    "year,kommunkod,paid,need\n2020,0114,-12,-0.05\n"
                                    "2021,\"Väst; \"\"och\"\", öst\",,1234.56\n");
  const auto excel =
      table_from_csv(shape, "small.csv",
                     "\xEF\xBB\xBFyear;kommunkod;paid;need\r\n2020;0114;-12;-0,05\r\n"
                     "2021;\"Väst; \"\"och\"\", öst\";;1234,56\r\n");
  const auto json =
      table_from_json(shape, "small.json",
                      R"([{"year": 2020, "kommunkod": "0114", "paid": -12, "need": -0.05},
          {"year": 2021, "need": 1234.56, "paid": null, "kommunkod": "Väst; \"och\", öst"}])");
  for (const auto* table : {&plain, &excel, &json}) {
    ASSERT_TRUE(*table) << table->error();
    EXPECT_EQ((*table)->name, "small");
    EXPECT_THAT((*table)->columns, ::testing::ElementsAre("year", "kommunkod", "paid", "need"));
    EXPECT_EQ((*table)->rows, rows);
  }
}

TEST(StoredTable, RefusesOtherColumns) {
  EXPECT_THAT(refused_csv("year,kommunkod,paid\n2020,0114,1\n"), HasSubstr("need"));
  EXPECT_THAT(refused_csv("year,kommunkod,paid,need,more\n2020,0114,1,1.00,2\n"),
              HasSubstr("more"));
  EXPECT_EQ(refused_json(R"([{"year": 2020}])"), "small.json: kommunkod is missing in a row");
  EXPECT_EQ(refused_json(R"([{"yaer": 2020}])"), "small.json: unknown column yaer");
  EXPECT_EQ(refused_json(R"([{"year": 2020, "year": 2021}])"),
            "small.json: year stands twice in a row");
}

TEST(StoredTable, RefusesCellsOfAnotherKind) {
  EXPECT_EQ(refused_csv("year,kommunkod,paid,need\n2020,0114,1.5,1.00\n"),
            "small.csv:2:11: paid: \"1.5\" is not a number without decimals");
  EXPECT_EQ(refused_csv("year,kommunkod,paid,need\n2020,0114,1,1.5\n"),
            "small.csv:2:13: need: \"1.5\" is not a number with two decimals");
  EXPECT_EQ(refused_json(R"([{"paid": 1.0}])"),
            "small.json: paid: \"1.0\" is not a number without decimals");
  EXPECT_EQ(refused_json(R"([{"need": 1e2}])"),
            "small.json: need: \"1e2\" is not a number with two decimals");
  EXPECT_EQ(refused_json(R"([{"paid": "1"}])"), "small.json: a text stands for a number");
  EXPECT_EQ(refused_json(R"([{"kommunkod": 114}])"), "small.json: a number stands for a text");
  EXPECT_EQ(refused_json(R"([{"paid": true}])"), "small.json: true or false has no place here");
}

TEST(StoredTable, RefusesWhatIsNoListOfRows) {
  EXPECT_EQ(refused_json("{}"), "small.json: the table is not a list of rows");
  EXPECT_EQ(refused_json("[1]"), "small.json: a number stands for a text");
  EXPECT_EQ(refused_json("[[]]"), "small.json: a list stands inside the list of rows");
  EXPECT_EQ(refused_json(R"([{"paid": [1]}])"),
            "small.json: a list stands inside the list of rows");
  EXPECT_EQ(refused_json(R"([{"paid": {"year": 1}}])"),
            "small.json: the table is not a list of rows");
  EXPECT_THAT(refused_json(R"([{"year": 2020)"), HasSubstr("is not JSON, from byte"));
  EXPECT_THAT(refused_json(""), HasSubstr("is not JSON"));
  EXPECT_THAT(refused_json("[] []"), HasSubstr("is not JSON"));
  EXPECT_THAT(refused_csv(""), HasSubstr("empty"));
}

TEST(NumberCell, IsExactAndStrict) {
  EXPECT_EQ(number_cell(ColumnKind::whole, "4000000000"), Cell{std::int64_t{4'000'000'000}});
  EXPECT_EQ(number_cell(ColumnKind::whole, ""), Cell{});
  EXPECT_EQ(number_cell(ColumnKind::real, ""), Cell{});
  EXPECT_EQ(number_cell(ColumnKind::real, "-0.01"), Cell{Hundredths{-1}});
  for (const char* text : {"-", "1 000", "+1", "0x1", "1.", "123456789012345678", "--1"}) {
    EXPECT_FALSE(number_cell(ColumnKind::whole, text)) << text;
  }
  for (const char* text : {"1", ".50", "1.5", "1.500", "1.5x", "1..5", "-.50"}) {
    EXPECT_FALSE(number_cell(ColumnKind::real, text)) << text;
  }
}

TEST(ImpossibleAmounts, LeavesRoomForEverySum) {
  const auto table = [](Cell year, Cell paid, Cell need) {
    return Table{"small", {}, {{year, std::string("0114"), paid, need}}};
  };
  const Cell year = std::int64_t{2020};
  const Cell most = std::int64_t{900'000'000'000'000};
  const Cell some = Hundredths{5};
  EXPECT_EQ(impossible_amounts(shape, table(year, most, some)), "");
  EXPECT_EQ(impossible_amounts(shape, table(year, std::int64_t{-900'000'000'000'001}, some)),
            "paid is too large");
  EXPECT_EQ(impossible_amounts(shape, table(year, most, Hundredths{1'000'000'000'000'000'001})),
            "need is too large");
  for (const Cell& wrong : {Cell{}, Cell{std::int64_t{1899}}, Cell{std::int64_t{2201}}}) {
    EXPECT_EQ(impossible_amounts(shape, table(wrong, most, some)),
              "a row has no year from 1900 to 2200");
  }
}

}  // namespace
}  // namespace finsam
