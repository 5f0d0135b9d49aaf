#pragma once

#include <string_view>
#include <utility>

#include "data/parse_quantity.hpp"

namespace finsam {

/// "2020:2026" or "2020" as the first and the last year, from 1900 to 2200.
Parsed<std::pair<Year, Year>> parse_years(std::string_view text);

}  // namespace finsam
