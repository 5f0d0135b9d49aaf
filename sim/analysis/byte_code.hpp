#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace finsam {

/// Adds `number` in groups of seven bits, the lowest first, the eighth bit set in all but the last.
void put_code(std::string& out, std::uint64_t number);

/// Takes such a number from the beginning of `bytes`.
/// @return whether there was one
bool take_code(std::string_view& bytes, std::uint64_t& number);

}  // namespace finsam
