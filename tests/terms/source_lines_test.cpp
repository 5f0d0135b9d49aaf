#include "finsam/source_lines.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

/// The line `number` of `text`, or "none".
std::string line_of(const std::string& text, int number, LineEnd end = LineEnd::line_feed) {
  SourceLines lines;
  lines.keep("f", text, end);
  lines.keep_only({{"f", 3, 1}, {"f", 1, 1}, {"f", number, 1}, {"g", 1, 1}});
  const SourceLine* line = lines.find({"f", number, 7});
  return line ? line->text : "none";
}

TEST(SourceLines, AreWithoutTheirEnds) {
  EXPECT_EQ(line_of("a\r\nbö\nc", 1), "a");
  EXPECT_EQ(line_of("a\r\nbö\nc", 2), "bö");
  EXPECT_EQ(line_of("a\r\nbö\nc", 3), "c");
  EXPECT_EQ(line_of("a\n\nc\n", 2), "");
  EXPECT_EQ(line_of("\ufeffa\n", 1), "a");
}

TEST(SourceLines, EndDifferentlyInTables) {
  EXPECT_EQ(line_of("a\rb\r\nc", 2, LineEnd::any), "b");
  EXPECT_EQ(line_of("a\rb\r\nc", 3, LineEnd::any), "c");
  EXPECT_EQ(line_of("a\rb\r\nc", 2), "c");
}

TEST(SourceLines, AreNotThereBeyondTheEnd) {
  EXPECT_EQ(line_of("a\nb\n", 3), "none");
  EXPECT_EQ(line_of("", 1), "none");
  EXPECT_EQ(line_of("a", 0), "none");
}

TEST(SourceLines, OnlyThoseAskedForAreKept) {
  SourceLines lines;
  lines.keep("f", "a\nb\n");
  lines.keep_only({{"f", 2, 1}});
  EXPECT_EQ(lines.find({"f", 1, 1}), nullptr);
  EXPECT_EQ(lines.find({"g", 2, 1}), nullptr);
  EXPECT_EQ(lines.find({"f", 2, 1})->text, "b");
}

TEST(SourceLines, OfAnOptionBeginBeforeItsValue) {
  SourceLines lines;
  lines.keep_option("--set å=|\nb", "--set å=", "|\nb");
  lines.keep_only({{"--set å=|\nb", 1, 1}, {"--set å=|\nb", 2, 1}});
  const SourceLine* first = lines.find({"--set å=|\nb", 1, 1});
  EXPECT_EQ(first->text, "--set å=|");
  EXPECT_EQ(first->first_column, -7);
  EXPECT_EQ(lines.find({"--set å=|\nb", 2, 1})->first_column, 1);
}

}  // namespace
}  // namespace finsam
