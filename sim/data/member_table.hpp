#pragma once

#include "data/located_text.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
#include "finsam/roster.hpp"

namespace finsam {

/// Reads the members table into `roster`, which has its municipalities already: the part of
/// `read_roster` about förbund. Where a row does not tell its förbund, none comes back.
TableProvenance read_members(const LocatedText& text, Roster& roster, Diagnostics& diagnostics);

}  // namespace finsam
