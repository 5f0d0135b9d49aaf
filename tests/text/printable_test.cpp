#include "text/printable.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(Printable, WritesControlCharactersOut) {
  EXPECT_EQ(printable("a\x1b[31mb"), "a\\x1b[31mb");
  EXPECT_EQ(printable("a\u009b1mb\x7f\r\n"), "a\\u009b1mb\\x7f\\x0d\\x0a");
  EXPECT_EQ(printable(std::string_view("\0", 1)), "\\x00");
}

TEST(Printable, LeavesTextAndWhatIsKept) {
  EXPECT_EQ(printable("Åre 1\u00a0000 – 2\\x"), "Åre 1\u00a0000 – 2\\x");
  EXPECT_EQ(printable("one\ntwo\t", "\n"), "one\ntwo\\x09");
}

}  // namespace
}  // namespace finsam
