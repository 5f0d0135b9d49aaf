#include "report/schema.hpp"

#include <algorithm>

#include "finsam/key_paths.hpp"
#include "report/description_text.hpp"
#include "report/reference.hpp"
#include "report/schema_matching.hpp"
#include "report/schema_needs.hpp"
#include "report/schema_values.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

Json definitions(const Description& matching, Language language) {
  Json all = {{"policies", policies_schema(matching, language)},
              {"complete_policy", complete_policy_schema()}};
  for (const ReferenceEntry& entry : reference_entries()) {
    if (!entry.of_sweep) define_quantity(all, *entry.description, language);
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
  const Phrase text = {group.text_sv, group.text_en};
  return group_schema(properties, sentence(text.in(language)), language);
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
