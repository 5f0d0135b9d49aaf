#pragma once

#include <string>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/quantity/money.hpp"

namespace finsam {

/// A county (län) and the region that governs it.
struct Lan {
  std::string code;    ///< SCB's two digits, text: "01"
  std::string name;    ///< "Stockholms län"
  std::string region;  ///< "Region Stockholm"
};

struct Municipality {
  std::string code;             ///< SCB's four digits, text: "0114"
  std::string name;             ///< "Upplands Väsby"
  int lan = 0;                  ///< index into Roster::lan
  bool outside_region = false;  ///< has the tasks of a region itself (Finsamlagen 5 a §): Gotland
};

/// A municipality's membership in a förbund, whole or for a part of its inhabitants.
struct Member {
  int municipality = 0;  ///< index into Roster::municipalities
  Share<double> share{millionths_per_whole};
  Place place;
};

struct Forbund {
  std::string id;    ///< outlives the name: "nedan-siljans"
  std::string name;  ///< as written that year
  std::vector<Member> members;
  Place place;
};

/// The förbund of a year and their members. The order of `forbund` is the roster order: that of
/// first appearance in the members file (model.md section 3).
struct Roster {
  std::vector<Lan> lan;
  std::vector<Municipality> municipalities;
  std::vector<Forbund> forbund;
};

/// Whether the one member of `forbund` pays both the municipalities' and the region's part (5 a §).
bool pays_both_parts(const Roster& roster, const Forbund& forbund);

/// The regions of a förbund as indices into Roster::lan, in the order of its members; none where
/// its one member is outside any region.
std::vector<int> regions_of(const Roster& roster, const Forbund& forbund);

/// How many municipalities are a member of some förbund; one in several counts once.
int municipality_count(const Roster& roster);

}  // namespace finsam
