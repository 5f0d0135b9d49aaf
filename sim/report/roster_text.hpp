#pragma once

#include <string>

#include "finsam/scenario.hpp"
#include "finsam/table.hpp"
#include "text/language.hpp"

namespace finsam {

/// The förbund and members of a year and what changed on 1 January, for people: the changes first,
/// each with its source and place.
///
/// @param width  columns of the terminal, at least 60
std::string roster_text(const Scenario& scenario, Year year, Language language, int width);

/// The same roster as a table, one row per membership: year, forbund_id, forbund, kommunkod,
/// kommun, share (in per cent with its sign).
Table roster_table(const Scenario& scenario, Year year);

}  // namespace finsam
