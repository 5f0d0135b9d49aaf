#include <set>
#include <variant>

#include "finsam/matching_levels.hpp"
#include "scenario/write_dated.hpp"
#include "scenario/write_parts.hpp"
#include "scenario/yaml_text.hpp"

namespace finsam {
namespace {

/// The code or id of whom a rule covers.
std::string subject_name(const Roster& roster, const MatchingRule& rule) {
  const auto subject = static_cast<std::size_t>(rule.subject);
  return rule.level == MatchingLevel::forbund ? roster.forbund[subject].id
                                              : roster.lan[subject].code;
}

std::string written_policy(const MatchingPolicy& policy, const std::string& indent,
                           const std::vector<std::string>& tables) {
  std::string text;
  for (const PolicyParameter& parameter : policy_parameters()) {
    std::visit(
        [&](auto field) { text += written_dated(policy.*field, parameter, parameter.key, indent); },
        parameter.field);
  }
  if (policy.offers) {
    text += fmt::format("{}offers: {}\n", indent,
                        yaml_word(tables[static_cast<std::size_t>(policy.offers->table)]));
  }
  return text;
}

/// The policies for both parties, for the municipalities and for the regions that cover a subject.
std::string written_subject(const Scenario& scenario, MatchingLevel level, int subject,
                            const std::string& indent, const std::vector<std::string>& tables) {
  std::string for_both;
  std::string for_one;
  for (const MatchingRule& rule : scenario.terms.matching) {
    if (rule.level != level || rule.subject != subject) continue;
    if (!rule.party) {
      for_both += written_policy(rule.policy, indent, tables);
      continue;
    }
    for (const PartyName& party : party_names) {
      if (party.party != *rule.party) continue;
      for_one += fmt::format("{}{}:\n{}", indent, party.word,
                             written_policy(rule.policy, indent + "  ", tables));
    }
  }
  return for_both + for_one;
}

}  // namespace

std::string written_matching(const Scenario& scenario, const std::vector<std::string>& tables) {
  std::string text = "matching:\n";
  for (const MatchingLevelName& level : matching_levels) {
    std::set<int> written;
    std::string subjects;
    for (const MatchingRule& rule : scenario.terms.matching) {
      if (rule.level != level.level || !written.insert(rule.subject).second) continue;
      if (level.level == MatchingLevel::all) {
        subjects += written_subject(scenario, rule.level, rule.subject, "    ", tables);
        continue;
      }
      subjects += fmt::format("    {}:\n", yaml_word(subject_name(scenario.roster, rule)));
      subjects += written_subject(scenario, rule.level, rule.subject, "      ", tables);
    }
    if (!subjects.empty()) text += fmt::format("  {}:\n{}", level.word, subjects);
  }
  return text;
}

}  // namespace finsam
