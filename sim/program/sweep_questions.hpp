#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "analysis/sweep_findings.hpp"
#include "analysis/sweep_table.hpp"

namespace finsam {

/// Reads what a measure of a sweep is called:
///
///     measure = METRIC [ ":" (YEAR | mean | least | greatest) ]        lost:2026, losers(5
///     %):greatest
///
/// @return the measure (the mean of the years where nothing is said), or what is wrong
tl::expected<SweepMeasure, std::string> parse_measure(std::string_view text,
                                                      const SweepTable& table);

/// Reads a limit: `measure > SIZE` or `measure < SIZE`. The size of an amount has its unit: "10
/// Mkr".
tl::expected<Limit, std::string> parse_limit(std::string_view text, const SweepTable& table);

/// Reads a goal: `min measure` or `max measure`.
tl::expected<Goal, std::string> parse_goal(std::string_view text, const SweepTable& table);

}  // namespace finsam
