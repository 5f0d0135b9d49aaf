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

/// A quantity in the range of the key, whatever word it has for none.
Json size_schema(Description description, Language language) {
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
  Json schema = size_schema(description, language);
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

/// What the key `name` of a range or distribution takes.
Json value_of(const std::string& name, const Description& description, Json& definitions,
              Language language) {
  const Description& own = sweep_key("sweep.*." + name);
  const auto defined = [&](std::string_view what, Json schema) {
    const std::string definition = fmt::format("{}_{}", what, quantity_name(description));
    definitions[definition] = std::move(schema);
    return Json{{"allOf", {reference_to(definition)}}};
  };
  Json schema;
  switch (own.kind) {
    case Kind::probabilities:
      schema = probabilities_schema(names_of_values(description, language), language);
      break;
    case Kind::size:
      schema = defined("size", size_schema(description, language));
      break;
    case Kind::step:
      schema = defined("step", step_schema(description, language));
      break;
    default:
      schema = plain_schema(own, language);
  }
  describe_schema(schema, own, language);
  return schema;
}

/// A range or a distribution of sizes.
Json ranges_schema(const Description& description, Json& definitions, Language language) {
  Json properties;
  for (const std::string& name : names_in_sweep("sweep.*")) {
    properties[name] = value_of(name, description, definitions, language);
  }
  return forms_schema("sweep.*", properties, language);
}

/// What other values may have: each its probability.
Json discrete_schema(const Description& description, Json& definitions, Language language) {
  const MapForm& form = *find_formed_map("sweep.*")->find("discrete");
  Json properties;
  properties["distribution"] = {{"const", form.word}};
  describe_schema(properties["distribution"], sweep_key("sweep.*.distribution"), language);
  Json required = {"distribution"};
  for (const std::string_view need : form.needs) {
    const std::string name(need);
    properties[name] = value_of(name, description, definitions, language);
    required.push_back(name);
  }
  return {{"properties", properties}, {"required", required}, {"additionalProperties", false}};
}

/// Asks of what is a number in `schema` that it is a power of two.
void ask_for_power_of_two(Json& schema, Language language) {
  Json powers = Json::array();
  for (std::int64_t power = 1; power <= schema.at("maximum").get<std::int64_t>(); power *= 2) {
    powers.push_back(power);
  }
  schema["if"] = {{"type", "integer"}};
  schema["then"] = {{"enum", powers},
                    {"errorMessage", sentence(say::write_power_of_two.in(language))}};
}

}  // namespace

Json reference_to(const std::string& definition) {
  return {{"$ref", "#/definitions/" + definition}};
}

Json forms_schema(std::string_view path, const Json& properties, Language language) {
  const FormedMap& map = *find_formed_map(path);
  const std::string chooser(map.chooser);
  Json schema = {{"properties", {{chooser, properties.at(chooser)}}}, {"allOf", Json::array()}};
  for (const MapForm& form : map.forms) {
    Json own = {{chooser, Json::object()}};
    for (const std::string_view name : form.names()) {
      own[std::string(name)] = properties.at(std::string(name));
    }
    for (const std::string_view name : form.needs) {
      if (form.power_of_two) ask_for_power_of_two(own[std::string(name)], language);
    }
    schema["allOf"].push_back(
        {{"if", chooses(map, form)},
         {"then",
          {{"properties", own}, {"required", form.needs}, {"additionalProperties", false}}}});
  }
  return schema;
}

std::string swept_schema(const Description& description, const std::string& whole,
                         Json& definitions, Language language) {
  std::string name = "swept_" + whole;
  if (definitions.contains(name)) return name;
  const bool has_size = description.kind < Kind::word;
  const std::string wrong =
      filled_in(has_size ? say::write_values : say::write_choices, description, language);
  Json schema = has_size ? ranges_schema(description, definitions, language)
                         : discrete_schema(description, definitions, language);
  schema.update({{"type", {"array", "object"}},
                 {"errorMessage", wrong},
                 {"items", reference_to(whole)},
                 {"minItems", 1},
                 {"maxItems", static_cast<int>(sweep_key("sweep.*").most)},
                 {"uniqueItems", true}});
  if (has_size) {
    schema["type"].push_back("string");
    schema["pattern"] = "^computed$";
    schema["patternErrorMessage"] = wrong;
  }
  definitions[name] = std::move(schema);
  return name;
}

}  // namespace finsam
