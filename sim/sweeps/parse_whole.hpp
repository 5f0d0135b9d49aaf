#pragma once

#include <cstdint>
#include <string_view>

#include "data/parse_quantity.hpp"

namespace finsam {

/// A whole number from 1 to 1 000 000 000 000: so many points, replicates, a seed.
Parsed<std::int64_t> parse_whole(std::string_view text);

}  // namespace finsam
