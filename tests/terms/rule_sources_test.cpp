// What a page says of a rule's source is what stands in the header of the rule.

#include "finsam/rule_sources.hpp"

#include <gtest/gtest.h>

#include <string>

#include "support/temp_folder.hpp"

namespace finsam {
namespace {

/// The comments of a rule's header as one line of text.
std::string comments_of(const std::string& rule) {
  const std::string header = test::read_file("include/finsam/rules/" + rule + ".hpp");
  std::string text;
  for (std::size_t at = header.find("///"); at != std::string::npos; at = header.find("///", at)) {
    std::size_t begin = header.find_first_not_of(' ', at + 3);
    const std::size_t end = header.find('\n', at);
    text += " " + header.substr(begin, end - begin);
    at = end;
  }
  return text;
}

struct SourceCase {
  const char* rule;
  RuleSource source;
};

const SourceCase source_cases[] = {
    {"frame", rule_sources::frame},
    {"frame", rule_sources::national_support},
    {"indicators", rule_sources::indicators},
    {"ideal", rule_sources::distribution},
    {"damping", rule_sources::distribution},
    {"capital_rule", rule_sources::reduce},
    {"redistribution", rule_sources::oversubscribed},
    {"matching", rule_sources::halves},
    {"matching", rule_sources::both_parts},
    {"contributions", rule_sources::halves},
    {"split", rule_sources::halves},
    {"returned", rule_sources::returned},
    {"economy", rule_sources::costs},
    {"economy", rule_sources::activities},
    {"trappan", rule_sources::trappan},
    {"reach", rule_sources::reach},
    {"against_ideal", rule_sources::against_ideal},
};

TEST(RuleSources, StandInTheHeadersOfTheirRules) {
  for (const SourceCase& one : source_cases) {
    const std::string comments = comments_of(one.rule);
    std::string_view left = one.source.en;
    while (!left.empty()) {
      const std::size_t end = std::min(left.find("; "), left.size());
      const std::string part(left.substr(0, end));
      EXPECT_NE(comments.find(part), std::string::npos) << one.rule << ": " << part;
      left.remove_prefix(std::min(end + 2, left.size()));
    }
  }
}

TEST(RuleSources, NameTheSameNumbersInBothLanguages) {
  for (const SourceCase& one : source_cases) {
    const auto digits = [](std::string_view text) {
      std::string kept;
      for (const char c : text) {
        if (c >= '0' && c <= '9') kept += c;
      }
      return kept;
    };
    EXPECT_EQ(digits(one.source.sv), digits(one.source.en));
  }
}

}  // namespace
}  // namespace finsam
