#include "report/schema_quantities.hpp"

#include <fmt/format.h>

#include "report/description_text.hpp"
#include "report/value_pattern.hpp"
#include "text/reference_words.hpp"

namespace finsam {
namespace {

namespace say = reference_words;

/// The words of a key, each with what it means. YAML takes true and false for no text.
Json plain_words_schema(const Description& description, Language language) {
  const bool swedish = language == Language::sv;
  Json words = Json::array();
  Json texts = Json::array();
  for (const Option& option : description.options) {
    const bool is_truth = option.word == "true" || option.word == "false";
    words.push_back(is_truth ? Json(option.word == "true") : Json(option.word));
    texts.push_back(swedish ? option.text_sv : option.text_en);
  }
  return {{"enum", words},
          {"enumDescriptions", texts},
          {"errorMessage", wrong_form_text(description, language)}};
}

/// The text of a quantity as `pattern` says, or of a whole number that YAML takes for one.
Json quantity_of(const Description& description, const std::string& pattern, Language language) {
  const std::string wrong = wrong_form_text(description, language);
  Json schema = {{"type", {"string"}},
                 {"pattern", pattern},
                 {"patternErrorMessage", wrong},
                 {"errorMessage", wrong}};
  if (description.kind != Kind::count) return schema;
  schema["type"].push_back("integer");
  schema["minimum"] = static_cast<std::int64_t>(description.least);
  schema["maximum"] = static_cast<std::int64_t>(description.most);
  return schema;
}

/// A number without a unit, as YAML takes it or as text.
Json number_schema(const Description& description, Language language) {
  const std::string wrong = sentence(form_text(description, language));
  return {{"type", {"number", "string"}}, {"minimum", description.least},
          {"maximum", description.most},  {"pattern", R"(^[-\u2212]?\d+(?:[.,]\d{1,6}0*)?$)"},
          {"patternErrorMessage", wrong}, {"errorMessage", wrong}};
}

/// The words of a key, and `unset`.
Json words_schema(const Description& description, Language language) {
  Json schema = plain_words_schema(description, language);
  schema["enum"].push_back(unset_word);
  schema["enumDescriptions"].push_back(say::unset.in(language));
  return schema;
}

}  // namespace

std::string whole_text(std::string_view pattern) { return fmt::format("^(?:{})$", pattern); }

std::string or_unset(std::string_view pattern) {
  return whole_text(fmt::format("{}|{}", unset_word, pattern));
}

Json quantity_schema(const Description& description, Language language) {
  return quantity_of(description, or_unset(value_pattern(description)), language);
}

Json in_year_schema(const Description& description, Language language) {
  if (description.kind == Kind::word) return words_schema(description, language);
  return {{"$ref", "#/definitions/" + quantity_name(description)}};
}

std::string quantity_name(const Description& description) {
  constexpr std::string_view kinds[] = {"amount", "share", "count"};
  const std::string_view none = description.word_for_none;
  return fmt::format("{}_{:.0f}_{:.0f}{}{}", kinds[static_cast<std::size_t>(description.kind)],
                     description.least, description.most, none.empty() ? "" : "_or_", none);
}

void define_quantity(Json& definitions, const Description& description, Language language) {
  if (description.kind >= Kind::word) return;
  definitions[quantity_name(description)] = quantity_schema(description, language);
}

Json plain_schema(const Description& description, Language language) {
  if (description.kind == Kind::word) return plain_words_schema(description, language);
  if (description.kind == Kind::number) return number_schema(description, language);
  return quantity_of(description, whole_text(value_pattern(description)), language);
}

}  // namespace finsam
