// Input with far too much of one thing is refused before any work is done on each piece.

#include <gtest/gtest.h>

#include "scenario/small_world.hpp"
#include "support/processor_time.hpp"

namespace finsam::test {
namespace {

/// `count` pieces with commas between; "#" in `piece` becomes the number of the piece.
std::string repeated(const std::string& piece, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    std::string each = piece;
    const std::size_t at = each.find('#');
    if (at != each.npos) each.replace(at, 1, std::to_string(i));
    text += (i == 0 ? "" : ", ") + each;
  }
  return text;
}

/// Reads `text`, which must not take long even in a slow build.
Reading read_quickly(const std::string& text, const std::string& law = "") {
  const EndsQuickly limit;
  Reading reading = read_text(text, {}, law);
  EXPECT_FALSE(reading.scenario);
  return reading;
}

/// The first error, without its place.
std::string first_error(const Reading& reading) {
  const std::string all = errors_of(reading);
  return all.substr(0, all.find('\n'));
}

bool says(const Reading& reading, const std::string& what) {
  return errors_of(reading).find(what) != std::string::npos;
}

TEST(HostileSize, AYearGivenSeventyThousandTimes) {
  const Reading reading =
      read_quickly(small_world + small_terms + "lag: {" + repeated("2020: 2", 70'000) + "}\n");
  EXPECT_EQ(first_error(reading), "lag.2020: given twice; the first is in line 32, column 7");
  EXPECT_EQ(reading.diagnostics.all().size(), 1001u);
  EXPECT_EQ(reading.diagnostics.all()[999].place.line, 32);
}

TEST(HostileSize, SeventyThousandKeys) {
  const Reading reading =
      read_quickly(small_world + "frame: {amount: 12 Mkr, national_support: 1 Mkr}\nkeys: {" +
                   repeated("z#: 1 %", 70'000) + "}\n");
  EXPECT_TRUE(says(reading, "keys: 70000 keys; at most 16 are read\n")) << errors_of(reading);
}

TEST(HostileSize, TwentyThousandTables) {
  const std::size_t at = small_world.find("  statistics:");
  const Reading reading = read_quickly(small_world.substr(0, at) + "  statistics: [" +
                                       repeated("population.csv", 20'000) + "]\n" + small_terms);
  EXPECT_EQ(errors_of(reading), "data.statistics: 20000 tables; at most 100 are read\n");
}

TEST(HostileSize, ThirtyThousandExtendedFiles) {
  const Reading reading =
      read_quickly("extends: [" + repeated("law.yaml", 30'000) + "]\n" + small_world, small_terms);
  EXPECT_EQ(first_error(reading), "extends: 30000 files; at most 20 are read");
}

TEST(HostileSize, FortyThousandKeysUnsetWhereOthersAre) {
  const Reading reading =
      read_quickly("extends: law.yaml\nkeys: {" + repeated("n#: unset", 40'000) + "}\n",
                   "keys: {" + repeated("m#: 1 %", 40'000) + "}\n");
  EXPECT_TRUE(says(reading, "keys.n7: nothing is inherited to unset"));
}

TEST(HostileSize, AListOfFiftyThousandYearsUnderAMapOfYears) {
  const Reading reading =
      read_quickly("extends: law.yaml\nlag: {" + repeated("2#: 1", 1'000) + "}\n",
                   "lag: [" + repeated("only 2020: #", 50'000) + "]\n");
  EXPECT_TRUE(says(reading, "lag: 2020 is given twice"));
}

TEST(HostileSize, AHundredThousandCodesOutsideRegions) {
  const std::size_t at = small_world.find("  statistics:");
  const Reading reading =
      read_quickly(small_world.substr(0, at) + "  outside_region: [" +
                   repeated("\"0980\"", 100'000) + "]\n" + small_world.substr(at) + small_terms);
  EXPECT_EQ(first_error(reading), "data.outside_region: 100000 codes; at most 1000 are read");
}

TEST(HostileSize, SeventyFiveThousandUnknownForbund) {
  const Reading reading = read_quickly(small_world + small_terms + "matching: {forbund: {" +
                                       repeated("f#: {}", 75'000) + "}}\n");
  EXPECT_TRUE(says(reading, "no förbund is called \"f1\""));
  EXPECT_TRUE(says(reading, "no förbund is called \"f60\"\n"));
  EXPECT_TRUE(says(reading, "matching.forbund: too many errors; the rest is not read\n"));
}

TEST(HostileSize, TwentyThousandUnknownForbundWithBadPolicies) {
  const Reading reading = read_quickly(small_world + small_terms + "matching: {forbund: {" +
                                       repeated("skan#: {policy: grow_cap}", 20'000) + "}}\n");
  EXPECT_TRUE(says(reading, "no förbund is called \"skan1\"; did you mean \"skane\"?\n"));
  EXPECT_TRUE(says(reading, "no förbund is called \"skan60\"\n"));
  EXPECT_TRUE(says(reading, "\"grow_cap\" is not one of"));
  EXPECT_TRUE(says(reading, "matching.forbund: too many errors; the rest is not read\n"));
}

}  // namespace
}  // namespace finsam::test
