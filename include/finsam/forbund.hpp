#pragma once

#include <string>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/provenance.hpp"
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
  Status status = Status::unstated;  ///< of the row that it is written in
};

struct Forbund {
  std::string id;    ///< outlives the name: "nedan-siljans"
  std::string name;  ///< as written that year
  std::vector<Member> members;
  Place place;
};

}  // namespace finsam
