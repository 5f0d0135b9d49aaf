#pragma once

#include <string>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/roster.hpp"
#include "finsam/statistics.hpp"

namespace finsam {

/// The statistics behind an indicator: its own, or for `need` those of its three components.
std::vector<std::string> statistics_of(const std::string& indicator);

/// Errors for each of `indicators` that no table gives (at `where`), and for each member
/// municipality that has no value of one in any year (at its row in the members table),
/// README, step 3.
///
/// @param members each municipality once, as members_between gives them
void check_statistics(const Roster& roster, const std::vector<Member>& members,
                      const Statistics& statistics, const std::vector<std::string>& indicators,
                      const Place& where, Diagnostics& diagnostics);

/// Notes which years of an indicator are taken from another year: "population of 2020–2024 is taken
/// from 2019", one note per statistic that needs it (README, step 3).
///
/// @param years the years whose statistics a run asks for: its years less the lag of each
void note_years_held_over(const std::vector<Member>& members, const Statistics& statistics,
                          const std::vector<std::string>& indicators, std::vector<int> years,
                          const Place& where, Diagnostics& diagnostics);

}  // namespace finsam
