#include "program/roff.hpp"

#include <gtest/gtest.h>

namespace finsam::roff {
namespace {

TEST(Roff, TextStandsAsItIs) {
  EXPECT_EQ(plain("--set lag=3"), "\\-\\-set lag=3");
  EXPECT_EQ(plain(R"(a\b "c" 'd')"), R"(a\eb \(dqc\(dq \(aqd\(aq)");
  EXPECT_EQ(plain("förbund"), "förbund");
}

TEST(Roff, NoLineBecomesARequest) {
  EXPECT_EQ(text(".SH Mine"), "\\&.SH Mine\n");
  EXPECT_EQ(paragraph("'quoted'"), ".PP\n\\&\\(aqquoted\\(aq\n");
  EXPECT_EQ(literal(".x"), ".RS 4\n.nf\n\\&.x\n.fi\n.RE\n");
  EXPECT_EQ(item("--a", ".b"), ".TP\n\\fB\\-\\-a\\fR\n\\&.b\n");
}

}  // namespace
}  // namespace finsam::roff
