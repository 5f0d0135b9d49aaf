#pragma once

#include <span>

#include "data/located_text.hpp"
#include "finsam/description.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/outside.hpp"

namespace finsam {

/// Reads a table of money outside the model, a row per id and year. Where `columns` have both a
/// frame and what is used of it, not more is used than there is; else all of it is.
///
/// @param provenance  gets the table's line
/// @return the rows without errors
OutsideTable read_outside(const LocatedText& text, std::span<const TableColumn> columns,
                          std::vector<TableProvenance>& provenance, Diagnostics& diagnostics);

}  // namespace finsam
