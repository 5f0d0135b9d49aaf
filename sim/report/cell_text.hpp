#pragma once

#include <string>

#include "finsam/table.hpp"

namespace finsam {

/// Hundredths as a decimal number: -5 is "-0.05".
///
/// @param point  what stands between the whole part and the two decimals
std::string plain_text(Hundredths value, char point);

}  // namespace finsam
