#pragma once
// A sweep that keeps statistics in place of its cases.

#include <string>
#include <tl/expected.hpp>

#include "analysis/sweep_findings.hpp"
#include "analysis/sweep_table.hpp"
#include "program/exit_status.hpp"
#include "store/sweep_store.hpp"

namespace finsam {

/// The running statistics of a block, a column per metric and year, without the cases that failed.
/// @param columns  results per case
std::string statistics_of(const CaseBlock& block, std::size_t columns, int threads);

/// What such a sweep says: how many cases there are and how each metric is spread.
struct SpreadOfSweep {
  SweepTable table;  ///< without the numbers of any case
  SweepFindings findings;
};

/// Adds up the statistics of all blocks that are there; what is wrong with them is told.
tl::expected<SpreadOfSweep, ExitStatus> spread_of(const SweepStore& store);

}  // namespace finsam
