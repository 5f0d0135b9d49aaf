#include "text/words.hpp"

#include <gtest/gtest.h>

#include "text/help.hpp"

namespace finsam {
namespace {

TEST(Words, AreInTheLanguageAskedFor) {
  EXPECT_STREQ(words(Language::sv).state, "Statlig\ntilldelning");
  EXPECT_STREQ(words(Language::en).state, "State\nallocation");
}

int longest_line(std::string_view text) {
  int longest = 0;
  int width = 0;
  for (const char c : text) {
    if (c == '\n') {
      width = 0;
    } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
      longest = std::max(longest, ++width);
    }
  }
  return longest;
}

TEST(Help, FitsATerminalAndNamesTheSameOptionsInBothLanguages) {
  for (const Language language : {Language::sv, Language::en}) {
    EXPECT_LE(longest_line(program_help(language)), 100);
    EXPECT_LE(longest_line(run_help(language)), 100);
    for (const char* option : {"--set", "--years", "--out", "--force", "--format", "--excel",
                               "--table", "--quiet", "--lang", "--help"}) {
      EXPECT_NE(run_help(language).find(option), std::string_view::npos) << option;
    }
  }
}

}  // namespace
}  // namespace finsam
