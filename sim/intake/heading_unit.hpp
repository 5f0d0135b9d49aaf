#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>

namespace finsam {

/// The unit that a heading tells, in kronor: 1 000 for "Tilldelning (tkr)", "Belopp, tusen kronor"
/// and "SEK thousands".
///
/// @return empty where it tells none; what is wrong where it tells two, one whose multiple is not
/// known ("100-tal kr"), or amounts per something ("kr per invånare"; per year they are whole)
tl::expected<std::optional<std::int64_t>, std::string> unit_of_heading(const std::string& heading);

}  // namespace finsam
