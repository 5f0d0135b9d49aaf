#include "report/number_text.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace finsam {
namespace {

TEST(NumberText, PartsThousandsAsTheLanguageDoes) {
  EXPECT_EQ(number_text(0, Language::sv), "0");
  EXPECT_EQ(number_text(999, Language::sv), "999");
  EXPECT_EQ(number_text(1000, Language::sv), "1\u00a0000");
  EXPECT_EQ(number_text(12345678, Language::sv), "12\u00a0345\u00a0678");
  EXPECT_EQ(number_text(12345678, Language::en), "12,345,678");
  EXPECT_EQ(number_text(-1234, Language::en), "\u22121,234");
  EXPECT_EQ(number_text(std::numeric_limits<std::int64_t>::min(), Language::en),
            "\u22129,223,372,036,854,775,808");
}

TEST(DecimalText, HasTheLanguagesSign) {
  EXPECT_EQ(decimal_text(123456, 2, Language::sv), "1\u00a0234,56");
  EXPECT_EQ(decimal_text(123456, 1, Language::en), "12,345.6");
  EXPECT_EQ(decimal_text(-5, 2, Language::en), "\u22120.05");
  EXPECT_EQ(decimal_text(5, 0, Language::en), "5");
}

TEST(MillionsText, RoundsHalvesAwayFromZero) {
  EXPECT_EQ(millions_text(339'000'000, 1, Language::sv), "339,0");
  EXPECT_EQ(millions_text(8'649'999, 1, Language::en), "8.6");
  EXPECT_EQ(millions_text(8'650'000, 1, Language::en), "8.7");
  EXPECT_EQ(millions_text(-8'650'000, 1, Language::en), "\u22128.7");
  EXPECT_EQ(millions_text(8'655'000, 2, Language::sv), "8,66");
}

TEST(PercentText, HasOneDecimalAndTheSign) {
  EXPECT_EQ(percent_text(1, 8, Language::sv), "12,5\u00a0%");
  EXPECT_EQ(percent_text(1, 8, Language::en), "12.5%");
  EXPECT_EQ(percent_text(-1, 8, Language::en), "\u221212.5%");
  EXPECT_EQ(percent_text(1, 0, Language::en), "");
}

TEST(ShareText, HasAsManyDecimalsAsItTakes) {
  EXPECT_EQ(share_text(100'000, Language::sv), "10\u00a0%");
  EXPECT_EQ(share_text(125'000, Language::sv), "12,5\u00a0%");
  EXPECT_EQ(share_text(1, Language::en), "0.0001%");
  EXPECT_EQ(share_text(0, Language::en), "0%");
}

TEST(SignedText, MarksAGain) {
  EXPECT_EQ(signed_text(5, "5"), "+5");
  EXPECT_EQ(signed_text(0, "0"), "0");
  EXPECT_EQ(signed_text(-5, "\u22125"), "\u22125");
}

TEST(KronorText, HasTheUnit) {
  EXPECT_EQ(kronor_text(300'000, Language::sv), "300\u00a0000\u00a0kr");
}

TEST(NumberText, WhatWasComputedHasTwoDecimals) {
  EXPECT_EQ(ratio_text(1250, Language::sv), "12,50\u00a0%");
  EXPECT_EQ(ratio_text(10'000, Language::en), "100.00%");
}

}  // namespace
}  // namespace finsam
