#include "report/schema_needs.hpp"

#include <string>

#include "finsam/key_paths.hpp"
#include "finsam/matching_levels.hpp"

namespace finsam {
namespace {

/// Asks for a key where another of the same map has the value that its condition names.
Json asked_for(const Description& description) {
  const Condition& condition = description.asked_by;
  const std::string asking(Description{.key = condition.key}.name());
  Json holds = {{"required", {asking}}};
  if (!condition.word.empty()) holds["properties"] = {{asking, {{"const", condition.word}}}};
  return {{"if", holds}, {"then", {{"required", {description.name()}}}}};
}

/// Adds to `map`, which needs some of its keys, that it needs this one.
void add_need(Json& map, const Description& description) {
  if (!description.required()) return;
  if (description.asked_by.key.empty()) {
    map["required"].push_back(description.name());
  } else {
    map["allOf"].push_back(asked_for(description));
  }
}

Json needs_of_group(std::string_view group) {
  Json map = Json::object();
  for (const KeyInOrder& key : keys_in_order()) {
    if (key.key.starts_with(std::string(group) + ".")) add_need(map, key.description());
  }
  return map;
}

Json needs_of_matching() {
  const Json policy = {{"$ref", "#/definitions/complete_policy"}};
  Json levels;
  for (const MatchingLevelName& level : matching_levels) {
    levels[std::string(level.word)] =
        level.what.empty() ? policy : Json{{"additionalProperties", policy}};
  }
  return {{"properties", levels}};
}

}  // namespace

Json needs_schema() {
  Json root = Json::object();
  for (const std::string_view name : names_in("")) {
    const std::string key(name);
    if (const Part* part = find_part(name); part && part->kind == Kind::matching) {
      root["properties"][key] = needs_of_matching();
    } else if (is_group(name)) {
      const Json map = needs_of_group(name);
      if (map.contains("required")) root["required"].push_back(key);
      if (!map.empty()) root["properties"][key] = map;
    } else {
      add_need(root, *described_at(name));
    }
  }
  return root;
}

Json complete_policy_schema() {
  const std::string policy(policy_parameters().front().key);
  Json schema = Json::object();
  const auto add = [&](const Description& description) {
    add_need(schema, description);
    if (description.key != policy) schema["dependencies"][std::string(description.key)] = {policy};
  };
  for (const PolicyParameter& parameter : policy_parameters()) add(parameter);
  add(policy_offers());
  for (const PartyName& party : party_names) {
    schema["properties"][std::string(party.word)] = {{"$ref", "#/definitions/complete_policy"}};
  }
  return schema;
}

}  // namespace finsam
