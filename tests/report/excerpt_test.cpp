#include "report/excerpt.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

std::string shown(const std::string& line, int column, int length = 0) {
  return excerpt({line, 1}, {{"s.yaml", 12, column, length}});
}

TEST(Excerpt, PutsACaretUnderTheValue) {
  EXPECT_EQ(shown("  max_decrease: 10", 17, 2),
            "   12 |   max_decrease: 10\n"
            "      |                 ^~\n");
  EXPECT_EQ(shown("lag: x", 6),
            "   12 | lag: x\n"
            "      |      ^\n");
}

TEST(Excerpt, CountsCharactersNotBytes) {
  EXPECT_EQ(shown("åäö: många", 6, 5),
            "   12 | åäö: många\n"
            "      |      ^~~~~\n");
}

TEST(Excerpt, RepeatsTabsSoThatTheCaretStandsRight) {
  EXPECT_EQ(shown("a\tö\tvalue\t", 5, 5),
            "   12 | a\tö\tvalue\n"
            "      |  \t \t^~~~~\n");
  EXPECT_EQ(shown("\tb: 1", 1),
            "   12 | \tb: 1\n"
            "      | ^\n");
}

TEST(Excerpt, TakesTheColumnsOfWideLettersAndOfMarks) {
  EXPECT_EQ(shown("😀: x", 4),
            "   12 | 😀: x\n"
            "      |     ^\n");
  EXPECT_EQ(shown("a\u030a: x", 5),
            "   12 | a\u030a: x\n"
            "      |    ^\n");
}

TEST(Excerpt, WritesOutWhatIsNotSeen) {
  EXPECT_EQ(shown("a\x1b[31m\xf6\u202e b", 10),
            "   12 | a\\x1b[31m\\xf6\\u202e b\n"
            "      |                     ^\n");
  EXPECT_EQ(shown(std::string("a\0b", 3), 2, 1),
            "   12 | a\\x00b\n"
            "      |  ^~~~\n");
}

TEST(Excerpt, CutsALongLineAroundTheCaret) {
  const std::string long_line = std::string(200, 'a') + "XYZ" + std::string(200, 'b');
  EXPECT_EQ(shown(long_line, 201, 3), "   12 | …" + std::string(60, 'a') + "XYZ" +
                                          std::string(37, 'b') + "…\n" + "      |  " +
                                          std::string(60, ' ') + "^~~\n");
  EXPECT_EQ(shown(long_line, 3, 1), "   12 | " + std::string(100, 'a') + "…\n" + "      |   ^\n");
  EXPECT_EQ(shown(long_line, 404), "   12 | …" + std::string(100, 'b') + "\n" + "      |  " +
                                       std::string(100, ' ') + "^\n");
  EXPECT_EQ(shown(std::string(200, 'a'), 1, 200), "   12 | " + std::string(100, 'a') + "…\n" +
                                                      "      | ^" + std::string(100, '~') + "\n");
}

TEST(Excerpt, PointsAtTheEndForWhatIsBeyondIt) {
  EXPECT_EQ(shown("lag:", 9, 4),
            "   12 | lag:\n"
            "      |     ^\n");
  EXPECT_EQ(shown("", 1),
            "   12 |\n"
            "      | ^\n");
}

TEST(Excerpt, PointsAtSeveralPlacesOfOneLine) {
  EXPECT_EQ(excerpt({"keys: {need: 70 %, population: 25 %}", 1},
                    {{"s.yaml", 3, 14, 4}, {"s.yaml", 3, 32, 4}}),
            "    3 | keys: {need: 70 %, population: 25 %}\n"
            "      |              ^~~~              ^~~~\n");
}

TEST(Excerpt, ShowsAnOptionWithoutALineNumber) {
  EXPECT_EQ(excerpt({"--set lag=x", -9}, {{"--set lag=x", 1, 1, 1}}),
            "      | --set lag=x\n"
            "      |           ^\n");
  EXPECT_EQ(excerpt({"--set lag=x", -9}, {{"--set lag=x", 1, -3, 3}}),
            "      | --set lag=x\n"
            "      |       ^~~\n");
}

}  // namespace
}  // namespace finsam
