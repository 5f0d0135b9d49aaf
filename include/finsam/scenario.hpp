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

/// A key whose value was fitted to published figures, as its own file says, and where it says so.
struct FittedKey {
  std::string key;  ///< key path, with a year behind it where only that year's value is meant
  Place place;
};

/// Everything a scenario means: typed, complete, and not changed after it is read.
struct Scenario {
  std::string title;
  std::string question;
  std::string source;
  std::vector<FittedKey> fitted;
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

/// Whether the value of `key` that is given from the year `from` on (empty: always), and written at
/// `place`, was fitted: the file that it is written in lists its key. So a value that takes its
/// place in another file, or on the command line, was not.
bool is_fitted(const Scenario& scenario, std::string_view key, std::optional<Year> from,
               const Place& place);

/// Whether that holds for a value of `dated`, the one of `key`.
template <class T>
bool has_fitted(const Scenario& scenario, std::string_view key, const Dated<T>& dated) {
  for (const auto& entry : dated.entries) {
    if (is_fitted(scenario, key, entry.from, entry.place)) return true;
  }
  return false;
}

}  // namespace finsam
