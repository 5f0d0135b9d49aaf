#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace finsam {

/// A number as it is written: digits · 10^−decimals, never negative. Decimals that are zero don't
/// count: "12,50" is 125 with one decimal.
struct Decimal {
  std::int64_t digits = 0;
  int decimals = 0;
};

/// A number at the beginning of a text, and what follows it (a unit, a per cent sign), trimmed.
struct NumberText {
  Decimal number;
  std::string_view written;  ///< the number alone
  int written_decimals = 0;  ///< also those that are zero
  std::string_view rest;
};

enum class NumberFault {
  empty,          ///< nothing but space
  not_a_number,   ///< does not begin with a digit, or has a stray point or comma
  negative,       ///< a minus sign and a digit
  grouping,       ///< a space between digits that are not in groups of three
  zero_in_front,  ///< "010", which some programs read as eight
  too_long,       ///< more than 18 digits
};

/// Reads the number that `text` begins with. Digits may stand in groups of three with a space,
/// no-break space or thin space between; the decimal sign is a point or a comma.
tl::expected<NumberText, NumberFault> scan_number(std::string_view text);

/// A number whose points or commas seem to part thousands ("10,500", "6.177.000", not "0,500") with
/// spaces in their place, and what follows it.
struct Thousands {
  std::string grouped;
  std::string_view rest;
};

/// Reads such a number at the beginning of `text`; empty where there is none.
std::optional<Thousands> scan_thousands(std::string_view text);

/// 10^exponent, for an exponent of 0 to 18.
std::int64_t power_of_ten(int exponent);

enum class ScaleFault { not_whole, too_large };

/// number · 10^exponent as a whole number of at most `most`.
tl::expected<std::int64_t, ScaleFault> scaled(Decimal number, int exponent, std::int64_t most);

}  // namespace finsam
