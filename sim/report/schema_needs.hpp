#pragma once
// What a scenario that extends no other must give, in JSON Schema.

#include "report/schema_values.hpp"

namespace finsam {

/// The required keys, and those that others ask for by a value without dates. Refers to the
/// definition "complete_policy".
Json needs_schema();

/// What a matching policy must have.
Json complete_policy_schema();

}  // namespace finsam
