#pragma once

#include "finsam/table.hpp"
#include "report/compare_source.hpp"

namespace finsam {

/// What differs between the runs themselves: versions, years, frames, förbund, data and terms, a
/// row for each, with values as a scenario writes them.
Table differing_table(const CompareSource& source);

}  // namespace finsam
