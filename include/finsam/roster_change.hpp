#pragma once
// What happens to the roster on 1 January of a year (README, step 1).

#include <string>
#include <vector>

#include "finsam/forbund.hpp"
#include "finsam/provenance.hpp"
#include "finsam/quantity/year.hpp"

namespace finsam {

/// The events, in the order in which those of a year are held.
enum class EventKind { dissolve, leave, merge, join, form, rename };

/// The word for an event in a table of events: "merge".
const char* to_text(EventKind kind);

struct RosterEvent {
  Year year;
  EventKind kind = EventKind::rename;
  int forbund = 0;                   ///< index into Roster::forbund; of a merger the successor
  std::vector<int> predecessors;     ///< merge: as written
  std::vector<Member> members;       ///< form: all of them; join, leave: the one
  std::string name;                  ///< form, merge, rename; empty: the successor keeps its name
  std::string source;                ///< decision or report and section
  Status status = Status::unstated;  ///< of its rows, the one that can be trusted least
  int table = -1;                    ///< index into Scenario::provenance
  Place place;
};

/// The roster from 1 January of a year on, and how it came out of the one before.
struct RosterChange {
  Year year;
  std::vector<RosterEvent> events;  ///< in the order in which they were held
  std::vector<Forbund> forbund;     ///< name and members of each in Roster::forbund, from now on
  std::vector<int> order;           ///< those that exist, in roster order
  std::vector<std::vector<int>> out_of;  ///< [order]: what each was before: itself, its
                                         ///< predecessors, or nothing where it forms
  std::vector<int> dissolved;
};

}  // namespace finsam
