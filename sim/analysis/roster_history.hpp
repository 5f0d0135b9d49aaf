#pragma once
// Which events a förbund or a municipality has been through.

#include <vector>

#include "finsam/scenario.hpp"

namespace finsam {

/// The first year whose förbund the scenario knows: the first of the run, or the one before the
/// first event if that is earlier.
Year first_known(const Scenario& scenario);

/// The events of 1 January of `year` about a förbund, those of its predecessors on that day
/// included, in the order in which they were held.
std::vector<RosterEvent> events_of_forbund(const Roster& roster, Year year, int forbund);

/// The events of that day that a municipality takes part in: itself, or its förbund as it ends,
/// merges or gets a new name.
std::vector<RosterEvent> events_of_municipality(const Roster& roster, Year year, int municipality);

/// The same for the municipalities of a län, each event once.
std::vector<RosterEvent> events_of_region(const Roster& roster, Year year, int lan);

/// The events up to `year` that brought a förbund its members of that year, or ended in it.
std::vector<RosterEvent> events_behind_members(const Roster& roster, Year year, int forbund);

/// Those members of a förbund in `year` that stand in the table of members, not in one of events.
std::vector<Member> members_of_table(const Roster& roster, Year year, int forbund);

/// The last events up to `year` by which a municipality went out of a förbund without going into
/// another; none for one that is a member of one in `year`, or never was.
std::vector<RosterEvent> events_of_going(const Roster& roster, Year year, int municipality);

/// What a förbund was in the year before `year`, as indices into Roster::forbund: itself, those
/// that merged into it, or nothing where it forms.
std::vector<int> predecessors_of(const Roster& roster, Year year, int forbund);

}  // namespace finsam
