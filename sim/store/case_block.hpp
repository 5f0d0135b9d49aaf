#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace finsam {

/// Consecutive cases: first … first + count − 1.
struct CaseRange {
  std::int64_t first = 0;
  std::int64_t count = 0;
  friend bool operator==(const CaseRange&, const CaseRange&) = default;
};

/// Why a case has no results.
struct CaseFailure {
  int place = 0;       ///< in its block, from 0
  int year = 0;        ///< in which it failed
  std::string reason;  ///< one line
  friend bool operator==(const CaseFailure&, const CaseFailure&) = default;
};

/// Consecutive cases with all that is kept of them, as plain numbers.
struct CaseBlock {
  std::int64_t first = 0;  ///< number of its first case
  int count = 0;
  std::vector<double> values;  ///< [case][key], counted as its StoredKind says
  /// [case][metric][year]; of a failed case whatever is there, which is not kept.
  std::vector<double> results;
  std::vector<CaseFailure> failures;  ///< ascending by place
  std::string statistics;  ///< running statistics of the block, as their own room packs them
  friend bool operator==(const CaseBlock&, const CaseBlock&) = default;
};

}  // namespace finsam
