#pragma once
// How municipalities and regions match, in JSON Schema.

#include "report/schema_values.hpp"

namespace finsam {

/// The policies by level. Refers to the definition "policies".
Json matching_schema(const Description& description, Language language);

/// That definition: a policy for both parties, or one for each.
Json policies_schema(const Description& matching, Language language);

}  // namespace finsam
