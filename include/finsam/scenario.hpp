#pragma once

#include <algorithm>
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

/// How a value came about, as far as the file that it is written in tells.
enum class ValueOrigin {
  written,  ///< it only has the value
  derived,  ///< computed from published figures alone
  fitted,   ///< chosen so that a run comes near published figures
};

/// A key whose value was derived or fitted, as its own file says, and where it says so.
struct KeyOrigin {
  std::string key;  ///< key path, with a year behind it where only that year's value is meant
  Place place;
  ValueOrigin origin = ValueOrigin::written;
};

/// Everything a scenario means: typed, complete, and not changed after it is read.
struct Scenario {
  std::string title;
  std::string question;
  std::string source;
  std::vector<KeyOrigin> origins;
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

/// How the value of `key` came about that is given from the year `from` on (empty: always), and
/// written at `place`: derived or fitted where the file that it is written in lists its key. So a
/// value that takes its place in another file, or on the command line, was not.
ValueOrigin origin_of(const Scenario& scenario, std::string_view key, std::optional<Year> from,
                      const Place& place);

/// Whether a value of what `description` describes is an assumption: the public record is silent of
/// it, and it is not derived from what the record does say.
inline bool is_assumption(const Description& description, ValueOrigin origin) {
  return description.assumption && origin != ValueOrigin::derived;
}

/// The origin of all values of `dated`, the one of `key`: fitted if any is, else derived if any is.
template <class T>
ValueOrigin origin_in(const Scenario& scenario, std::string_view key, const Dated<T>& dated) {
  ValueOrigin origin = ValueOrigin::written;
  for (const auto& entry : dated.entries) {
    origin = std::max(origin, origin_of(scenario, key, entry.from, entry.place));
  }
  return origin;
}

}  // namespace finsam
