// Every sentence of the catalogue is said somewhere, in both languages, and reads as it should.

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <regex>

#include "explain/pages.hpp"
#include "report/explain.hpp"
#include "report/explain_sentences.hpp"
#include "report/text_layout.hpp"
#include "support/small_world.hpp"
#include "text/explain_words.hpp"

namespace finsam::test {
namespace {

namespace fs = std::filesystem;

/// The worked examples, the baseline, and scenarios made for sentences that those do not need.
std::vector<WholeRun> all_runs() {
  std::vector<WholeRun> runs;
  for (const char* folder : {"tests/cases", "tests/explain/scenarios"}) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".yaml") runs.push_back(run_of(entry.path().string()));
    }
  }
  runs.push_back(run_of("scenarios/baseline/fordelningsmodellen.yaml"));
  runs.push_back(run_of("tests/golden/scenarios/every_corner.yaml"));
  const Scenario without_rules = support::small_world();
  runs.push_back({without_rules, *run(without_rules)});
  return runs;
}

/// Every page of the first and the last year of `run`.
template <class Visit>
void visit_pages(const WholeRun& run, Visit visit) {
  for (const Year year : {run.scenario.first, run.scenario.last}) {
    for (const Subject& subject : all_subjects(run.scenario.roster, year)) {
      visit(explain(run.scenario, run.results, subject, year));
    }
  }
}

TEST(Wording, EverySentenceIsSaidSomewhere) {
  std::set<std::string> said;
  for (const WholeRun& run : all_runs()) {
    visit_pages(run, [&](const Explanation& page) {
      for (const Step& step : page.steps) {
        for (const Sentence& sentence : step.sentences) {
          said.emplace(sentence.id);
          for (const auto& [placeholder, name] : sentence.names) {
            if (name.starts_with('@')) said.insert(name.substr(1));
          }
        }
      }
    });
  }
  for (const std::span<const PageText> part : page_sentences()) {
    for (const PageText& text : part) EXPECT_TRUE(said.count(std::string(text.id)) == 1) << text.id;
  }
}

TEST(Wording, EveryPageFitsALineOfAHundredCharacters) {
  for (const WholeRun& run : all_runs()) {
    visit_pages(run, [&](const Explanation& page) {
      for (const Language language : {Language::sv, Language::en}) {
        const std::string text = explanation_text(run.scenario, run.results, page, language, 100);
        for (std::size_t at = 0; at < text.size();) {
          const std::size_t end = text.find('\n', at);
          const std::string line = text.substr(at, end - at);
          EXPECT_LE(text_width(line), 100) << line;
          EXPECT_FALSE(line.ends_with(' ')) << line;
          at = end + 1;
        }
      }
    });
    ASSERT_FALSE(::testing::Test::HasFailure()) << run.scenario.title;
  }
}

TEST(Wording, SentencesBeginAndEndAsSentencesDo) {
  const std::regex sentence(R"(^([A-ZÅÄÖ{]|Å|Ä|Ö)[\s\S]*[.]$)");
  for (const std::span<const PageText> part : page_sentences()) {
    for (const PageText& text : part) {
      if (text.id.find('.') == std::string_view::npos) continue;  // a word
      for (const std::string_view words : {text.text.sv, text.text.en}) {
        EXPECT_TRUE(std::regex_match(std::string(words), sentence)) << words;
        EXPECT_EQ(words.find("  "), std::string_view::npos) << words;
      }
    }
  }
}

/// The placeholders of a text.
std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    names.emplace(text.substr(at + 1, text.find('}', at) - at - 1));
  }
  return names;
}

TEST(Wording, BothLanguagesSayTheSameNumbers) {
  for (const std::span<const PageText> part : page_sentences()) {
    for (const PageText& text : part) {
      EXPECT_EQ(placeholders(text.text.sv), placeholders(text.text.en)) << text.id;
    }
  }
}

TEST(Wording, EveryAmountOnALineOfItsOwnHasALabel) {
  for (const WholeRun& run : all_runs()) {
    visit_pages(run, [&](const Explanation& page) {
      for (const Step& step : page.steps) {
        std::vector<Amount> shown = step.amounts;
        for (const AmountList& list : step.lists) {
          if (list.name == "national_account") continue;  // its lines have labels of their own
          for (const auto& row : list.rows) shown.insert(shown.end(), row.begin(), row.end());
        }
        for (const Amount& amount : shown) {
          EXPECT_FALSE(page_label(amount.name).empty()) << amount.name;
        }
      }
    });
    ASSERT_FALSE(::testing::Test::HasFailure()) << run.scenario.title;
  }
}

}  // namespace
}  // namespace finsam::test
