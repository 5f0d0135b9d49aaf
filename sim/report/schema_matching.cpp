#include "report/schema_matching.hpp"

#include "finsam/matching_levels.hpp"
#include "report/description_text.hpp"
#include "text/phrase.hpp"

namespace finsam {
namespace {

std::string in_language(std::string_view sv, std::string_view en, Language language) {
  return sentence(Phrase{sv, en}.in(language));
}

/// The keys of a matching policy.
Json policy_properties(Language language) {
  Json properties;
  for (const PolicyParameter& parameter : policy_parameters()) {
    properties[std::string(parameter.key)] = value_schema(parameter, language);
  }
  properties[std::string(policy_offers().key)] = value_schema(policy_offers(), language);
  return properties;
}

}  // namespace

Json matching_schema(const Description& description, Language language) {
  Json levels;
  for (const MatchingLevelName& level : matching_levels) {
    const std::string text = in_language(level.text_sv, level.text_en, language);
    const Json policies = {{"$ref", "#/definitions/policies"}};
    levels[std::string(level.word)] = level.what.empty()
                                          ? Json{{"allOf", {policies}}, {"description", text}}
                                          : names_schema(policies, text, language);
  }
  return group_schema(levels, meaning_text(description, language), language);
}

Json policies_schema(const Description& matching, Language language) {
  const Json own = policy_properties(language);
  Json both = own;
  for (const PartyName& party : party_names) {
    both[std::string(party.word)] =
        group_schema(own, in_language(party.text_sv, party.text_en, language), language);
  }
  return group_schema(both, meaning_text(matching, language), language);
}

}  // namespace finsam
