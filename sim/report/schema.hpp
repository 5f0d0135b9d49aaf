#pragma once

#include <string>

#include "text/language.hpp"

namespace finsam {

/// JSON Schema (draft-07) of a scenario, put together from the descriptions, for editors: they
/// complete keys and words, show what a key means, and mark what the reader would refuse as far as
/// a schema can say it. With `extends`, no key is required.
std::string scenario_schema(Language language);

/// The same of a sweep file.
std::string sweep_schema(Language language);

}  // namespace finsam
