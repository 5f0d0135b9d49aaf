#include "data/roster_lookup.hpp"

#include <gmock/gmock.h>

#include "data/plain_letters.hpp"

namespace finsam {
namespace {

using ::testing::HasSubstr;

Roster roster() {
  Roster all;
  all.lan = {{"01", "Stockholms län", "Region Stockholm"},
             {"14", "Västra Götalands län", "Västra Götalandsregionen"}};
  all.municipalities = {{"0180", "Stockholm", 0, false},
                        {"1480", "Göteborg", 1, false},
                        {"1490", "Borås", 1, false},
                        {"1492", "Åmål", 1, false}};
  all.forbund = {{"stockholm", "Samordningsförbundet Stockholms stad", {}, {}},
                 {"goteborg-nordost", "Samordningsförbundet Göteborg Nordost", {}, {}},
                 {"goteborg-vaster", "Samordningsförbundet Göteborg Väster", {}, {}},
                 {"sjuharad", "Sjuhärads samordningsförbund", {}, {}},
                 {"vast", "Samordningsförbundet Väst", {}, {}}};
  return all;
}

int forbund(const std::string& name) { return forbund_called(roster(), name).value_or(-1); }
std::string no_forbund(const std::string& name) {
  const auto found = forbund_called(roster(), name);
  return found ? "found" : found.error();
}

TEST(RosterLookup, TakesAnIdOrAName) {
  EXPECT_EQ(forbund("stockholm"), 0);
  EXPECT_EQ(forbund("Samordningsförbundet Göteborg Nordost"), 1);
  EXPECT_EQ(municipality_called(roster(), "1490").value_or(-1), 2);
  EXPECT_EQ(municipality_called(roster(), "Åmål").value_or(-1), 3);
  EXPECT_EQ(region_called(roster(), "14").value_or(-1), 1);
  EXPECT_EQ(region_called(roster(), "Region Stockholm").value_or(-1), 0);
  EXPECT_EQ(region_called(roster(), "Västra Götalands län").value_or(-1), 1);
}

TEST(RosterLookup, TakesWholeWordsThatOnlyOneHas) {
  const auto with_words = [](const std::string& name) {
    const auto found = forbund_with_words(roster(), name);
    return found ? std::to_string(*found) : found.error();
  };
  EXPECT_EQ(with_words("STOCKHOLM"), "0");
  EXPECT_EQ(with_words("Göteborg Nordost"), "1");
  EXPECT_EQ(with_words("nordost"), "1");
  EXPECT_EQ(with_words("stock"),
            "\"stock\" is only a part of a word in stockholm (Samordningsförbundet Stockholms "
            "stad)");
  EXPECT_THAT(with_words("göteborg"), HasSubstr("2 förbund answer to \"göteborg\""));
  EXPECT_THAT(with_words("goteborg-nordest"), HasSubstr("did you mean \"goteborg-nordost\"?"));
  EXPECT_EQ(with_words(""), "no förbund is called \"\"");
}

TEST(RosterLookup, TakesANameOfAnyYearAndListsThoseWhoShareIt) {
  Roster renamed = roster();
  Diagnostics diagnostics;
  RosterEvent event;
  event.year = Year{2021};
  event.kind = EventKind::rename;
  event.forbund = 3;
  event.name = "Samordningsförbundet Väst";
  RosterEvent later = event;
  later.year = Year{2023};
  later.name = "Finsam Borås";
  change_roster(renamed, {event, later}, diagnostics);
  EXPECT_FALSE(diagnostics.has_errors());
  EXPECT_EQ(forbund_called(renamed, "Finsam Borås").value_or(-1), 3);
  EXPECT_EQ(forbund_called(renamed, "Sjuhärads samordningsförbund").value_or(-1), 3);
  const auto shared = forbund_called(renamed, "Samordningsförbundet Väst");
  ASSERT_FALSE(shared.has_value());
  EXPECT_THAT(shared.error(), HasSubstr("2 förbund answer to"));
}

TEST(RosterLookup, ForgivesCapitalsDotsRingsAndHyphens) {
  EXPECT_EQ(forbund("STOCKHOLM"), 0);
  EXPECT_EQ(forbund("Goteborg Vaster"), 2);
  EXPECT_EQ(forbund("sjuharads samordningsforbund"), 3);
  EXPECT_EQ(municipality_called(roster(), "boras").value_or(-1), 2);
  EXPECT_EQ(municipality_called(roster(), "A\u030ama\u030al").value_or(-1), 3);
  EXPECT_EQ(region_called(roster(), "vastra gotalandsregionen").value_or(-1), 1);
}

TEST(RosterLookup, TakesABeginningOrAPartThatOnlyOneHas) {
  EXPECT_EQ(forbund("sjuh"), 3);
  EXPECT_EQ(forbund("goteborg nord"), 1);
  EXPECT_EQ(forbund("Stockholms stad"), 0);
  EXPECT_EQ(region_called(roster(), "götaland").value_or(-1), 1);
  EXPECT_EQ(municipality_called(roster(), "göte").value_or(-1), 1);
}

TEST(RosterLookup, AnExactNameGoesBeforeLongerOnes) {
  EXPECT_EQ(forbund("vast"), 4);
  EXPECT_EQ(forbund("väst"), 4);
}

TEST(RosterLookup, ListsTheCandidates) {
  EXPECT_EQ(no_forbund("göteborg"),
            "2 förbund answer to \"göteborg\"; give one of:\n"
            "  goteborg-nordost (Samordningsförbundet Göteborg Nordost)\n"
            "  goteborg-vaster (Samordningsförbundet Göteborg Väster)");
  EXPECT_THAT(no_forbund("samordningsförbundet"), HasSubstr("4 förbund answer to"));
  const auto regions = region_called(roster(), "lan");
  ASSERT_FALSE(regions);
  EXPECT_EQ(regions.error(),
            "2 regions answer to \"lan\"; give one of:\n"
            "  01 (Region Stockholm)\n"
            "  14 (Västra Götalandsregionen)");
}

TEST(RosterLookup, TellsWhatWasProbablyMeant) {
  EXPECT_EQ(no_forbund("stokholm"),
            "no förbund is called \"stokholm\"; did you mean \"stockholm\"?");
  EXPECT_EQ(no_forbund("gbg"), "no förbund is called \"gbg\"");
  EXPECT_EQ(municipality_called(roster(), "Amol").error(),
            "no municipality is called \"Amol\"; did you mean \"Åmål\"?");
  EXPECT_EQ(no_forbund(""), "no förbund is called \"\"");
}

TEST(RosterLookup, ListsTwelveCandidatesAtMost) {
  Roster many;
  for (int i = 0; i < 15; ++i) {
    many.forbund.push_back({"id" + std::to_string(i), "Förbund " + std::to_string(i), {}, {}});
  }
  EXPECT_THAT(forbund_called(many, "förbund").error(),
              HasSubstr("\n  id11 (Förbund 11)\n  and 3 more"));
}

TEST(PlainLetters, AreThoseOfAKeyboardWithoutSwedishKeys) {
  EXPECT_EQ(plain_letters("ÅÄÖ åäö É é Ü-ü"), "aao aao e e u u");
  EXPECT_EQ(plain_letters("a\u0308o\u0308"), "ao");
  EXPECT_EQ(plain_letters("\u00df"), "\u00df");
}

}  // namespace
}  // namespace finsam
