// Pages of förbund and municipalities in years in which something happened to them.

#include <gmock/gmock.h>

#include "explain/pages.hpp"
#include "report/explain.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// A page of a scenario, in Swedish, without its line breaks and indents.
class EventPage {
 public:
  explicit EventPage(const std::string& scenario) : run_(run_of("tests/" + scenario + ".yaml")) {}

  std::string forbund(const std::string& id, int year) const {
    const std::vector<Forbund>& all = run_.scenario.roster.forbund;
    int index = 0;
    while (all[static_cast<std::size_t>(index)].id != id) ++index;
    return text({SubjectKind::forbund, index}, year);
  }

  std::string kommun(const std::string& code, int year) const {
    const std::vector<Municipality>& all = run_.scenario.roster.municipalities;
    int index = 0;
    while (all[static_cast<std::size_t>(index)].code != code) ++index;
    return text({SubjectKind::kommun, index}, year);
  }

 private:
  std::string text(const Subject& subject, int year) const {
    const Explanation page = explain(run_.scenario, run_.results, subject, Year{year});
    std::string out;
    for (const char c :
         explanation_text(run_.scenario, run_.results, page, Language::sv, 1'000'000)) {
      out += c == '\n' ? ' ' : c;
    }
    return out;
  }

  WholeRun run_;
};

TEST(EventPages, AForbundIsToldOfItsMembersComingAndGoing) {
  const EventPage page("cases/event_leave_and_join");
  EXPECT_THAT(
      page.forbund("alfa", 2021),
      AllOf(HasSubstr("Den 1 januari 2021 ansluter sig Dby till Alfa. Att kommuner ansluter "
                      "sig eller utträder ändrar varken förbundets senaste tilldelning "
                      "eller dess eget kapital. Det är ett antagande."),
            HasSubstr("Underlag: tests/cases/event_leave_and_join.yaml:22, event: utan "
                      "angiven status")));
  EXPECT_THAT(page.forbund("gamma", 2021), HasSubstr("Den 1 januari 2021 utträder Dby ur Gamma."));
  EXPECT_THAT(page.forbund("gamma", 2020), Not(HasSubstr("januari")));
}

TEST(EventPages, AForbundIsToldThatItFormsOrGetsANewName) {
  const EventPage page("cases/event_form_and_rename");
  EXPECT_THAT(page.forbund("delta", 2021),
              AllOf(HasSubstr("Den 1 januari 2021 bildas Delta av Dby (60\u00a0%)."),
                    HasSubstr("Det räknas som nytt, på sitt år 1.")));
  EXPECT_THAT(page.forbund("alfa", 2022),
              HasSubstr("Den 1 januari 2022 byter Alfa namn till Alfa-Beta."));
}

TEST(EventPages, WhereAMemberIsWrittenIsSaid) {
  const EventPage page("cases/event_form_and_rename");
  EXPECT_THAT(page.forbund("delta", 2022),
              AllOf(HasSubstr("Underlag: tests/cases/event_form_and_rename.yaml:27, event: utan "
                              "angiven status"),
                    Not(HasSubstr("members.csv"))));
  EXPECT_THAT(page.forbund("gamma", 2022), AllOf(HasSubstr("Underlag: members.csv, share: "),
                                                 Not(HasSubstr("event_form_and_rename.yaml:27"))));
  // Cby has been in Gamma all the time, Dby has come with Delta.
  const EventPage moved("explain/scenarios/five_change");
  EXPECT_THAT(moved.forbund("gamma", 2022),
              AllOf(HasSubstr("members_five.csv, share: "), HasSubstr("five_change.yaml:")));
}

TEST(EventPages, AMergerIsToldTogetherWithWhatItTakesOver) {
  const std::string text = EventPage("cases/event_merge").forbund("nya", 2021);
  EXPECT_THAT(text, HasSubstr("Den 1 januari 2021 slås Gamma och Alfa samman till Nya. Förbundet "
                              "tar över sina föregångares eget kapital, "
                              "2\u00a0960\u00a0000\u00a0kr. Som dess senaste tilldelning räknas "
                              "summan av deras tilldelningar 2020, 7\u00a0180\u00a0000\u00a0kr."));
  EXPECT_THAT(text, HasSubstr("De förbund som har gått samman i det fick tillsammans "
                              "7\u00a0180\u00a0000\u00a0kr 2020."));
  EXPECT_THAT(text, HasSubstr("Den räknas från de 7\u00a0180\u00a0000\u00a0kr som förbundets "
                              "föregångare tillsammans tog emot 2020."));
  EXPECT_THAT(text, Not(HasSubstr("som förbundet tog emot")));
}

