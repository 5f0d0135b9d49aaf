#include "report/schema_swept.hpp"

#include <fmt/format.h>

#include "finsam/quantity/money.hpp"
#include "finsam/sweep_keys.hpp"
#include "report/description_text.hpp"
#include "report/value_pattern.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

namespace say = reference_words;

std::string filled_in(const Phrase& phrase, const Description& description, Language language) {
  return sentence(fmt::format(fmt::runtime(phrase.in(language)),
                              fmt::arg("example", first_value(description.example))));
}

/// What a map's `chooser` must be for one of its forms to hold.
Json chooses(const FormedMap& map, const MapForm& form) {
  const std::string chooser(map.chooser);
  const std::string key = fmt::format("{}.{}", map.path, chooser);
  const bool by_default = form.word == sweep_key(key).default_text;
  if (form.word.empty()) return {{"not", {{"required", {chooser}}}}};
  Json condition = {{"properties", {{chooser, {{"const", form.word}}}}}};
  if (!by_default) condition["required"] = {chooser};
  return condition;
}

Json quantity_schema(Description description, Language language) {
  description.word_for_none = {};
  return plain_schema(description, language);
}

/// A quantity above 0 of the same kind, whatever its range.
Json step_schema(Description description, Language language) {
  constexpr double most_whole = 1e9;
  constexpr double most_millionths = 1e12;
  description.least = 1.0;
  description.most = description.kind == Kind::share    ? most_millionths
                     : description.kind == Kind::amount ? largest_amount
                                                        : most_whole;
  Json schema = quantity_schema(description, language);
  const std::string wrong = sentence(form_text(sweep_key("sweep.*.step"), language));
  for (const char* message : {"patternErrorMessage", "errorMessage"}) schema[message] = wrong;
  return schema;
}

/// A map from the values that `names` allows to their probabilities.
Json probabilities_schema(const Json& names, Language language) {
  Description share = sweep_key("sweep.*.probabilities");
  share.kind = Kind::share;
  return {{"type", "object"},
          {"propertyNames", names},
          {"additionalProperties", plain_schema(share, language)},
          {"minProperties", 1}};
}

/// The texts that a single value of a key may have among its choices.
Json names_of_values(const Description& description, Language language) {
  if (description.kind > Kind::word) return {{"minLength", 1}};
  std::string pattern = "unset";
  for (const Option& option : description.options) pattern += fmt::format("|{}", option.word);
  if (description.kind < Kind::word) pattern += fmt::format("|{}", value_pattern(description));
  return {{"pattern", whole_text(pattern)},
          {"patternErrorMessage", wrong_form_text(description, language)}};
}

}  // namespace

Json forms_schema(std::string_view path, const Json& properties) {
  const FormedMap& map = *find_formed_map(path);
  const std::string chooser(map.chooser);
  Json schema = {{"properties", {{chooser, properties.at(chooser)}}}, {"allOf", Json::array()}};
  for (const MapForm& form : map.forms) {
    Json own = {{chooser, Json::object()}};
    for (const std::string_view name : form.names()) {
      own[std::string(name)] = properties.at(std::string(name));
    }
    schema["allOf"].push_back(
        {{"if", chooses(map, form)},
         {"then",
          {{"properties", own}, {"required", form.needs}, {"additionalProperties", false}}}});
  }
  return schema;
}

Json distribution_schema(Language language) {
  Json properties;
  for (const std::string& name : names_in_sweep("sweep.*")) {
    const Description& description = sweep_key("sweep.*." + name);
    properties[name] = Json::object();
    if (description.kind == Kind::word) properties[name] = plain_schema(description, language);
    describe_schema(properties[name], description, language);
  }
  return forms_schema("sweep.*", properties);
}

Json swept_schema(const Description& description, const Json& whole, Language language) {
  const bool has_size = description.kind < Kind::word;
  const std::string wrong =
      filled_in(has_size ? say::write_values : say::write_choices, description, language);
  Json schema = {{"type", {"array", "object"}},
                 {"errorMessage", wrong},
                 {"items", whole},
                 {"minItems", 1},
                 {"maxItems", static_cast<int>(sweep_key("sweep.*").most)},
                 {"uniqueItems", true},
                 {"allOf", {{{"$ref", "#/definitions/distribution"}}}}};
  Json& properties = schema["properties"];
  properties["probabilities"] =
      probabilities_schema(names_of_values(description, language), language);
  if (!has_size) {
    properties["distribution"] = {{"const", "discrete"}};
    schema["required"] = {"distribution"};
    return schema;
  }
  schema["type"].push_back("string");
  schema["pattern"] = "^computed$";
  schema["patternErrorMessage"] = wrong;
  for (const std::string& name : names_in_sweep("sweep.*")) {
    const Description& own = sweep_key("sweep.*." + name);
    if (own.kind == Kind::size) properties[name] = quantity_schema(description, language);
    if (own.kind == Kind::step) properties[name] = step_schema(description, language);
    if (own.kind == Kind::number) properties[name] = plain_schema(own, language);
  }
  return schema;
}

}  // namespace finsam
