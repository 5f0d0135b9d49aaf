#include "finsam/matching_key.hpp"

#include <fmt/format.h>

#include "finsam/matching_levels.hpp"

namespace finsam {
namespace {

/// What stands for the subject of a rule in its key path: nothing, a code or an id.
std::string subject_of(const Roster& roster, const MatchingRule& rule) {
  if (rule.level == MatchingLevel::all) return "";
  const auto index = static_cast<std::size_t>(rule.subject);
  return "." +
         (rule.level == MatchingLevel::forbund ? roster.forbund[index].id : roster.lan[index].code);
}

}  // namespace

std::string matching_key(const Roster& roster, const MatchingRule& rule) {
  std::string key = "matching";
  for (const MatchingLevelName& level : matching_levels) {
    if (level.level == rule.level)
      key += fmt::format(".{}{}", level.word, subject_of(roster, rule));
  }
  for (const PartyName& party : party_names) {
    if (rule.party == party.party) key += fmt::format(".{}", party.word);
  }
  return key;
}

}  // namespace finsam
