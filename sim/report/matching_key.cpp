#include "report/matching_key.hpp"

namespace finsam {
namespace {

std::string subject_of(const Roster& roster, const MatchingRule& rule) {
  const auto index = static_cast<std::size_t>(rule.subject);
  switch (rule.level) {
    case MatchingLevel::lan:
      return "lan." + roster.lan[index].code;
    case MatchingLevel::region:
      return "region." + roster.lan[index].code;
    case MatchingLevel::forbund:
      return "forbund." + roster.forbund[index].id;
    case MatchingLevel::all:
      break;
  }
  return "all";
}

}  // namespace

std::string matching_key(const Roster& roster, const MatchingRule& rule) {
  std::string key = "matching." + subject_of(roster, rule);
  if (rule.party) key += *rule.party == Party::municipal ? ".municipal" : ".regional";
  return key;
}

}  // namespace finsam
