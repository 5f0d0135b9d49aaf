#include <fmt/format.h>
#include <fmt/ranges.h>

#include "analysis/written_metrics.hpp"
#include "finsam/key_paths.hpp"
#include "finsam/sweep_keys.hpp"
#include "report/description_text.hpp"
#include "report/schema.hpp"
#include "report/schema_matching.hpp"
#include "report/schema_paths.hpp"
#include "report/schema_swept.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

namespace say = reference_words;

Json described(Json schema, const Description& description, Language language) {
  describe_schema(schema, description, language);
  return schema;
}

/// A map with these keys alone.
Json map_of(Json properties, Json required) {
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

constexpr Description anything = {.key = "anything", .kind = Kind::steps, .example = "…"};

/// Defines the value that key paths have in a scenario, without what is shown of it.
/// @return the name of the definition
std::string whole_schema(const KeyPaths& paths, Json& definitions, Language language) {
  if (paths.policies) return "policies";
  const Description& description = paths.description ? *paths.description : anything;
  std::string name = "whole_" + (description.kind < Kind::word ? quantity_name(description)
                                                               : std::string(description.key));
  if (definitions.contains(name)) return name;
  Json whole = Json::object();
  if (description.kind == Kind::matching) {
    whole = matching_schema(description, language);
  } else if (paths.description) {
    whole = value_schema(description, language);
  }
  for (const char* shown : {"description", "default", "defaultSnippets"}) whole.erase(shown);
  definitions[name] = std::move(whole);
  return name;
}

/// A map from key paths to what `definition_of` names for each.
template <class DefinitionOf>
Json paths_schema(const Json& definitions, Language language, DefinitionOf definition_of) {
  Json properties = Json::object();
  Json patterns = Json::object();
  for (const KeyPaths& paths : sweepable_paths()) {
    const std::string definition = definition_of(paths);
    Json own = {{"allOf", {reference_to(definition)}}};
    // So that an editor knows what to put in behind the key.
    if (definitions[definition].contains("type")) own["type"] = definitions[definition]["type"];
    if (paths.description) own["description"] = shown_text(*paths.description, language);
    for (const std::string& name : paths.names) properties[name] = own;
    if (paths.pattern.empty()) continue;
    const std::string others =
        paths.names.empty() ? "" : fmt::format("(?!(?:{})$)", fmt::join(paths.names, "|"));
    patterns[fmt::format("^{}(?:{})$", others, paths.pattern)] = own;
  }
  return {{"type", "object"},
          {"properties", properties},
          {"patternProperties", patterns},
          {"additionalProperties", false}};
}

Json settings_schema(Json& definitions, Language language) {
  Json settings = paths_schema(definitions, language, [&](const KeyPaths& paths) {
    return whole_schema(paths, definitions, language);
  });
  for (const KeyPaths& paths : sweepable_paths()) {
    if (!paths.description || paths.description->kind > Kind::word) continue;
    const std::string_view value = first_value(paths.description->example);
    const Json snippet = {{"label", value}, {"body", value}};
    for (const std::string& name : paths.names) {
      settings["properties"][name]["defaultSnippets"] = Json::array({snippet});
    }
  }
  return settings;
}

Json keys_schema(Json& definitions, Language language) {
  Json keys = paths_schema(definitions, language, [&](const KeyPaths& paths) {
    const Description& description = paths.description ? *paths.description : anything;
    const std::string whole = whole_schema(paths, definitions, language);
    return swept_schema(description, whole, definitions, language);
  });
  keys["maxProperties"] = static_cast<int>(sweep_key("sweep").most);
  return keys;
}

Json constraints_schema(Language language) {
  return {{"type", "array"},
          {"items",
           {{"type", "string"},
            {"pattern", " (?:=|<=|≤|>=|≥) "},
            {"patternErrorMessage", wrong_form_text(sweep_key("constraints"), language)}}}};
}

Json pair_schema(const Description& description, Language language) {
  const auto most = static_cast<int>(description.most);
  return {{"type", "array"},     {"items", {{"type", "string"}, {"minLength", 1}}},
          {"minItems", most},    {"maxItems", most},
          {"uniqueItems", true}, {"errorMessage", sentence(form_text(description, language))}};
}

Json correlations_schema(Language language) {
  Json properties;
  Json needed = Json::array();
  for (const std::string& name : names_in_sweep("correlations.*")) {
    const Description& description = sweep_key("correlations.*." + name);
    const bool is_pair = description.kind == Kind::pair;
    properties[name] = described(
        is_pair ? pair_schema(description, language) : plain_schema(description, language),
        description, language);
    needed.push_back(name);
  }
  return {{"type", "array"}, {"items", map_of(properties, needed)}};
}

/// One text, so that an editor has one message; the names it suggests are snippets.
Json metrics_schema(Language language) {
  Json names = Json::array();
  for (const WrittenMetric& metric : written_metrics()) {
    const Phrase text = {metric.text_sv, metric.text_en};
    names.push_back({{"label", metric.form},
                     {"description", sentence(text.in(language))},
                     {"body", metric.form}});
  }
  return {{"type", "array"},
          {"items",
           {{"type", "string"},
            {"pattern", metric_pattern()},
            {"patternErrorMessage", say::write_metric.in(language)},
            {"defaultSnippets", names}}},
          {"uniqueItems", true}};
}

/// A map that stands once, or in several places, and has forms.
Json formed_schema(const std::string& path, Language language) {
  Json properties;
  for (const std::string& name : names_in_sweep(path)) {
    const Description& description = sweep_key(fmt::format("{}.{}", path, name));
    properties[name] = description.kind == Kind::table
                           ? value_schema(description, language)
                           : described(plain_schema(description, language), description, language);
  }
  Json schema = forms_schema(path, properties, language);
  schema["type"] = "object";
  const FormedMap& map = *find_formed_map(path);
  const Description& chooser = sweep_key(fmt::format("{}.{}", path, map.chooser));
  if (chooser.required()) schema["required"] = {map.chooser};
  return schema;
}

Json behaviour_schema(Language language) {
  Json properties;
  for (const std::string& name : names_in_sweep("behaviour")) {
    properties[name] =
        described(formed_schema("behaviour.*", language), sweep_key("behaviour." + name), language);
  }
  return map_of(properties, Json::array());
}

Json schema_of(const Description& description, Json& definitions, Language language) {
  switch (description.kind) {
    case Kind::settings:
      return settings_schema(definitions, language);
    case Kind::swept:
      return keys_schema(definitions, language);
    case Kind::constraints:
      return constraints_schema(language);
    case Kind::correlations:
      return correlations_schema(language);
    case Kind::metrics:
      return metrics_schema(language);
    case Kind::group:
      return find_formed_map(description.key)
                 ? formed_schema(std::string(description.key), language)
                 : behaviour_schema(language);
    case Kind::count:
    case Kind::word:
      return plain_schema(description, language);
    default:
      return value_schema(description, language);
  }
}

}  // namespace

std::string sweep_schema(Language language) {
  Json definitions = {{"policies", policies_schema(*find_part("matching"), language)}};
  for (const KeyPaths& paths : sweepable_paths()) {
    if (paths.description) define_quantity(definitions, *paths.description, language);
  }
  Json properties;
  Json needed = Json::array();
  Json unless_listed = Json::array();
  for (const std::string& name : names_in_sweep("")) {
    const Description& description = sweep_key(name);
    properties[name] =
        described(schema_of(description, definitions, language), description, language);
    if (description.required()) {
      (description.asked_by.key.empty() ? needed : unless_listed).push_back(name);
    }
  }
  const Json lists = {{"properties", {{"kind", {{"const", "list"}}}}}, {"required", {"kind"}}};
  Json schema = map_of(properties, needed);
  const Json file = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                     {"description", say::sweep_schema_text.in(language)},
                     {"if", {{"properties", {{"design", lists}}}, {"required", {"design"}}}},
                     {"then", Json::object()},
                     {"else", {{"required", unless_listed}}},
                     {"definitions", definitions}};
  schema.update(file);
  return schema.dump(1) + "\n";
}

}  // namespace finsam
