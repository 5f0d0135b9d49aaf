#pragma once
// The values of single keys in JSON Schema.

#include <string>
#include <string_view>

#include "report/schema_quantities.hpp"

namespace finsam {

/// Everything that is shown of a key while the pointer rests on it.
std::string shown_text(const Description& description, Language language);

/// The first value of an example that may have several, dated ones: "10 %".
std::string_view first_value(std::string_view example);

/// Gives `schema` the texts and the default of a key.
void describe_schema(Json& schema, const Description& description, Language language);

/// The value of a key of a kind that stands alone (all but `matching`), with its dates, texts and
/// default; `unset` may stand in its place.
Json value_schema(const Description& description, Language language);

/// A map of `properties` and no others, or the word `unset`.
Json group_schema(Json properties, const std::string& text, Language language);

/// A map from any name to `value`, or the word `unset`.
Json names_schema(Json value, const std::string& text, Language language);

}  // namespace finsam
