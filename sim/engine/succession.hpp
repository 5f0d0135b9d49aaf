#pragma once

#include <vector>

#include "finsam/scenario.hpp"

namespace finsam {

/// A förbund that had an allocation before the first simulated year counts as this old or older.
inline constexpr int past_startup = 1000;

/// Who exists in a year and whose standing each takes over (README, step 1). `order` and
/// `dissolved` hold indices into Roster::forbund; `out_of` and `places_dissolved` hold places in
/// the order of the year before.
struct Succession {
  bool unchanged = false;  ///< those of the year before, in the same order
  std::vector<int> order;
  std::vector<int> out_of;
  std::vector<int> out_of_end;  ///< [order]: one past its last in `out_of`
  std::vector<int> dissolved;
  std::vector<int> places_dissolved;
  std::vector<int> age;           ///< [order]: its year since it formed, 1 the first
  std::vector<bool> has_last;     ///< [order]: whether it has a last allocation
  std::vector<bool> excess_anew;  ///< [order]: whether its excess comes from sums
};

/// What a run begins from: the förbund at the end of the year before, and what they hold.
struct StartOfRun {
  Succession before;             ///< only `order`, `age` and `has_last`
  std::vector<Opening> opening;  ///< [order]
};

/// Events before the first year are held on the opening balances: a successor has the sums.
StartOfRun start_of_run(const Scenario& scenario);

/// The förbund of `year`, given those of the year before. Everyone has a last allocation after its
/// first year.
Succession next_year(const Roster& roster, Year year, const Succession& last);

}  // namespace finsam
