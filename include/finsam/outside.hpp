#pragma once
// Money that the model does not touch: known for the whole country only, and told beside it.

#include <string>
#include <vector>

#include "finsam/provenance.hpp"
#include "finsam/quantity/money.hpp"
#include "finsam/quantity/year.hpp"

namespace finsam {

/// A year of another appropriation or of an income from elsewhere, as the record has it.
struct OutsideMoney {
  std::string id;    ///< what its lines in the national account begin with: "two_party"
  std::string name;  ///< "Tvåpartssamverkan"
  Year year;
  Money<double> given{0.0};  ///< the frame of an appropriation, or what came in
  Money<double> used{0.0};   ///< of an appropriation at most `given`; an income is used as a whole
  std::string source;        ///< report and section; empty where the table says nothing
  Status status = Status::unstated;
  Place place;
};

/// Rows read from a table.
struct OutsideTable {
  int table = 0;  ///< index into Scenario::provenance
  std::vector<OutsideMoney> rows;
};

}  // namespace finsam
