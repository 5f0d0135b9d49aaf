#include "report/roster_text.hpp"

#include <gmock/gmock.h>

namespace finsam {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A förbund of two, renamed in 2021 and 2022.
Scenario renamed_twice() {
  Scenario scenario;
  scenario.first = Year{2021};
  scenario.last = Year{2023};
  Roster& roster = scenario.roster;
  roster.lan = {{"14", "Västra Götalands län", "Västra Götalandsregionen"}};
  roster.municipalities = {{"1440", "Ale", 0, false}, {"1490", "Borås", 0, false}};
  const Share<double> whole{millionths_per_whole};
  roster.forbund = {{"norr", "Norr", {{0, whole, {}}, {1, whole, {}}}, {}}};
  RosterEvent known;
  known.year = Year{2021};
  known.name = "Väst";
  known.source = "beslut";
  known.status = Status::official;
  known.place = {"events.csv", 2, 1};
  RosterEvent guessed = known;
  guessed.year = Year{2022};
  guessed.name = "Sjuhärad";
  guessed.status = Status::reconstructed;
  guessed.place = {"events.csv", 3, 1};
  Diagnostics diagnostics;
  change_roster(roster, {known, guessed}, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  return scenario;
}

std::string text(int year, Language language) {
  return roster_text(renamed_twice(), Year{year}, language, 100);
}

TEST(RosterText, TellsTheStatusOfWhatIsNotOfficial) {
  EXPECT_THAT(text(2021, Language::sv), HasSubstr("Norr byter namn till Väst.\n"
                                                  "  Källa: beslut (events.csv:2)\n"));
  EXPECT_THAT(text(2022, Language::sv), HasSubstr("Väst byter namn till Sjuhärad.\n"
                                                  "  Källa: beslut (events.csv:3; "
                                                  "rekonstruerat)\n"));
  EXPECT_THAT(text(2022, Language::en), HasSubstr("Source: beslut (events.csv:3; reconstructed)"));
}

TEST(RosterText, CountsThoseWhoAreThereAndSaysWhereNothingChanged) {
  EXPECT_THAT(text(2023, Language::sv), HasSubstr("2023: 1 förbund med 2 kommuner\n"
                                                  "Inga förändringar sedan 2022.\n"));
  EXPECT_THAT(text(2023, Language::sv), HasSubstr("Sjuhärad (norr)\n  Ale och Borås\n"));
  EXPECT_THAT(text(2023, Language::sv), Not(HasSubstr("Källa")));
}

TEST(RosterText, SaysWhereTheDataBegin) {
  EXPECT_THAT(text(2020, Language::sv),
              HasSubstr("kommuner\nHär börjar uppgifterna. Vad som ändrats sedan 2019 finns inte "
                        "med i dem.\n"));
  EXPECT_THAT(text(2020, Language::en),
              HasSubstr("The data begin here. What changed since 2019 is not in them.\n"));
}

}  // namespace
}  // namespace finsam
