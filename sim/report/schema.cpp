#include "report/schema.hpp"

#include <algorithm>

#include "finsam/key_paths.hpp"
#include "finsam/matching_levels.hpp"
#include "report/description_text.hpp"
#include "report/reference.hpp"
#include "report/schema_needs.hpp"
#include "report/schema_values.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

std::string in_language(std::string_view sv, std::string_view en, Language language) {
  return sentence(language == Language::sv ? sv : en);
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

Json definitions(const Description& matching, Language language) {
  const std::string text = meaning_text(matching, language);
  const Json own = policy_properties(language);
  Json both = own;
  for (const PartyName& party : party_names) {
    both[std::string(party.word)] =
        group_schema(own, in_language(party.text_sv, party.text_en, language), language);
  }
  Json all = {{"policies", group_schema(both, text, language)},
              {"complete_policy", complete_policy_schema()}};
  for (const ReferenceEntry& entry : reference_entries()) {
    define_quantity(all, *entry.description, language);
  }
  return all;
}

Json schema_of_group(const KeyGroup& group, Language language) {
  Json properties;
  for (const KeyInOrder& key : keys_in_order()) {
    const std::string prefix = std::string(group.key) + ".";
    if (!key.key.starts_with(prefix)) continue;
    properties[std::string(key.key.substr(prefix.size()))] =
        value_schema(key.description(), language);
  }
  return group_schema(properties, in_language(group.text_sv, group.text_en, language), language);
}

/// The key of a scenario that builds on others.
std::string_view extending_key() {
  const auto all = parts();
  return std::find_if(all.begin(), all.end(),
                      [](const Part& part) { return part.kind == Kind::files; })
      ->key;
}

Json schema_at(std::string_view name, Language language) {
  for (const KeyGroup& group : key_groups()) {
    if (group.key == name) return schema_of_group(group, language);
  }
  const Description& description = *described_at(name);
  return description.kind == Kind::matching ? matching_schema(description, language)
                                            : value_schema(description, language);
}

}  // namespace

std::string scenario_schema(Language language) {
  Json properties;
  for (const std::string_view name : names_in("")) {
    properties[std::string(name)] = schema_at(name, language);
  }
  const Json schema = {
      {"$schema", "http://json-schema.org/draft-07/schema#"},
      {"description", reference_words::schema_text.in(language)},
      {"type", "object"},
      {"properties", properties},
      {"additionalProperties", false},
      {"if", {{"required", {extending_key()}}}},
      {"then", Json::object()},
      {"else", needs_schema()},
      {"definitions", definitions(*find_part("matching"), language)},
  };
  return schema.dump(1) + "\n";
}

}  // namespace finsam
