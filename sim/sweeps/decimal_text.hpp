#pragma once

#include <string>
#include <string_view>

#include "data/parse_quantity.hpp"
#include "finsam/description.hpp"

namespace finsam {

/// A number without a unit, with at most six decimals and perhaps a minus sign: "-0.5", "1,25".
/// At most 1 000 000 in size.
Parsed<double> parse_decimal(std::string_view text);

/// Says that `number` is not in the range of `description`, or nothing where it is.
std::string out_of_range(double number, const Description& description);

}  // namespace finsam
