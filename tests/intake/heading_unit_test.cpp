#include "intake/heading_unit.hpp"

#include <gmock/gmock.h>

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

std::string unit_in(const std::string& heading) {
  const auto unit = unit_of_heading(heading);
  if (!unit) return unit.error();
  return *unit ? std::to_string(**unit) : "none";
}

TEST(UnitOfHeading, IsFoundWhereverItStands) {
  EXPECT_EQ(unit_in("Tilldelning (tkr)"), "1000");
  EXPECT_EQ(unit_in("Tilldelning 2019, tkr"), "1000");
  EXPECT_EQ(unit_in("Belopp i tusental kronor"), "1000");
  EXPECT_EQ(unit_in("Belopp (1 000 kr)"), "1000");
  EXPECT_EQ(unit_in("Belopp, 1000-tal kr"), "1000");
  EXPECT_EQ(unit_in("Eget kapital Mkr"), "1000000");
  EXPECT_EQ(unit_in("Eget kapital, miljoner kronor"), "1000000");
  EXPECT_EQ(unit_in("mnkr"), "1000000");
  EXPECT_EQ(unit_in("eget_kapital_kr"), "1");
  EXPECT_EQ(unit_in("Tilldelning 2019"), "none");
  EXPECT_EQ(unit_in("Eget kapital"), "none");
  EXPECT_EQ(unit_in("kr (tkr)"), "\"kr (tkr)\" tells two units");
}

TEST(UnitOfHeading, KnowsThousandsAndMillionsInManyWords) {
  for (const char* tkr :
       {"(1000-tal kronor)", "(1000-tals kronor)", "(1000 kronor)", "(1 000 kronor)", "(1 000 SEK)",
        "(tusentals kronor)", "(SEK thousands)", "(thousands of SEK)", "kkr", "tusen (kr)"}) {
    EXPECT_EQ(unit_in(std::string("Belopp ") + tkr), "1000") << tkr;
  }
  for (const char* mkr : {"(miljontals kr)", "(1 000 000 kr)", "(SEK million)", "MSEK"}) {
    EXPECT_EQ(unit_in(std::string("Belopp ") + mkr), "1000000") << mkr;
  }
}

TEST(UnitOfHeading, RefusesAMultipleThatIsNotKnown) {
  for (const char* unsure : {"(100-tal kr)", "(10 000 kr)", "(hundratal kr)", "(tiotusental kr)",
                             "tusende (kr)", "(kr, '000)", "(SEK '000)", "(100 tkr)"}) {
    EXPECT_THAT(unit_in(std::string("Belopp ") + unsure), HasSubstr("tells no unit that is known"))
        << unsure;
  }
}

TEST(UnitOfHeading, IsNotMadeOfYearsAndDates) {
  EXPECT_EQ(unit_in("Tilldelning 2019 kr"), "1");
  EXPECT_EQ(unit_in("Tilldelning tkr 2019"), "1000");
  EXPECT_EQ(unit_in("Eget kapital 2019-12-31 kr"), "1");
  EXPECT_EQ(unit_in("Konto 3012 (kr)"), "1");
}

TEST(UnitOfHeading, DoesNotReachFromALetterIntoParentheses) {
  EXPECT_EQ(unit_in("T (kr)"), "1");
  EXPECT_EQ(unit_in("K (kr)"), "1");
  EXPECT_EQ(unit_in("M, kr"), "1");
  EXPECT_EQ(unit_in("Belopp (t kr)"), "1000");
}

TEST(UnitOfHeading, RefusesAmountsPerSomething) {
  for (const char* rate : {"kr/invånare", "kr per invånare", "tkr/deltagare", "Kostnad (kr/inv)",
                           "Kostnad per invånare (kr)", "Kostnad per capita"}) {
    EXPECT_THAT(unit_in(rate), HasSubstr("tells amounts per something")) << rate;
  }
  EXPECT_EQ(unit_in("kr/år"), "1");
  EXPECT_EQ(unit_in("Belopp, tkr per år"), "1000");
  EXPECT_EQ(unit_in("Intäkter per förbund (tkr)"), "1000");
  EXPECT_EQ(unit_in("Eget kapital, tkr per 31 december"), "1000");
}

}  // namespace
}  // namespace finsam::test
