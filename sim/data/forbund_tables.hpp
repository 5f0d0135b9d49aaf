#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "data/located_text.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
#include "finsam/roster.hpp"
#include "finsam/scenario.hpp"
#include "finsam/terms.hpp"

// Tables with a row per förbund (and year, or member). Each adds its origin to `provenance` and all
// that is wrong to `diagnostics`: an unknown förbund or municipality, a key written twice, a cell
// that is not what its column says. What could be read comes back; it is complete only without
// errors.

namespace finsam {

/// Opening balances: forbund_id, state_allocation_kr, eget_kapital_kr[, status]. An empty
/// state_allocation_kr means no last allocation. Förbund without a row begin with nothing; a note
/// names them.
/// @return one per förbund, in roster order
std::vector<Opening> read_opening(const LocatedText& text, const Roster& roster,
                                  std::vector<TableProvenance>& provenance,
                                  Diagnostics& diagnostics);

/// Kronor per förbund and year. `columns` are forbund_id, year, one of kronor and perhaps status.
AmountTable read_amounts(const LocatedText& text, std::span<const TableColumn> columns,
                         const Roster& roster, std::vector<TableProvenance>& provenance,
                         Diagnostics& diagnostics);

/// Who is given a targeted grant, by year and in order: forbund_id, year[, status].
ApplicantTable read_applicants(const LocatedText& text, const Roster& roster,
                               std::vector<TableProvenance>& provenance, Diagnostics& diagnostics);

/// Fixed shares of the municipalities' part: forbund_id, kommunkod, share[, status]. Every member
/// of every förbund must stand there exactly once, and a förbund's shares add up to 100 %.
SplitTable read_split(const LocatedText& text, const Roster& roster,
                      std::vector<TableProvenance>& provenance, Diagnostics& diagnostics);

}  // namespace finsam
