#pragma once
// The words before a dated value in a list: "from 2026", "only 2027".

#include <optional>
#include <string>
#include <string_view>

#include "finsam/quantity/year.hpp"

namespace finsam {

/// When a dated value holds: from a year on, or in that year alone.
struct When {
  Year year;
  bool only = false;
};

/// Reads "from 2026" or "only 2027"; empty when `text` is neither.
std::optional<When> parse_when(std::string_view text);

/// What is meant by other words for the same ("från 2026", "endast 2027"); empty where they are not
/// known, or have more with them.
std::optional<When> when_meant(std::string_view text);

/// What to write instead of `text`, which stands before a dated value in a list and is not read
/// there ("fr.o.m. 2026", "2026-"): `"2026-" does not say when; write "from 2026: …"`.
///
/// @param value what stands after it, where that is a year: "from: 2026"
std::string when_fault(std::string_view text, std::string_view value = {});

/// The same for a key of a map of years, where a year stands alone ("from 2026").
std::string year_fault(std::string_view text);

/// What to write instead of `text`, a value that begins with its date ("from 2026 12 %", "2026 12
/// %"); empty where it does not.
std::string dated_value_fault(std::string_view text);

}  // namespace finsam
