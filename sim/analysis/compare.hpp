#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/compared_run.hpp"

namespace finsam {

/// One quantity of one unit in two runs. Kronor and numbers are whole, per cent in hundredths, and
/// nothing is rounded but the last two.
struct ComparedValue {
  std::optional<std::int64_t> base;  ///< 0 where the run does not have the unit
  std::optional<std::int64_t> reform;
  std::optional<std::int64_t> difference;  ///< reform − base; empty where one is not calculated
  /// The difference in hundredths of a per cent of the base's size, halves away from zero; empty
  /// where the base is 0 and for a quantity that is a share itself.
  std::optional<std::int64_t> per_cent;
  /// The difference in hundredths of a krona per inhabitant aged 16–64, halves away from zero, by
  /// the mean of the inhabitants that the runs count. Only for kronor, and where there are any.
  std::optional<std::int64_t> kr_per_inhabitant;
};

struct ComparedYear {
  int year = 0;
  bool in_base = false;  ///< whether the run has the unit in this year
  bool in_reform = false;
  std::vector<ComparedValue> values;  ///< as quantities_of
};

/// A unit in two runs.
struct ComparedUnit {
  std::string id;
  std::string name;  ///< the base's, else the reform's
  bool in_base = false;
  bool in_reform = false;
  std::vector<ComparedYear> years;  ///< those in which a run has the unit
  /// Over all years: the sum, per inhabitant by their mean over the years; what does not add up
  /// (quantities_of) as in the last year of the comparison.
  std::vector<ComparedValue> all;
};

struct ComparedLevel {
  Level level = Level::nation;
  std::vector<ComparedUnit> units;  ///< in the base's order, then those of the reform alone
};

struct Comparison {
  std::vector<int> years;  ///< those that both runs have; none: they cannot be compared
  std::array<ComparedLevel, 5> levels;  ///< in the order of Level
};

/// What `reform` changes against `base`, in the years that both have and, where they are given,
/// from the first to the last of `years`. compare(A, B) is −compare(B, A) in every difference.
Comparison compare(const ComparedRun& base, const ComparedRun& reform,
                   const std::optional<std::pair<Year, Year>>& years = {});

}  // namespace finsam
