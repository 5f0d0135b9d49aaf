#include "scenario/when.hpp"

#include <gtest/gtest.h>

namespace finsam {
namespace {

TEST(When, ReadsFromAndOnly) {
  ASSERT_TRUE(parse_when("from 2026"));
  EXPECT_EQ(parse_when("from 2026")->year.number, 2026);
  EXPECT_FALSE(parse_when("from 2026")->only);
  EXPECT_TRUE(parse_when("only 2027")->only);
  for (const char* text : {"2026", "from", "from 26", "From 2026", "from 2026 on", "only2027"}) {
    EXPECT_FALSE(parse_when(text)) << text;
  }
}

TEST(When, SaysWhatToWriteInAList) {
  EXPECT_EQ(when_fault("fr.o.m. 2026"), "\"fr.o.m. 2026\" is not read; write \"from 2026\"");
  EXPECT_EQ(when_fault("From 2026"), "\"From 2026\" is not read; write \"from 2026\"");
  EXPECT_EQ(when_fault("from och med 2026"),
            "\"from och med 2026\" is not read; write \"from 2026\"");
  EXPECT_EQ(when_fault("bara 2026"), "\"bara 2026\" is not read; write \"only 2026\"");
  EXPECT_EQ(when_fault("2026-"),
            "\"2026-\" is not read; write \"from 2026\", or \"only 2026\" for that year alone");
  EXPECT_EQ(when_fault("2026-2028"),
            "\"2026-2028\" is not read; write \"from 2026\", and \"from 2029\" before what holds "
            "after that");
  EXPECT_EQ(when_fault("from", "2027"),
            "\"from\" has no year with it; write for example \"- from 2027: value\"");
  EXPECT_EQ(when_fault("growth"),
            "\"growth\" does not say when; write for example \"- from 2026: value\"");
  EXPECT_NE(when_fault("till och med 2028").find("a value holds until the next one"),
            std::string::npos);
}

TEST(When, SaysWhatToWriteInAMapOfYears) {
  EXPECT_EQ(year_fault("20"), "\"20\" is not a year; write four digits, for example \"2020\"");
  EXPECT_EQ(year_fault("från 2026"),
            "\"från 2026\" is not a year; write \"2026: value\", which holds until the next one");
  EXPECT_EQ(year_fault("2026-"),
            "\"2026-\" is not a year; write \"2026: value\", which holds until the next one");
  EXPECT_EQ(year_fault("only 2026"),
            "\"only 2026\" is not a year; a value for one year alone stands in a list, as \"- only "
            "2026: value\"");
  EXPECT_EQ(year_fault("from"),
            "\"from\" is not a year; write the year itself before its value, \"2026: value\"");
  EXPECT_EQ(year_fault("2026–2028"),
            "\"2026–2028\" is not a year; write \"2026: value\", and \"2029: …\" with what holds "
            "after that");
}

TEST(When, KnowsAValueThatBeginsWithItsDate) {
  EXPECT_EQ(dated_value_fault("from 2026 12 %"),
            "\"from 2026 12 %\" has no colon after the year; write \"- from 2026: 12 %\"");
  EXPECT_EQ(dated_value_fault("endast 2026"),
            "\"endast 2026\" has no colon after the year; write \"- only 2026: value\"");
  for (const char* text :
       {"total", "12 %", "2026", "from_gains", "fromage 2026", "until it ends"}) {
    EXPECT_EQ(dated_value_fault(text), "") << text;
  }
}

}  // namespace
}  // namespace finsam
