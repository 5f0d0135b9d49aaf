#pragma once

#include <string>
#include <vector>

#include "analysis/compare.hpp"

namespace finsam {

/// The frame of a year in two runs [kr].
struct UnlikeFrame {
  int year = 0;
  std::int64_t base = 0;
  std::int64_t reform = 0;
};

/// A table that the runs do not share; null where a run has none.
struct UnlikeTable {
  std::string role;  ///< key path in the scenario: "data.members"
  const TableProvenance* base = nullptr;
  const TableProvenance* reform = nullptr;
};

/// What must be known before two runs are compared. Whether it is what a reform is about, or a
/// mistake, is for the reader to judge.
struct UnlikeRuns {
  bool years = false;  ///< the runs are of different years
  std::vector<UnlikeFrame> frames;
  std::vector<std::string> base_only;       ///< names of förbund, in roster order
  std::vector<std::string> reform_only;     ///< förbund that the base does not have
  std::vector<std::string> partly;          ///< in both, but not in the same years
  std::vector<std::string> unlike_members;  ///< with other members, or other shares of them
  std::vector<UnlikeTable> data;            ///< the tables under data
  bool program_version = false;
  bool model_version = false;

  bool rosters() const;
  /// Whether there is anything of this at all.
  bool any() const;
};

/// @return what points into `base` and `reform`
UnlikeRuns unlike_runs(const ComparedRun& base, const ComparedRun& reform,
                       const Comparison& comparison);

/// The tables outside data that the runs do not share, such as offers of matching.
std::vector<UnlikeTable> unlike_term_tables(const Scenario& base, const Scenario& reform);

}  // namespace finsam
