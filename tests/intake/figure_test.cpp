#include "intake/figure.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

std::int64_t millionths(const std::string& text) { return parse_figure(text).value().value(); }

TEST(Figure, ReadsSwedishAndPlainNumbers) {
  EXPECT_EQ(millionths("12 345,6"), 12345600000);
  EXPECT_EQ(millionths("12\u00a0345"), 12345000000);
  EXPECT_EQ(millionths("1438.9"), 1438900000);
  EXPECT_EQ(millionths(" 0 "), 0);
}

TEST(Figure, RoundsToMillionths) {
  EXPECT_EQ(millionths("0.1234565"), 123457);
  EXPECT_EQ(millionths("0.1234564"), 123456);
  EXPECT_EQ(millionths("2.99999999"), 3000000);
}

TEST(Figure, KnowsTheSignsForNoValue) {
  for (const char* text : {"", " ", "..", ".", "…"}) {
    EXPECT_FALSE(parse_figure(text).value()) << text;
  }
}

TEST(Figure, RefusesWhatMayBeThousandsOrDecimals) {
  EXPECT_EQ(parse_figure("12,345").error(),
            "\"12,345\" can be read in two ways; write \"12 345\" or \"12,3450\"");
  EXPECT_EQ(parse_figure("1,234,567").error(),
            "\"1,234,567\" is not a number; write \"1 234 567\"");
  EXPECT_EQ(millionths("12,3450"), 12345000);
  EXPECT_EQ(millionths("0,345"), 345000);
}

TEST(Figure, RefusesWhatIsNoNumber) {
  EXPECT_EQ(parse_figure("x").error(), "\"x\" is not a number");
  EXPECT_EQ(parse_figure("-5").error(), "\"-5\" is negative");
  EXPECT_EQ(parse_figure("12 %").error(), "\"12 %\" is a share; the model adds up numbers");
  EXPECT_EQ(parse_figure("12 kr").error(),
            "\"12 kr\" is not a number alone; after it stands \"kr\"");
  EXPECT_EQ(parse_figure("1 2345").error(),
            "\"1 2345\" has a space that does not part groups of three digits");
  EXPECT_EQ(parse_figure("10000000001").error(), "\"10000000001\" is more than 10 000 000 000");
}

}  // namespace
}  // namespace finsam
