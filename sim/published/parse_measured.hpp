#pragma once

#include <string_view>

#include "analysis/published_figure.hpp"
#include "data/parse_quantity.hpp"

namespace finsam {

/// A figure as it is printed: "2,07 Mkr" and the other amounts of scenarios, "2,1 %", or a plain
/// number of at most six decimals ("28 300", "0,5"). A minus sign may stand before it.
Parsed<Measured> parse_measured(std::string_view text);

/// "2026-11-22".
Parsed<Date> parse_date(std::string_view text);

}  // namespace finsam
