#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace finsam {

/// The digits of `number` in groups of three with `between` in between: "4 000 000 000".
std::string digit_groups(std::uint64_t number, std::string_view between = " ");

}  // namespace finsam
