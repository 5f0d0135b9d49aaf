#pragma once

#include <optional>
#include <string>
#include <vector>

#include "data/located_text.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
#include "finsam/roster.hpp"

namespace finsam {

/// The tables that a roster is made of; one that could not be opened is empty, and what depends on
/// it is then not checked.
struct RosterTables {
  std::optional<LocatedText> municipalities;  ///< kommunkod, kommun, lanskod
  std::optional<LocatedText> regions;         ///< lanskod, lan, region
  std::optional<LocatedText>
      members;  ///< forbund_id, forbund, kommunkod, kommun, share[, share_status]
};

/// A text of the scenario and where it was written.
struct PlacedText {
  std::string text;
  Place place;
};

/// Municipalities outside any region where the scenario names none: Gotland (Finsamlagen 5 a §). It
/// is no error when the municipality is not in the table.
inline constexpr const char* default_outside_region = "0980";

/// Reads a roster. Förbund come in the order of first appearance in the members table.
///
/// Errors: a code that is not one; a län or municipality that its table lacks; a län, municipality
/// or member written twice; a förbund with two names; shares of a municipality that add up to more
/// than 100 %; a municipality outside any region that shares a förbund (5 a §); a table without
/// rows. Warnings: a municipality whose name is not the one of the municipalities table, nor begins
/// with it; two förbund with one name.
///
/// @param outside_region codes of the municipalities outside any region, as the scenario lists them
/// @param provenance where each table's origin is added
/// @return what could be read, complete only when no error was found. Where not every län,
///         municipality or förbund could be read, none of that kind comes back: what names them
///         elsewhere can then not be called unknown.
Roster read_roster(const RosterTables& tables,
                   const std::optional<std::vector<PlacedText>>& outside_region,
                   std::vector<TableProvenance>& provenance, Diagnostics& diagnostics);

}  // namespace finsam