TEST(EventPages, AForbundThatTakesInOthersIsNotSaidToMergeIntoItself) {
  const EventPage page("explain/scenarios/five_change");
  EXPECT_THAT(page.forbund("gamma", 2022),
              AllOf(HasSubstr("Den 1 januari 2022 går Delta upp i Gamma."),
                    HasSubstr("Den räknas från föregångarnas möjliga tilldelningar 2021, "
                              "tillsammans ")));
}

TEST(EventPages, AfterAMergerTheExcessIsThatOfThePredecessors) {
  EXPECT_THAT(EventPage("cases/event_excess_after_a_merger").forbund("gamma", 2021),
              HasSubstr("Vid utgången av 2020 hade förbundets föregångare tillsammans "
                        "128\u00a0000\u00a0kr mer i eget kapital"));
}

TEST(EventPages, ADissolvedForbundPaysBack) {
  const std::string text = EventPage("cases/event_dissolve").forbund("beta", 2021);
  EXPECT_THAT(text, HasSubstr("Beta upplöses den 1 januari 2021 och får ingen tilldelning. Dess "
                              "eget kapital, 400\u00a0003\u00a0kr, betalas tillbaka till "
                              "parterna."));
  EXPECT_THAT(text, HasSubstr("Den 1 januari 2021 upplöses Beta."));
  EXPECT_THAT(text, ::testing::ContainsRegex("därav till staten +200\u00a0001\u00a0kr"));
  EXPECT_THAT(text, ::testing::ContainsRegex("därav till kommunerna +100\u00a0001\u00a0kr"));
  EXPECT_THAT(text, ::testing::ContainsRegex("paid_back +400\u00a0003"));
  EXPECT_THAT(text, ::testing::ContainsRegex("closing_eget_kapital +0"));
  EXPECT_THAT(text, ::testing::StartsWith("Beta 2021: vad som betalas tillbaka "));
  EXPECT_THAT(text, Not(HasSubstr("–")));
  EXPECT_THAT(EventPage("explain/scenarios/five_change").forbund("gotland", 2022),
              HasSubstr("hälften till staten och hälften till kommunen"));
}

TEST(EventPages, AMunicipalityIsToldWhatItTakesPartIn) {
  const EventPage moved("cases/event_leave_and_join");
  EXPECT_THAT(moved.kommun("1202", 2021),
              HasSubstr("Den 1 januari 2021 utträder Dby ur Gamma. Dby ansluter sig till Alfa. "
                        "Kommunen är medlem i ett samordningsförbund."));
  EXPECT_THAT(moved.kommun("1201", 2021), Not(HasSubstr("januari")));
  EXPECT_THAT(EventPage("cases/event_merge").kommun("1001", 2021),
              HasSubstr("Den 1 januari 2021 slås Gamma och Alfa samman till Nya."));
  EXPECT_THAT(EventPage("cases/event_form_and_rename").kommun("1001", 2022),
              HasSubstr("Den 1 januari 2022 byter Alfa namn till Alfa-Beta."));
}

TEST(EventPages, AMunicipalityWithoutForbundIsToldSinceWhen) {
  const EventPage page("explain/scenarios/baseline_with_events");
  const std::string harryda = page.kommun("1401", 2025);
  EXPECT_THAT(harryda,
              HasSubstr("Härryda är inte medlem i något samordningsförbund 2025 och betalar därför "
                        "ingenting. Kommunen utträdde ur "));
  EXPECT_THAT(
      harryda,
      AllOf(HasSubstr(" den 1 januari 2024."),
            HasSubstr("baseline_with_events.yaml:7, event (Försäkringskassan, redovisning 2020, "
                      "avsnitt 1.1): officiellt"),
            Not(HasSubstr("members_2020.csv"))));
  EXPECT_THAT(page.kommun("0980", 2026),
              AllOf(HasSubstr("upplöstes den 1 januari 2025."), HasSubstr(": antagande")));
  // Never a member: the table of members is what says so.
  EXPECT_THAT(page.kommun("0125", 2025), HasSubstr("members_2020.csv"));
}

}  // namespace
}  // namespace finsam::test
