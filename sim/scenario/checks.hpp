#pragma once

#include <string>
#include <vector>

#include "scenario/draft.hpp"

namespace finsam {

/// Refuses a frame that grows too large and years whose frame does not cover what is taken out of
/// it: national support, reserve and base grants (README, steps 2 and 4).
void check_frame(Draft& draft);

/// The indicators that a key may weigh: need, population and the columns of the tables.
std::vector<std::string> known_indicators(const Scenario& scenario);

/// Refuses indicators and municipalities without statistics, and a key that weighs nothing in some
/// year, README, steps 3 and 4. Notes years taken from other years.
void check_indicators(Draft& draft);

/// Refuses a fixed offer that lacks a row for a förbund and year that it covers, README, step 9.
void check_offers(Draft& draft);

/// Refuses a year of applications in which a förbund has neither a last allocation nor a row in the
/// table (README, step 7), and targeted grants to a förbund that does not exist, or by a table and
/// by a count at once (step 10).
void check_applications(Draft& draft);

/// Warns of tables with rows that are not official: estimated, synthetic, assumed, changed, or
/// without a word on where they come from.
void warn_of_statuses(Draft& draft);

}  // namespace finsam
