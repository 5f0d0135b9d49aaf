#include "report/reference.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "finsam/key_paths.hpp"
#include "finsam/sweep_keys.hpp"
#include "report/description_text.hpp"
#include "report/text_layout.hpp"

namespace finsam::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    lines.emplace_back(text.substr(0, text.find('\n')));
    text.remove_prefix(std::min(text.size(), lines.back().size() + 1));
  }
  return lines;
}

TEST(Reference, NamesEveryKeyOnceInTheScenariosOrder) {
  std::set<std::string> keys;
  std::set<std::string> sweep_keys;
  for (const ReferenceEntry& entry : reference_entries()) {
    EXPECT_TRUE((entry.of_sweep ? sweep_keys : keys).insert(entry.key).second) << entry.key;
    EXPECT_FALSE(section_heading(entry, Language::sv).empty()) << entry.key;
  }
  for (const KeyInOrder& key : keys_in_order()) EXPECT_TRUE(keys.contains(std::string(key.key)));
  for (const char* inside :
       {"keys.*", "matching.*.policy", "matching.*.offers", "trappan.steps.*.share"}) {
    EXPECT_TRUE(keys.contains(inside)) << inside;
  }
  for (const char* of_sweep : {"title", "sweep.*.mode", "design.kind", "behaviour.*.sd", "keep"}) {
    EXPECT_TRUE(sweep_keys.contains(of_sweep)) << of_sweep;
  }
}

TEST(Reference, FindsAKeyAGroupOrWhatStandsInsideAPart) {
  EXPECT_EQ(find_entries("").size(), reference_entries().size());
  EXPECT_EQ(find_entries("lag").size(), 1u);
  EXPECT_EQ(find_entries("capital_rule").size(), 2u);
  EXPECT_EQ(find_entries("keys").size(), 2u);
  EXPECT_EQ(find_entries("keys.need").front().key, "keys.*");
  EXPECT_EQ(find_entries("matching.forbund.malmo.regional.growth").front().key,
            "matching.*.growth");
  EXPECT_EQ(find_entries("trappan.steps.1.up_to").front().key, "trappan.steps.*.up_to");
  EXPECT_EQ(find_entries("title").size(), 2u);  // of scenarios, and of sweep files
  EXPECT_EQ(find_entries("design").size(), 6u);
  EXPECT_TRUE(find_entries("capital").empty());
  EXPECT_TRUE(find_entries("damping.rules").empty());
}

TEST(Reference, APathOfASweepFileFindsWhatStandsForIt) {
  const auto key_of = [](std::string_view path) {
    const std::vector<ReferenceEntry> found = find_entries(path);
    return found.size() == 1 ? found.front().key : fmt::format("{} entries", found.size());
  };
  EXPECT_EQ(key_of("sweep.damping.max_decrease.from"), "sweep.*.from");
  EXPECT_EQ(key_of("sweep.damping.max_decrease"), "sweep.*");
  EXPECT_EQ(key_of("sweep.matching.all.growth.2016"), "sweep.*");
  EXPECT_EQ(key_of("behaviour.execution.sd"), "behaviour.*.sd");
  EXPECT_EQ(key_of("sweep.damping.most"), "0 entries");  // there is no such key to sweep
}

TEST(Reference, FitsATerminalInBothLanguages) {
  for (const Language language : {Language::sv, Language::en}) {
    const std::string text = reference_text(reference_entries(), language, 80);
    for (const std::string& line : lines_of(text)) EXPECT_LE(text_width(line), 80) << line;
    EXPECT_THAT(text, testing::Not(HasSubstr("{most}")));
  }
}

TEST(Reference, SaysEverythingAboutAKey) {
  EXPECT_EQ(reference_text(find_entries("capital_rule.rate"), Language::sv, 80),
            "capital_rule.rate\n"
            "    Hur stor del av statens hälft av överskridandet som dras av.\n"
            "    Andel från 0 % till 100 %. Får ändras från ett visst år. Måste anges där\n"
            "    capital_rule.rule är reduce.\n"
            "    Källa: förslag från ISF (2019:1) och NNS.\n"
            "\n"
            "        capital_rule:\n"
            "          rate: 100 %\n");
  EXPECT_EQ(reference_markdown(find_entries("damping.reference"), Language::en),
            "### `damping.reference`\n"
            "\n"
            "Which allocation of the year before the spärr protects.\n"
            "\n"
            "One of the words below. May change from a year on. Default: accepted. Read only where "
            "damping.rule is sparr.\n"
            "\n"
            "Assumption: the record does not say which.\n"
            "\n"
            "- `accepted`: the spärr protects what was accepted the year before\n"
            "- `possible`: the spärr protects what was possible the year before\n"
            "\n"
            "```yaml\n"
            "damping:\n"
            "  reference: possible\n"
            "```\n");
}

