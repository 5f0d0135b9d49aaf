#include "report/text_layout.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(TextWidth, CountsCharacters) {
  EXPECT_EQ(text_width("Åre"), 3);
  EXPECT_EQ(text_width("1\u00a0000"), 5);
  EXPECT_EQ(text_width(""), 0);
}

TEST(Shortened, KeepsTheBeginning) {
  EXPECT_EQ(shortened("Åmåls", 5), "Åmåls");
  EXPECT_EQ(shortened("Åmåls", 4), "Åmå…");
  EXPECT_EQ(shortened("Åmåls", 1), "…");
}

TEST(TextTable, AlignsByCharacters) {
  EXPECT_EQ(text_table({{"År", Align::left}, {"Två\nrader"}}, {{"Åre", "1"}, {"Umeå", "12345"}}),
            "        Två\n"
            "År    rader\n"
            "Åre       1\n"
            "Umeå  12345\n");
}

TEST(TextTable, HasNoSpaceAtTheEndsOfLines) {
  EXPECT_EQ(text_table({{"a", Align::left}, {"long", Align::left}}, {{"1", "x"}, {"2", ""}}),
            "a  long\n"
            "1  x\n"
            "2\n");
}

TEST(Wrapped, BreaksAtSpaces) {
  EXPECT_EQ(wrapped("ett två tre fyra", 8), "ett två\ntre fyra\n");
  EXPECT_EQ(wrapped("ett två tre", 9, 2), "  ett två\n  tre\n");
  EXPECT_EQ(wrapped("jättelångtord och", 5), "jättelångtord\noch\n");
  EXPECT_EQ(wrapped("1\u00a0000 kr", 6), "1\u00a0000\nkr\n");
  EXPECT_EQ(wrapped("a\nb\t c", 9), "a b c\n");
  EXPECT_EQ(wrapped("", 5), "");
}

TEST(Heading, IsUnderlined) { EXPECT_EQ(heading("Året"), "\nÅret\n────\n"); }

}  // namespace
}  // namespace finsam
