#pragma once

#include <cstdint>
#include <string>

#include "text/language.hpp"

namespace finsam {

/// A whole number as the language writes it: "12 345" with no-break spaces in Swedish, "12,345" in
/// English; a real minus sign in both.
std::string number_text(std::int64_t value, Language language);

/// A number given in units of 10^-decimals: 12345 with two decimals is "123,45" or "123.45".
std::string decimal_text(std::int64_t scaled, int decimals, Language language);

/// An amount [kr] in million kronor with `decimals` decimals, halves away from zero.
std::string millions_text(std::int64_t kr, int decimals, Language language);

/// 100·part/whole with one decimal and the sign: "12,5 %" or "12.5%". Empty where `whole` is 0.
std::string percent_text(std::int64_t part, std::int64_t whole, Language language);

/// The same text with a plus sign in front of a positive number.
std::string signed_text(std::int64_t value, std::string text);

/// "12 345 kr" or "12,345 kr", the number and the unit held together by a no-break space.
std::string kronor_text(std::int64_t kr, Language language);

/// Hundredths of a per cent as what was computed: 1 250 is "12,50 %" or "12.50%".
std::string ratio_text(std::int64_t hundredths, Language language);

/// Whole millionths as a share: 125 000 is "12,5 %" or "12.5%"; no more decimals than it has.
std::string share_text(std::int64_t millionths, Language language);

}  // namespace finsam
