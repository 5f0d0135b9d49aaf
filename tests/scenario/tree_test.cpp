#include "scenario/tree.hpp"

#include <gtest/gtest.h>

namespace finsam::test {
namespace {

Node tree(const std::string& text) {
  Diagnostics diagnostics;
  const auto root = read_tree(text, "s.yaml", diagnostics);
  EXPECT_TRUE(diagnostics.all().empty()) << to_text(diagnostics.all().front());
  return root.value_or(Node{});
}

std::string where(const Place& place) {
  return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

TEST(Tree, ScalarsAreTextWhateverTheyLookLike) {
  const Node root = tree("a: 0114\nb: no\nc: 2020:2026\nd: 1e3\ne: 'null'\nf: 75 %\ng: \"\"\n");
  for (const auto& [key, text] : {std::pair("a", "0114"),
                                  {"b", "no"},
                                  {"c", "2020:2026"},
                                  {"d", "1e3"},
                                  {"e", "null"},
                                  {"f", "75 %"},
                                  {"g", ""}}) {
    ASSERT_TRUE(root.find(key)) << key;
    EXPECT_EQ(root.find(key)->value.kind, NodeKind::scalar) << key;
    EXPECT_EQ(root.find(key)->value.text, text);
  }
}

TEST(Tree, PlacesCountCharactersAndLinesOfEveryKind) {
  const Node root = tree("åäö: ett\r\n\"😀\": [två, {tre: fyra}]\r\n");
  EXPECT_EQ(where(root.place), "s.yaml:1:1");
  EXPECT_EQ(where(root.find("åäö")->value.place), "s.yaml:1:6");
  const Node::Entry& smile = *root.find("😀");
  EXPECT_EQ(where(smile.place), "s.yaml:2:1");
  EXPECT_EQ(where(smile.value.place), "s.yaml:2:6");
  EXPECT_EQ(where(smile.value.items[1].find("tre")->value.place), "s.yaml:2:18");
}

TEST(Tree, AByteOrderMarkTakesNoColumn) {
  const Node root = tree(
      "\xef\xbb\xbf"
      "a: b\n");
  EXPECT_EQ(where(root.find("a")->value.place), "s.yaml:1:4");
}

TEST(Tree, ABlockScalarKnowsWhereItsLinesBegin) {
  const Node root = tree("x:\n  table: |\n    a,b\n\n    1,2\nrest: y\n");
  const Node& table = root.find("x")->value.find("table")->value;
  EXPECT_TRUE(table.literal);
  EXPECT_EQ(table.text, "a,b\n\n1,2\n");
  EXPECT_EQ(where(table.text_place), "s.yaml:3:5");
  EXPECT_FALSE(root.find("rest")->value.literal);
}

TEST(Tree, ABlockThatBeginsWithAnEmptyLineKeepsItsLineNumbers) {
  const Node root = tree("table: |\n\n  a,b\n");
  EXPECT_EQ(root.find("table")->value.text, "\na,b\n");
  EXPECT_EQ(where(root.find("table")->value.text_place), "s.yaml:2:3");
}

TEST(Tree, AMissingValueStandsWhereItIsMissed) {
  const Node root = tree("a:\nb: ~\n");
  EXPECT_EQ(root.find("a")->value.kind, NodeKind::nothing);
  EXPECT_EQ(where(root.find("a")->value.place), "s.yaml:1:1");
  EXPECT_EQ(where(root.find("b")->value.place), "s.yaml:2:4");
}

TEST(Tree, QuotesInsideTextInQuotesCloseNothing) {
  const Node root = tree("a: 'it''s'\nb: \"say \\\"hi\\\"\"\nc: \"a\\\\\"\n");
  EXPECT_EQ(root.find("a")->value.text, "it's");
  EXPECT_EQ(root.find("b")->value.text, "say \"hi\"");
  EXPECT_EQ(root.find("c")->value.text, "a\\");
}

TEST(Tree, DuplicatesKeepTheFirstAndLoseNothingElse) {
  Diagnostics diagnostics;
  const auto root = read_tree("a: {b: 1, b: 2}\nc: 3\na: 4\n", "s.yaml", diagnostics);
  ASSERT_TRUE(root);
  ASSERT_EQ(diagnostics.all().size(), 2u);
  EXPECT_EQ(diagnostics.all()[0].key, "a.b");
  EXPECT_EQ(diagnostics.all()[1].what, "given twice; the first is in line 1, column 1");
  EXPECT_EQ(root->find("a")->value.find("b")->value.text, "1");
  EXPECT_EQ(root->find("c")->value.text, "3");
}

TEST(Tree, SixtyFourLevelsAreReadAndOneMoreIsNot) {
  const auto nested = [](int depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  Diagnostics diagnostics;
  EXPECT_TRUE(read_tree(nested(deepest_nesting), "s.yaml", diagnostics));
  EXPECT_TRUE(diagnostics.all().empty());
  EXPECT_FALSE(read_tree(nested(deepest_nesting + 1), "s.yaml", diagnostics));
  EXPECT_EQ(to_text(diagnostics.all().at(0)), "s.yaml:1:65: nested deeper than 64 levels");
}

}  // namespace
}  // namespace finsam::test
