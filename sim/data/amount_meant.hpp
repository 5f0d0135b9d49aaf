#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace finsam {

/// How to write `text`, which is not written as the language writes amounts, where it is plain what
/// amount is meant: "400 tusen kr" is "400 tkr", "400 000:-" is "400 000 kr". Empty where it is
/// not, or where that would be no amount either.
std::optional<std::string> amount_meant(std::string_view text);

}  // namespace finsam
