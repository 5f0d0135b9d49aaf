#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/kernel.hpp"
#include "engine/prepare.hpp"

namespace finsam {

/// Where the values of swept keys go: which numbers of which years they are.
struct CaseChanges {
  std::vector<KernelChange> changes;
  std::vector<std::vector<int>> forbund;  ///< what the changes of columns point at
  /// Keys whose values reach a run in another way than as numbers of its years (an option, a lag, a
  /// table, whatever its roster or opening come from): each of their values is a scenario of its
  /// own.
  std::vector<bool> structural;
  /// Whether some keys make the frame. Then it has one more value per year, after those of the
  /// keys.
  bool frame = false;
};

/// Finds where `keys` go in `scenario`, which was read with a setting for each of them.
/// @param keys  key paths as after --set
CaseChanges find_changes(const Scenario& scenario, const Prepared& prepared,
                         std::span<const std::string> keys);

/// Whether in year `y` (counted from 0) both parties of every förbund keep to a growth, all the
/// municipalities to the same and all the regions to the same, whatever the changes.
bool growth_is_alike(const PreparedYear& prepared, int y, const CaseChanges& found);

/// Puts a value [kr or millionths] in its place in the terms: that of a key that was read with a
/// setting, and is not structural.
void put_value(Terms& terms, const std::string& key, double value);

}  // namespace finsam
