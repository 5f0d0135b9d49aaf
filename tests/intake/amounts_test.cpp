#include "intake/amounts.hpp"

#include <gmock/gmock.h>

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

std::string read(const std::string& text, std::int64_t unit = 1, bool is_number = false) {
  const auto amount = parse_source_amount(text, unit, is_number);
  if (!amount) return amount.error();
  if (!*amount) return "none";
  return std::to_string((*amount)->kr) + ((*amount)->rounded ? " rounded" : "");
}

TEST(SourceAmount, IsReadAsPeopleWriteIt) {
  EXPECT_EQ(read("1 234 567"), "1234567");
  EXPECT_EQ(read("1\u00a0234\u00a0567"), "1234567");
  EXPECT_EQ(read("1 234,5 tkr"), "1234500");
  EXPECT_EQ(read("6,2 milj. kronor"), "6200000");
  EXPECT_EQ(read("0"), "0");
  for (const char* nothing : {"", " ", "..", "-", "–"}) EXPECT_EQ(read(nothing), "none");
}

TEST(SourceAmount, HasTheUnitOfTheTableUnlessItHasItsOwn) {
  EXPECT_EQ(read("1 234,5", 1'000), "1234500");
  EXPECT_EQ(read("6,2", 1'000'000), "6200000");
  EXPECT_EQ(read("1 234 kr", 1'000), "1234");
}

TEST(SourceAmount, IsRoundedToWholeKronorHalvesUp) {
  EXPECT_EQ(read("1 234,00"), "1234");
  EXPECT_EQ(read("1 234,49"), "1234 rounded");
  EXPECT_EQ(read("1 234,50"), "1235 rounded");
  EXPECT_EQ(read("1,2345678 Mkr"), "1234568 rounded");
}

TEST(SourceAmount, RefusesWhatMayBeThousandsOrDecimals) {
  EXPECT_THAT(read("10.500", 1'000), HasSubstr("can be read in two ways"));
  EXPECT_THAT(read("10.500 tkr"), HasSubstr("can be read in two ways"));
  EXPECT_EQ(read("6.177.000"), "\"6.177.000\" is not a number; write \"6 177 000\"");
  EXPECT_EQ(read("979.123", 1'000, true), "979123");  // a workbook's point is that of decimals
}

TEST(SourceAmount, RefusesWhatIsNone) {
  EXPECT_EQ(read("-4"), "\"-4\" is negative");
  EXPECT_EQ(read("saknas"), "\"saknas\" is not a number");
  EXPECT_EQ(read("5 st"), "\"5 st\" is not an amount; after the number stands \"st\"");
  EXPECT_EQ(read("4 000 000 001"), "\"4 000 000 001\" is more than 4 000 000 000 kr");
  EXPECT_EQ(read("999999999999999999", 1'000'000),
            "\"999999999999999999\", read in Mkr, is more than 4 000 000 000 kr");
  EXPECT_EQ(read("6177000", 1'000), "\"6177000\", read in tkr, is more than 4 000 000 000 kr");
}

TEST(KronorPer, KnowsUnitsOfMoneyOnly) {
  EXPECT_EQ(kronor_per("tkr"), 1'000);
  EXPECT_EQ(kronor_per("tusen kronor"), 1'000);
  EXPECT_EQ(kronor_per("miljontal kronor"), 1'000'000);
  EXPECT_EQ(kronor_per("tusentals kronor"), 1'000);
  EXPECT_EQ(kronor_per("miljontals kr"), 1'000'000);
  EXPECT_EQ(kronor_per("1 000 kronor"), 1'000);
  EXPECT_EQ(kronor_per("1000 kr"), 1'000);
  EXPECT_EQ(kronor_per("234 kr"), std::nullopt);
  EXPECT_EQ(kronor_per("helårsekvivalenter"), std::nullopt);
  EXPECT_EQ(kronor_per(""), std::nullopt);
}

}  // namespace
}  // namespace finsam::test
