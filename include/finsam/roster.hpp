#pragma once

#include <string>
#include <vector>

#include "finsam/roster_change.hpp"

namespace finsam {

/// Every förbund of a run and their members. The order of `forbund` is that of first appearance in
/// the members table, which is the roster order until something changes; after them come those that
/// events form.
struct Roster {
  std::vector<Lan> lan;
  std::vector<Municipality> municipalities;
  std::vector<Forbund> forbund;
  int formed = 0;                     ///< how many of `forbund` are formed by events
  std::vector<RosterChange> changes;  ///< by year
};

/// Holds `events` in the order of EventKind and puts what comes of them into
/// `roster.changes`.
///
/// Errors: a förbund that does not exist in the year, or does already; a member that is not one, or
/// is already; the last member leaving; a merger of fewer than two; shares of a municipality beyond
/// 100 %; a municipality outside any region with others; no förbund left. After an error the
/// changes are of no use.
///
/// @param events  with indices into `roster.forbund`, which has all that they form already
void change_roster(Roster& roster, std::vector<RosterEvent> events, Diagnostics& diagnostics);

/// Name and members in `year` of a förbund, by its index into Roster::forbund.
const Forbund& forbund_in(const Roster& roster, Year year, int forbund);

/// The förbund that exist in `year`, in roster order, as indices into Roster::forbund.
std::vector<int> order_in(const Roster& roster, Year year);

/// The change of 1 January of `year`, or null.
const RosterChange* change_in(const Roster& roster, Year year);

/// The municipalities that are a member of a förbund at any time, as they come.
std::vector<int> ever_members(const Roster& roster, int forbund);

/// Whether the one member of `forbund` pays both the municipalities' and the region's part (5 a §).
bool pays_both_parts(const Roster& roster, const Forbund& forbund);

/// The regions of a förbund as indices into Roster::lan, in the order of its members; none where
/// its one member is outside any region.
std::vector<int> regions_of(const Roster& roster, const Forbund& forbund);

/// The codes of the municipalities outside any region, in the order of Roster::municipalities.
std::vector<std::string> codes_outside_region(const Roster& roster);

/// How many municipalities are a member of some förbund in `year`; one in several counts once.
int municipality_count(const Roster& roster, Year year);

/// The municipalities that are a member of some förbund in any of the years, once each and in the
/// order of Roster::municipalities, with one of their memberships.
std::vector<Member> members_between(const Roster& roster, Year first, Year last);

}  // namespace finsam
