#pragma once
// Quantities as regular expressions, in JavaScript's flavour, for JSON Schema: they match what
// data/parse_quantity.hpp reads, within the range of a parameter.

#include <string>

#include "finsam/description.hpp"

namespace finsam {

/// Matches the text of an amount, a share or a count in its range, and its word for "none". What is
/// in front of `^` and after `$` of the whole text is left out.
std::string value_pattern(const Description& description);

/// Matches a year, from 1900 to 2200.
std::string year_pattern();

}  // namespace finsam
