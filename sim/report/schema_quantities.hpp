#pragma once
// Quantities, numbers and words in JSON Schema.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "finsam/description.hpp"
#include "text/language.hpp"

namespace finsam {

using Json = nlohmann::ordered_json;

/// What takes away an inherited value.
inline constexpr std::string_view unset_word = "unset";

/// `pattern` as that of a whole text.
std::string whole_text(std::string_view pattern);

/// The same, or `unset`.
std::string or_unset(std::string_view pattern);

/// The text of a quantity of that kind and range, of a whole number that YAML takes for one, or
/// `unset`.
Json quantity_schema(const Description& description, Language language);

/// The name of the definition that quantities with that kind and range share.
std::string quantity_name(const Description& description);

/// Adds that definition, where `description` is of a quantity.
void define_quantity(Json& definitions, const Description& description, Language language);

/// A value for some years: a word of the list, or what the definition of the quantity says.
Json in_year_schema(const Description& description, Language language);

/// A quantity, number or word that has no dates and is never unset.
Json plain_schema(const Description& description, Language language);

}  // namespace finsam
