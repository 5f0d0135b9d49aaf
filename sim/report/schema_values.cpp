#include "report/schema_values.hpp"

#include <fmt/format.h>

#include <utility>

#include "finsam/terms.hpp"
#include "report/description_text.hpp"
#include "report/value_pattern.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

namespace say = reference_words;

/// A list replaces all that is inherited, so nothing is unset in it.
Json in_list_schema(const Json& in_year) {
  return {{"allOf", {in_year}}, {"not", {{"const", unset_word}}}};
}

/// "from 2026: value" or "only 2027: value".
Json dated_item(const Json& value, Language language) {
  return {{"patternProperties", {{fmt::format("^(?:from|only) {}$", year_pattern()), value}}},
          {"additionalProperties", false},
          {"minProperties", 1},
          {"maxProperties", 1},
          {"errorMessage", say::write_when.in(language)}};
}

/// What a map of values by year must be, and a list of dated ones; those before the first date
/// stand without one. Neither says anything of values of other types.
Json years_schema(const Json& value) {
  return {{"patternProperties", {{whole_text(year_pattern()), value}}},
          {"additionalProperties", false},
          {"minProperties", 1}};
}
Json dated_list(const Json& value, Language language) {
  return {{"items",
           {{"if", {{"type", "object"}}}, {"then", dated_item(value, language)}, {"else", value}}},
          {"contains", {{"type", "object"}}}};
}

Json of_type(const char* type, Json schema, const Phrase& text, Language language) {
  schema["type"] = type;
  schema["description"] = text.in(language);
  return schema;
}

/// A value that may be dated.
Json dated_schema(const Description& description, Language language) {
  const Json in_year = in_year_schema(description, language);
  const Json years = years_schema(in_year);
  const Json list = dated_list(in_list_schema(in_year), language);
  if (description.kind == Kind::word) {
    // Editors take alternatives without texts of their own for the same.
    return {{"anyOf",
             {in_year, of_type("object", years, say::by_year, language),
              of_type("array", list, say::in_list, language)}}};
  }
  // One schema for every type, so that an editor has one message for what is none of them. The
  // types of many values come first: then editors put in no default unasked.
  Json schema = quantity_schema(description, language);
  Json types = {"object", "array"};
  types.insert(types.end(), schema["type"].begin(), schema["type"].end());
  schema["type"] = types;
  schema["allOf"] = {years, list};
  const std::string_view value = first_value(description.example);
  schema["defaultSnippets"] = Json::array({{{"label", value}, {"body", value}}});
  return schema;
}

Json text_schema() { return {{"type", {"string", "number", "boolean"}}}; }

Json path_schema() { return {{"type", "string"}, {"minLength", 1}}; }

/// `unset` beside the map or list that `schema` takes; `wrong` is said of other text.
void allow_unset(Json& schema, const std::string& wrong) {
  schema["type"] = {schema["type"], "string"};
  schema["pattern"] = whole_text(unset_word);
  schema["patternErrorMessage"] = wrong;
}

/// One path, or a list of them.
Json paths_schema(const Description& description) {
  return {{"type", {"string", "array"}},
          {"minLength", 1},
          {"items", path_schema()},
          {"minItems", 1},
          {"maxItems", static_cast<int>(description.most)},
          {"uniqueItems", true}};
}

Json span_schema(const Description& description, Language language) {
  const std::string year = year_pattern();
  const std::string wrong = wrong_form_text(description, language);
  return {{"type", {"string", "integer"}},
          {"pattern", or_unset(fmt::format("{0}(?::{0})?", year))},
          {"minimum", 1900},
          {"maximum", 2200},
          {"patternErrorMessage", wrong},
          {"errorMessage", wrong}};
}

Json codes_schema(const Description& description, Language language) {
  const Json code = {
      {"type", {"string", "integer"}}, {"pattern", "^\\d{4}$"}, {"minimum", 0}, {"maximum", 9999}};
  Json schema = {
      {"type", "array"}, {"items", code}, {"maxItems", static_cast<int>(description.most)}};
  allow_unset(schema, wrong_form_text(description, language));
  return schema;
}

