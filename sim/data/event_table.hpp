#pragma once

#include <vector>

#include "data/located_text.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
#include "finsam/roster.hpp"

namespace finsam {

/// Reads events of 1 January (README, step 1): year, event, forbund_id[, forbund, kommunkod,
/// share, into, source, status]. A förbund that forms has a row per member, and a merger a row per
/// förbund that merges. What they form is added to `roster.forbund` with its id and name.
///
/// Errors: an unknown event, förbund or municipality; a cell that the event needs and lacks, or has
/// and does not take; a förbund with two names. Where a row does not tell what it forms, no förbund
/// comes back in `roster`: what names them elsewhere can then not be called unknown.
std::vector<RosterEvent> read_events(const std::vector<LocatedText>& tables, Roster& roster,
                                     std::vector<TableProvenance>& provenance,
                                     Diagnostics& diagnostics);

}  // namespace finsam
