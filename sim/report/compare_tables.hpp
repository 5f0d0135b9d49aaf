#pragma once

#include <array>

#include "finsam/table.hpp"
#include "report/compare_source.hpp"

namespace finsam {

/// The tables of a comparison, complete and exact, amounts in kr:
/// - `comparison`: a row per level, unit, year (and "all") and quantity; all of them but those that
///   neither run has calculated
/// - `outcomes`: a row per förbund, municipality and region over all years: more, less or within
///   the dead band, the largest first
/// - `counts`: how many of them
/// - `differing`: what differs between the runs themselves
/// - `runs`: what was compared
std::array<Table, 5> compare_tables(const CompareSource& source);

/// Their names, in that order.
inline constexpr std::array<const char*, 5> compare_table_names = {"comparison", "outcomes",
                                                                   "counts", "differing", "runs"};

}  // namespace finsam
