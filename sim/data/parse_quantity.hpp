#pragma once
// Quantities as people write them, read exactly. A refused text comes back as a message that quotes
// it and says what to write instead. Digits may stand in groups of three ("339 000 000") with
// spaces, no-break spaces (U+00A0, U+202F) or thin spaces (U+2009); the decimal sign is a point or
// a comma.

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "finsam/quantity/money.hpp"
#include "finsam/quantity/year.hpp"

namespace finsam {

template <class T>
using Parsed = tl::expected<T, std::string>;

/// "75 %", "12,5 %", "12.5%": at most four decimals, the sign is required. The upper bound of a
/// parameter is the caller's to check; here a share is at most 100 000 000 %.
Parsed<Share<double>> parse_share(std::string_view text);

/// "339 Mkr" (also mkr, mnkr), "400 tkr", "339 000 000 kr": whole kronor, from 0 to
/// `largest_amount`. Decimals only where the result is whole kronor, and never with "kr".
Parsed<Money<double>> parse_amount(std::string_view text);

/// A whole number from 0 to 1 000 000 000.
Parsed<int> parse_count(std::string_view text);

/// A year from 1900 to 2200, four digits.
Parsed<Year> parse_year(std::string_view text);

/// A cell of a column in kronor: "4 921 000", a whole number without unit, from 0 to
/// `largest_amount`.
Parsed<Money<double>> parse_kronor(std::string_view text);

/// A cell of a statistics table: at most one decimal, zeros counted, from 0 to 10 000 000 000. The
/// result is in tenths.
Parsed<std::int64_t> parse_tenths(std::string_view text);

}  // namespace finsam
