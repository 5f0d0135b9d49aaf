#include "data/date_text.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

std::string last_day(const char* date) {
  const auto day = last_day_of(date);
  return day ? day_text(*day) : "";
}

TEST(DateText, ReadsDays) {
  EXPECT_EQ(day_text(parse_day("2024-02-29").value()), "2024-02-29");
  for (const char* text : {"2023-02-29", "2023-13-01", "2023-00-10", "20230101", "", "2023-1-1"}) {
    EXPECT_FALSE(parse_day(text)) << text;
  }
}

TEST(DateText, KnowsTheLastDayOfWhatAManifestSays) {
  EXPECT_EQ(last_day("2019-12-30"), "2019-12-30");
  EXPECT_EQ(last_day("2019"), "2019-12-31");
  EXPECT_EQ(last_day("2024-02"), "2024-02-29");
  EXPECT_EQ(last_day("2005–2020"), "2020-12-31");
  for (const char* text : {"", "nyligen", "2019-13", "2019-", "20"}) EXPECT_EQ(last_day(text), "");
}

}  // namespace
}  // namespace finsam
