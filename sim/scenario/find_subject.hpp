#pragma once

#include <string>
#include <tl/expected.hpp>

#include "data/fault.hpp"
#include "finsam/matching_levels.hpp"
#include "finsam/roster.hpp"

namespace finsam {

/// Whether there is anyone to name at a level of `matching:`; not where the tables that tell of
/// them could not be read.
bool has_names(const Roster& roster, MatchingLevel level);

/// Whom `name` names at a level of `matching:`: a län by code or name, a region by name or länskod,
/// a förbund by id or exact name.
///
/// @param with_hint whether to say what was probably meant
/// @return its index in the roster, or why there is none
tl::expected<int, Fault> find_subject(const Roster& roster, const MatchingLevelName& level,
                                      const std::string& name, bool with_hint);

}  // namespace finsam
