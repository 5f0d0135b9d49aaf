#pragma once

#include <vector>

#include "data/located_text.hpp"
#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
#include "finsam/roster.hpp"
#include "finsam/statistics.hpp"

namespace finsam {

/// Reads a statistics table: kommunkod, year, one column per indicator[, status]. The column
/// population_16_64 is the indicator `population`. A cell may be empty: there is no value then.
///
/// Errors: a column called `need` (it is the sum of its components), an indicator that an earlier
/// table has, an unknown municipality, a municipality and year written twice, a value that is
/// negative, above 10 000 000 000 or has more than one decimal; no indicator; no rows.
///
/// @param statistics where the table's indicators are added
/// @param provenance where the table's origin is added
/// @return whether its header could be read, so that all its indicators are known
bool read_statistics(const LocatedText& text, const Roster& roster, Statistics& statistics,
                     std::vector<TableProvenance>& provenance, Diagnostics& diagnostics);

}  // namespace finsam
