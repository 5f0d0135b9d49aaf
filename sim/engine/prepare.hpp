#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "engine/arena.hpp"
#include "engine/succession.hpp"
#include "engine/workspace.hpp"
#include "finsam/scenario.hpp"
#include "finsam/simulate.hpp"

namespace finsam {

/// A year of a scenario as plain numbers, ready to be simulated.
struct PreparedYear {
  Year year;
  Year of_statistics;                   ///< year − lag
  std::vector<std::string> indicators;  ///< names of the keys
  std::vector<double> population;       ///< step 3, per förbund
  std::vector<double> need;
  std::vector<int> order;      ///< the förbund that exist, as indices into Roster::forbund
  std::vector<int> age;        ///< the förbund's year since it formed, 1 the first
  std::vector<int> dissolved;  ///< those that the year begins without, as indices likewise
  MunicipalSplit municipal_split = MunicipalSplit::population;
  YearShape shape;
  YearNumbers<double> numbers;
};

/// A scenario as plain numbers.
struct Prepared {
  Arena arena;  ///< owns the columns
  std::vector<PreparedYear> years;
  Standing<double> opening;  ///< in the order in which the förbund end the year before the first
};

/// Turns a scenario into plain numbers, year by year.
/// @return the reason where a year cannot be run: the base grants cost more than there is, or a key
///         has nothing to weigh (README, step 4)
tl::expected<Prepared, Refusal> prepare(const Scenario& scenario);

}  // namespace finsam
