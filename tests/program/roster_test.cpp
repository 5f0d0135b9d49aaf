// finsam roster, end to end.

#include <gmock/gmock.h>

#include <filesystem>

#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// The baseline with a few events, one of them after its years.
class RosterCommand : public testing::Test {
 protected:
  Outcome roster(const std::vector<std::string>& more) const {
    std::vector<std::string> words = {"roster", (temp_ / "own.yaml").string(), "--quiet"};
    words.insert(words.end(), more.begin(), more.end());
    return finsam(words);
  }

  void SetUp() override {
    write_file(temp_ / "own.yaml", "extends: " + std::filesystem::absolute(baseline).string() +
                                       "\ndata:\n"
                                       "  events: |\n"
                                       "    year,event,forbund_id,forbund,kommunkod,source\n"
                                       "    2024,leave,insjoriket,,1401,decision\n"
                                       "    2028,form,harryda,Finsam Härryda,1401,\n");
  }

 private:
  TempFolder temp_;
};

TEST_F(RosterCommand, TellsOfAYearAndItsChanges) {
  const Outcome outcome = roster({"--year", "2024"});
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(outcome.out, StartsWith("2024: 78 förbund with 270 municipalities\n"));
  EXPECT_THAT(outcome.out, HasSubstr("\nHärryda leaves "));
  EXPECT_THAT(outcome.out, HasSubstr("Source: decision ("));
  EXPECT_THAT(roster({"--year", "2024", "--lang", "sv"}).out, HasSubstr("\nHärryda utträder ur "));
  EXPECT_THAT(roster({}).out, StartsWith("2020: 78 förbund with 271 municipalities\n"
                                         "The data begin here. What changed since 2019 is not in "
                                         "them.\n"));
  EXPECT_THAT(roster({"--year", "2021"}).out, HasSubstr("\nNo changes since 2020.\n"));
}

TEST_F(RosterCommand, YearsOfEventsOutsideTheRunToo) {
  EXPECT_THAT(roster({"--year", "2028"}).out, StartsWith("2028: 79 förbund with 271 "));
  EXPECT_THAT(roster({"--year", "2028", "--format", "csv"}).out,
              HasSubstr("\n2028,harryda,Finsam Härryda,1401,Härryda,100 %\n"));
}

TEST_F(RosterCommand, RefusesAYearThatNothingIsKnownOf) {
  for (const char* year : {"2019", "2029"}) {
    const Outcome outcome = roster({"--year", year});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(outcome.err, std::string("finsam roster: --year ") + year +
                               ": the run and its events have the years 2020–2028; --years gives "
                               "others\n");
  }
  EXPECT_EQ(finsam({"roster", baseline, "--quiet", "--year", "2027"}).err,
            "finsam roster: --year 2027: the run and its events have the years 2020–2026; --years "
            "gives others\n");
  EXPECT_EQ(finsam({"roster", baseline, "--year", "9999"}).err,
            "finsam roster: --year: \"9999\" is not a year from 1900 to 2200\n");
}

}  // namespace
}  // namespace finsam::test