TEST(Reference, SaysWhereAKeyOfASweepFileIsNeeded) {
  EXPECT_EQ(reference_text(find_entries("sweep.*.from"), Language::sv, 80),
            "sweep.*.from\n"
            "    Det minsta värdet.\n"
            "    Belopp, andel eller heltal, som nyckeln själv. Måste anges där\n"
            "    sweep.*.distribution är utelämnad, uniform eller triangular. Får anges där\n"
            "    sweep.*.distribution är normal eller lognormal.\n"
            "\n"
            "        sweep:\n"
            "          damping.max_decrease:\n"
            "            from: 5 %\n"
            "            to: 15 %\n");
  EXPECT_THAT(reference_text(find_entries("sweep.*.probabilities"), Language::en, 80),
              HasSubstr("            distribution: discrete\n"
                        "            probabilities: {5 %: 20 %, 10 %: 80 %}\n"));
  EXPECT_EQ(need_text(sweep_key("design.levels"), Language::en),
            "Default: 4. May be given where design.kind is morris.");
  EXPECT_EQ(need_text(sweep_key("sweep"), Language::en),
            "Must be given unless design.kind is list.");
  EXPECT_THAT(reference_text(find_entries("sweep.*.factor"), Language::sv, 80),
              HasSubstr("Tal utan enhet från 1,000001 till 100."));
}

TEST(Reference, ListsMetrics) {
  const std::string text = reference_text(find_entries("metrics"), Language::en, 80);
  EXPECT_THAT(text, HasSubstr("      state: the state allocation\n"));
  EXPECT_THAT(text, HasSubstr("      max(AMOUNT): the largest AMOUNT of a förbund\n"));
  EXPECT_THAT(text, HasSubstr("Where none are given, these are kept: state, returned,"));
}

TEST(Reference, ListsColumnsAndLevels) {
  EXPECT_THAT(reference_text(find_entries("data.opening"), Language::en, 80),
              HasSubstr("    Columns:\n      forbund_id: the id of the förbund\n"));
  EXPECT_THAT(reference_text(find_entries("matching"), Language::sv, 80),
              HasSubstr("      forbund.*: ett förbund, med id eller namn\n"));
}

TEST(Reference, WholeBeginsWithWhatItsSignsMean) {
  EXPECT_THAT(reference_text(reference_entries(), Language::en, 80), StartsWith("Every key "));
  EXPECT_THAT(reference_markdown(reference_entries(), Language::sv),
              StartsWith("# Scenariots och svepfilens nycklar\n"));
}

TEST(Reference, WholeEndsWithItsWords) {
  EXPECT_THAT(reference_text(reference_entries(), Language::en, 80),
              HasSubstr("\nfloor\n    The least that the spärr lets a förbund have.\n"));
  const std::string markdown = reference_markdown(reference_entries(), Language::sv);
  EXPECT_THAT(markdown, HasSubstr("\n## Ord\n\n- **förbund, samordningsförbund**: en egen"));
  EXPECT_THAT(reference_markdown(find_entries("lag"), Language::sv),
              testing::Not(HasSubstr("## Ord")));
}

TEST(DescriptionText, SentencesBeginWithACapital) {
  EXPECT_EQ(sentence("årets ram"), "Årets ram.");
  EXPECT_EQ(sentence("the frame"), "The frame.");
  EXPECT_EQ(sentence("Vem betalar?"), "Vem betalar?");
  EXPECT_EQ(sentence("10-procentsspärren."), "10-procentsspärren.");
}

TEST(DescriptionText, SaysWhenAKeyIsNeeded) {
  const auto need = [](const char* key) { return need_text(*described_at(key), Language::en); };
  EXPECT_EQ(need("frame.amount"), "Must be given.");
  EXPECT_EQ(need("frame.reserve"), "Default: 0 kr.");
  EXPECT_EQ(need("data.opening"), "May be left out.");
  EXPECT_EQ(need("damping.max_decrease"), "Must be given where damping.rule is sparr.");
  EXPECT_EQ(need("damping.max_increase"), "Default: none. Read only where damping.rule is sparr.");
  EXPECT_EQ(need("economy.startup_factor"),
            "Default: 100 %. Read only where economy.startup_years is not 0.");
  EXPECT_EQ(need("reach.individual_share"),
            "Must be given together with reach.cost_per_participant.");
}

TEST(DescriptionText, SaysHowAValueIsWritten) {
  EXPECT_EQ(form_text(*described_at("frame.national_support_used"), Language::sv),
            "Belopp från 0 kr till 2 000 mnkr, eller ordet all");
  EXPECT_EQ(wrong_form_text(*described_at("lag"), Language::en),
            "Write a whole number from 0 to 20.");
}

TEST(YamlLines, IndentEveryLevel) {
  EXPECT_EQ(yaml_lines("lag", "2"), "lag: 2\n");
  EXPECT_EQ(yaml_lines("damping.max_decrease", "- 10 %\n- only 2023: 5 %"),
            "damping:\n  max_decrease:\n    - 10 %\n    - only 2023: 5 %\n");
  EXPECT_EQ(yaml_lines("matching.all.growth", "5 %"), "matching:\n  all:\n    growth: 5 %\n");
}

}  // namespace
}  // namespace finsam::test
