#pragma once
// The values that a key takes in the cases of a sweep, in JSON Schema.

#include "report/schema_values.hpp"

namespace finsam {

/// A list of values that are each as `whole` says, a range, a distribution, or `computed`: as far
/// as the key that `description` describes takes them. Refers to the definition "distribution".
Json swept_schema(const Description& description, const Json& whole, Language language);

/// That definition: the distributions and what goes with each, whatever the values are.
Json distribution_schema(Language language);

/// A map that is written in several forms; `properties` says what its keys are.
Json forms_schema(std::string_view path, const Json& properties);

}  // namespace finsam
