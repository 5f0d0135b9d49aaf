#pragma once

#include <string>
#include <utility>
#include <vector>

#include "analysis/outcome.hpp"
#include "analysis/unlike_runs.hpp"

namespace finsam {

/// One of two runs that are compared, and how it was given.
struct ComparedSide {
  ComparedRun run;
  std::string given;  ///< the scenario file or result folder, as on the command line
  std::vector<std::pair<std::string, std::string>> settings = {};  ///< of --set: key and value
};

/// What tables and text of a comparison are made of.
struct CompareSource {
  const ComparedSide& base;
  const ComparedSide& reform;
  const Comparison& comparison;
  const UnlikeRuns& unlike;
  Share<double> dead_band{1000.0};

  Year first() const { return {comparison.years.front()}; }
  Year last() const { return {comparison.years.back()}; }
  const ComparedLevel& level(Level level) const {
    return comparison.levels[static_cast<std::size_t>(level)];
  }
};

}  // namespace finsam
