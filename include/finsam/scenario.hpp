#pragma once

#include <optional>
#include <string>
#include <vector>

#include "finsam/provenance.hpp"
#include "finsam/roster.hpp"
#include "finsam/statistics.hpp"
#include "finsam/terms.hpp"

namespace finsam {

/// What a förbund brings into the first year.
struct Opening {
  std::optional<Money<double>> state_allocation;  ///< empty: no last allocation, in its year 1
  Money<double> eget_kapital{0.0};
};

/// A file that the scenario was written in.
struct ScenarioFile {
  std::string file;
  std::string sha256;
};

/// Everything a scenario means: typed, complete, and not changed after it is read.
struct Scenario {
  std::string title;
  std::string question;
  std::string source;
  Year first;
  Year last;
  Place years;  ///< where the first and the last year are written
  Roster roster;
  Place outside_region;  ///< where data.outside_region is written; line 0: nowhere, the default
  Statistics statistics;
  std::vector<Opening> opening;  ///< one per förbund, in roster order
  Terms terms;
  std::vector<TableProvenance> provenance;
  std::vector<ScenarioFile>
      files;  ///< the scenario first, then those it extends, as they were come upon
};

}  // namespace finsam
