#include "report/compare_text.hpp"

#include <gmock/gmock.h>

#include "report/compare_case.hpp"
#include "report/compare_sections.hpp"
#include "report/text_layout.hpp"
#include "report/unlike_text.hpp"

namespace finsam::support {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(CompareText, TellsInSwedish) {
  const CompareCase given(small_base(), small_reform());
  EXPECT_THAT(compare_text(given.source(), {Language::sv}),
              AllOf(HasSubstr("Vad reformen ändrar, 2020–2021\n"
                              "Utgångsläge: Grund (base.yaml)\n"
                              "Reform:      Större grund (reform.yaml)\n"
                              "             Vem vinner?\n"),
                    HasSubstr("base_grant: 400\u00a0000\u00a0kr → 800\u00a0000\u00a0kr\n"),
                    HasSubstr("Förbund, statlig tilldelning    2"),
                    HasSubstr("Alfa       3\u00a0880\u00a0000  4\u00a0260\u00a0000  "
                              "+380\u00a0000    +9,79\u00a0%   +380,00\n"),
                    HasSubstr("Förbund som får mindre 2020–2021, kr\n"), Not(HasSubstr("Obs!"))));
}

TEST(CompareText, TellsInEnglish) {
  const CompareCase given(small_base(), small_reform());
  EXPECT_THAT(compare_text(given.source(), {Language::en}),
              AllOf(HasSubstr("base_grant: 400,000\u00a0kr → 800,000\u00a0kr\n"),
                    HasSubstr("Municipalities that pay less 2020–2021, kr\n"),
                    HasSubstr("3,880,000  4,260,000    +380,000")));
}

TEST(CompareText, ADifferenceTooSmallToSeeHasNoSign) {
  const CompareCase given(small_base(), small_reform());
  const CompareSource source = given.source();
  const CompareLayout layout{source, Language::en, 100, 10};
  EXPECT_EQ(layout.signed_millions(4'999), "0.00");
  EXPECT_EQ(layout.signed_millions(-4'999), "0.00");
  EXPECT_EQ(layout.signed_millions(5'000), "+0.01");
  EXPECT_EQ(layout.signed_millions(-5'000), "\u22120.01");
}

TEST(CompareText, SaysWhatTheWordsOfARuleMean) {
  Scenario reform = small_base();
  reform.last = Year{2021};
  reform.terms.reference.entries.push_back(
      {Year{2021}, false, Choice{static_cast<int>(Reference::possible)}, {}});
  const CompareCase given(small_base(), reform);
  const Parameter& reference = *find_parameter("damping.reference");
  std::string expected = "damping.reference: accepted → possible, 2021\n    " +
                         std::string(reference.text_sv) + " (antagande)\n";
  ASSERT_EQ(reference.options[0].word, "accepted");  // the base's comes first
  for (const Option& option : reference.options) {
    expected += "    " + std::string(option.word) + ": " + std::string(option.text_sv) + "\n";
  }
  EXPECT_THAT(compare_text(given.source(), {Language::sv}), HasSubstr(expected));
}

TEST(CompareText, OfARunWithItselfSaysThatNothingDiffers) {
  const CompareCase same(small_base(), small_base());
  const std::string text = compare_text(same.source(), {Language::sv});
  EXPECT_THAT(text, HasSubstr("Reglerna är desamma.\n\nIngen krona skiljer: "));
  EXPECT_THAT(text, Not(HasSubstr("Landet")));
}

TEST(CompareText, ListsTheLargestAndSaysHowManyThereAre) {
  const CompareCase given(small_base(), small_reform());
  const std::string text = compare_text(given.source(), {Language::sv, 1});
  EXPECT_THAT(text, HasSubstr("Den största av 2.\n"));
  EXPECT_THAT(text, Not(HasSubstr("Beta")));
}

TEST(CompareText, SaysWhereNobodyIs) {
  Scenario reform = small_base();
  reform.terms.frame = always(kr(14e6));
  const CompareCase given(small_base(), reform);
  EXPECT_THAT(compare_text(given.source(), {Language::sv}),
              HasSubstr("Förbund som får mindre 2020–2021, kr\n"
                        "────────────────────────────────────\nInga.\n"));
}

TEST(CompareText, TellsAloudWhatElseDiffers) {
  Scenario reform = small_reform();
  reform.terms.frame = always(kr(20e6));
  reform.roster.forbund.pop_back();
  reform.opening.pop_back();
  const CompareCase given(small_base(), reform);
  const std::string text = compare_text(given.source(), {Language::sv});
  const std::size_t aloud = text.find("Obs! ");
  ASSERT_NE(aloud, text.npos);
  EXPECT_LT(aloud, text.find("Regler som skiljer"));
  EXPECT_THAT(text, HasSubstr("Ramen är olika: 2020–2021 13\u00a0000\u00a0000\u00a0kr mot "
                              "20\u00a0000\u00a0000\u00a0kr.\n"
                              "Förbund som bara finns i utgångsläget: Gamma.\n"));
}

TEST(UnlikeText, HasASentenceForEverything) {
  ComparedRun base = compared(small_base());
  Scenario later = small_base();
  later.first = Year{2021};
  later.last = Year{2022};
  ComparedRun reform = compared(later);
  reform.model_version = "2";
  reform.program_version = "9";
  reform.scenario.roster.forbund[0].members[0].share = percent(50);
  TableProvenance table;
  table.role = "data.opening";
  table.file = "opening.csv";
  reform.scenario.provenance = {table};
  const CompareCase given(base, reform);
  EXPECT_THAT(unlike_lines(given.source(), Language::en),
              ElementsAre("The model versions differ: 1 against 2.",
                          "The program versions differ: 0 against 9.",
                          "The years differ: 2020–2021 against 2021–2022. The comparison is of "
                          "2021.",
                          "Förbund with other members, or other shares of them: Alfa.",
                          "The data differ: data.opening (in the reform only: opening.csv)."));
  const CompareCase same(base, base);
  EXPECT_THAT(unlike_lines(same.source(), Language::en), IsEmpty());
}

TEST(UnlikeText, FramesAreToldByStretchesOfYears) {
  Scenario base = small_base();
  base.last = Year{2023};
  Scenario reform = base;
  reform.terms.frame = {{{Year{2020}, false, kr(14e6), {}}, {Year{2022}, true, kr(13e6), {}}}};
  const CompareCase given(base, reform);
  EXPECT_THAT(unlike_lines(given.source(), Language::en),
              ElementsAre("The frames differ: 2020–2021 13,000,000\u00a0kr against "
                          "14,000,000\u00a0kr; 2023 13,000,000\u00a0kr against "
                          "14,000,000\u00a0kr."));
}

TEST(CompareText, FitsATerminal) {
  Scenario base = small_base();
  base.roster.forbund[0].name = std::string(150, 'x');
  base.roster.municipalities[0].name = "Väldigt " + std::string(150, 'y');
  Scenario reform = base;
  reform.terms.frame = always(kr(2e9));
  reform.terms.base_grant = always(kr(1));
  const CompareCase given(base, reform);
  for (const Language language : {Language::sv, Language::en}) {
    std::string line;
    for (const char c : compare_text(given.source(), {language})) {
      if (c != '\n') {
        line += c;
        continue;
      }
      EXPECT_LE(text_width(line), 100) << line;
      line.clear();
    }
  }
}

TEST(CompareText, WritesOutControlCharacters) {
  Scenario base = small_base();
  base.roster.forbund[0].name = "a\x1b[31m";
  const CompareCase given(base, small_reform());
  EXPECT_THAT(compare_text(given.source(), {Language::en}), HasSubstr("a\\x1b[31m"));
}

}  // namespace
}  // namespace finsam::support
