#include "report/csv.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

Table table() {
  return {"t",
          {"text", "whole", "real"},
          {{std::string("Väst"), std::int64_t{-7}, Hundredths{150}},
           {std::string("a,b"), Cell{}, Hundredths{-1}},
           {std::string("a;b"), std::int64_t{0}, Cell{}},
           {std::string("say \"no\""), std::int64_t{1}, Hundredths{0}},
           {std::string("two\nlines"), std::int64_t{1}, Hundredths{0}}}};
}

TEST(Csv, PlainHasCommaPointAndLineFeed) {
  EXPECT_EQ(to_csv(table(), CsvDialect::plain),
            "text,whole,real\n"
            "Väst,-7,1.50\n"
            "\"a,b\",,-0.01\n"
            "a;b,0,\n"
            "\"say \"\"no\"\"\",1,0.00\n"
            "\"two\nlines\",1,0.00\n");
}

TEST(Csv, ExcelHasMarkSemicolonCommaAndCarriageReturn) {
  EXPECT_EQ(to_csv(table(), CsvDialect::excel),
            "\xEF\xBB\xBFtext;whole;real\r\n"
            "Väst;-7;1,50\r\n"
            "a,b;;-0,01\r\n"
            "\"a;b\";0;\r\n"
            "\"say \"\"no\"\"\";1;0,00\r\n"
            "\"two\nlines\";1;0,00\r\n");
}

TEST(Csv, WithoutRowsIsTheHeadingAlone) {
  EXPECT_EQ(to_csv({"t", {"a", "b"}, {}}, CsvDialect::plain), "a,b\n");
}

}  // namespace
}  // namespace finsam