Json keys_schema(const Description& description, Language language) {
  Json schema = {{"type", "array"},
                 {"items", {{"type", "string"}, {"minLength", 1}}},
                 {"maxItems", static_cast<int>(description.most)}};
  allow_unset(schema, wrong_form_text(description, language));
  return schema;
}

Json step_schema(Language language) {
  Json properties;
  for (const Description* each : {&step_bound(), &step_share()}) {
    const std::string key(each->name());
    properties[key] = in_list_schema(in_year_schema(*each, language));
    properties[key]["description"] = shown_text(*each, language);
  }
  return {{"type", "object"},
          {"properties", properties},
          {"required", {step_share().name()}},
          {"additionalProperties", false}};
}

/// A list of steps, or dated lists: by year, or listed with the years in which they hold.
Json steps_schema(const Description& description, Language language) {
  const Json steps = {{"type", "array"},
                      {"items", step_schema(language)},
                      {"minItems", 1},
                      {"maxItems", static_cast<int>(description.most)}};
  const Json item = {
      {"if", {{"type", "object"}}}, {"then", dated_item(steps, language)}, {"else", steps}};
  const Json dated = {{"items", item}, {"minItems", 1}};
  return {{"anyOf",
           {steps,
            of_type("object", years_schema(steps), say::by_year, language),
            of_type("array", dated, say::in_list, language),
            {{"const", unset_word}}}}};
}

Json of_kind(const Description& description, Language language) {
  switch (description.kind) {
    case Kind::amount:
    case Kind::share:
    case Kind::count:
    case Kind::word:
      return dated_schema(description, language);
    case Kind::text:
      return text_schema();
    case Kind::years:
      return span_schema(description, language);
    case Kind::table:
    case Kind::file:
      return path_schema();
    case Kind::files:
    case Kind::tables:
      return paths_schema(description);
    case Kind::codes:
      return codes_schema(description, language);
    case Kind::keys:
      return keys_schema(description, language);
    case Kind::weights:
      return names_schema(value_schema(key_weight(), language), "", language);
    case Kind::steps:
      return steps_schema(description, language);
    default:
      return Json::object();
  }
}

}  // namespace

std::string shown_text(const Description& description, Language language) {
  std::string text = meaning_text(description, language);
  // The words are shown with their meanings.
  const bool listed = description.kind == Kind::word;
  for (const std::string& more :
       {listed ? "" : sentence(form_text(description, language)), need_text(description, language),
        source_text(description, language)}) {
    if (!more.empty()) text += "\n\n" + more;
  }
  return text;
}

std::string_view first_value(std::string_view example) {
  example = example.substr(0, example.find_first_of(",\n"));
  const std::size_t colon = example.find(": ");
  if (colon != example.npos) return example.substr(colon + 2);
  return example.starts_with("- ") ? example.substr(2) : example;
}

void describe_schema(Json& schema, const Description& description, Language language) {
  schema["description"] = shown_text(description, language);
  const std::string_view value = description.default_text;
  const bool is_text = description.kind < Kind::files;
  if (!is_text || value.empty()) return;
  schema["default"] = description.kind == Kind::count       ? Json(std::stoi(std::string(value)))
                      : value == "true" || value == "false" ? Json(value == "true")
                                                            : Json(value);
}

Json value_schema(const Description& description, Language language) {
  Json schema = of_kind(description, language);
  describe_schema(schema, description, language);
  return schema;
}

Json group_schema(Json properties, const std::string& text, Language language) {
  Json schema = {{"type", "object"},
                 {"properties", std::move(properties)},
                 {"additionalProperties", false},
                 {"description", text}};
  allow_unset(schema, std::string(say::keys_below.in(language)));
  return schema;
}

Json names_schema(Json value, const std::string& text, Language language) {
  Json schema = {{"type", "object"},
                 {"propertyNames", {{"pattern", "\\S"}}},
                 {"additionalProperties", std::move(value)},
                 {"minProperties", 1},
                 {"description", text}};
  allow_unset(schema, std::string(say::keys_below.in(language)));
  return schema;
}

}  // namespace finsam
