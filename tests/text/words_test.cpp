#include "text/words.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(Words, AreInTheLanguageAskedFor) {
  EXPECT_STREQ(words(Language::sv).state, "Statlig\ntilldelning");
  EXPECT_STREQ(words(Language::en).state, "State\nallocation");
}

}  // namespace
}  // namespace finsam
