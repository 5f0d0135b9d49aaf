#pragma once
// The values that a key takes in the cases of a sweep, in JSON Schema.

#include "report/schema_values.hpp"

namespace finsam {

Json reference_to(const std::string& definition);

/// Defines a list of values, each of them as the definition `whole` says, a range, a distribution,
/// or `computed`: as far as the key that `description` describes takes them.
/// @return the name of the definition, which keys of one kind and range share
std::string swept_schema(const Description& description, const std::string& whole,
                         Json& definitions, Language language);

/// A map that is written in several forms; `properties` says what its keys are.
Json forms_schema(std::string_view path, const Json& properties, Language language);

}  // namespace finsam
