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

Json reference_to(const std::string& definition) {
  return {{"$ref", "#/definitions/" + definition}};
}

/// A map with these keys alone.
Json map_of(Json properties, Json required) {
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

/// The value of a key path in a scenario, without what is shown of it.
Json whole_schema(const KeyPaths& paths, Language language) {
  if (!paths.description) return Json::object();
  if (paths.policies) return reference_to("policies");
  Json whole = paths.description->kind == Kind::matching
                   ? matching_schema(*paths.description, language)
                   : value_schema(*paths.description, language);
  for (const char* shown : {"description", "default", "defaultSnippets"}) whole.erase(shown);
  return whole;
}

/// The properties of a map of key paths; what each path takes is defined once.
class PathProperties {
 public:
  PathProperties(std::string prefix, Json& definitions, Language language)
      : prefix_(std::move(prefix)), definitions_(definitions), language_(language) {}

  /// @param snippet  what an editor puts in behind the key; empty: nothing
  void add(const KeyPaths& paths, Json schema, const std::string& snippet) {
    const std::string name = fmt::format("{}_{}", prefix_, ++count_);
    definitions_[name] = std::move(schema);
    Json own = {{"allOf", {reference_to(name)}}};
    if (paths.description) own["description"] = shown_text(*paths.description, language_);
    if (!paths.pattern.empty()) {
      const std::string others =
          paths.names.empty() ? "" : fmt::format("(?!(?:{})$)", fmt::join(paths.names, "|"));
      patterns_[fmt::format("^{}(?:{})$", others, paths.pattern)] = own;
    }
    if (!snippet.empty()) {
      own["defaultSnippets"] = Json::array({{{"label", snippet}, {"body", snippet}}});
    }
    for (const std::string& each : paths.names) properties_[each] = own;
  }

  Json map() const {
    return {{"type", "object"},
            {"properties", properties_},
            {"patternProperties", patterns_},
            {"additionalProperties", false}};
  }

 private:
  std::string prefix_;
  Json& definitions_;
  Language language_;
  int count_ = 0;
  Json properties_ = Json::object();
  Json patterns_ = Json::object();
};

Json settings_schema(Json& definitions, Language language) {
  PathProperties properties("set", definitions, language);
  for (const KeyPaths& paths : sweepable_paths()) {
    const bool is_single = paths.description && paths.description->kind <= Kind::word;
    properties.add(paths, whole_schema(paths, language),
                   is_single ? std::string(first_value(paths.description->example)) : "");
  }
  return properties.map();
}

Json keys_schema(Json& definitions, Language language) {
  constexpr Description anything = {.kind = Kind::steps, .example = "…"};
  PathProperties properties("swept", definitions, language);
  for (const KeyPaths& paths : sweepable_paths()) {
    const Description& description = paths.description ? *paths.description : anything;
    properties.add(paths,
                   swept_schema(description, whole_schema(paths, language), language),
                   description.kind <= Kind::word
                       ? fmt::format("[{}]", first_value(description.example))
                       : "");
  }
  Json keys = properties.map();
  keys["maxProperties"] = static_cast<int>(sweep_key("sweep").most);
  return keys;
}

Json constraints_schema(Language language) {
  return {{"type", "array"},
          {"items",
           {{"type", "string"},
            {"pattern", "\\S (?:=|<=|≤|>=|≥) +\\S"},
            {"patternErrorMessage",
             wrong_form_text(sweep_key("constraints"), language)}}}};
}

Json pair_schema(const Description& description, Language language) {
  const auto most = static_cast<int>(description.most);
  return {{"type", "array"},
          {"items", {{"type", "string"}, {"minLength", 1}}},
          {"minItems", most},
          {"maxItems", most},
          {"uniqueItems", true},
          {"errorMessage", sentence(form_text(description, language))}};
}

Json correlations_schema(Language language) {
  Json properties;
  Json needed = Json::array();
  for (const std::string& name : names_in_sweep("correlations.*")) {
    const Description& description = sweep_key("correlations.*." + name);
    const bool is_pair = description.kind == Kind::pair;
    properties[name] = described(is_pair ? pair_schema(description, language)
                                         : plain_schema(description, language),
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
  Json schema = forms_schema(path, properties);
  schema["type"] = "object";
  const FormedMap& map = *find_formed_map(path);
  const Description& chooser = sweep_key(fmt::format("{}.{}", path, map.chooser));
  if (chooser.required()) schema["required"] = {map.chooser};
  return schema;
}

Json behaviour_schema(Language language) {
  Json properties;
  for (const std::string& name : names_in_sweep("behaviour")) {
    properties[name] = described(formed_schema("behaviour.*", language),
                                 sweep_key("behaviour." + name), language);
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
      return find_formed_map(description.key) ? formed_schema(std::string(description.key), language)
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
  Json definitions = {{"policies", policies_schema(*find_part("matching"), language)},
                      {"distribution", distribution_schema(language)}};
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
                     {"if", {{"properties", {{"design", lists}}}}},
                     {"then", Json::object()},
                     {"else", {{"required", unless_listed}}},
                     {"definitions", definitions}};
  schema.update(file);
  return schema.dump(1) + "\n";
}

}  // namespace finsam
