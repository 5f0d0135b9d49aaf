#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "finsam/provenance.hpp"
#include "finsam/quantity/year.hpp"
#include "finsam/source_lines.hpp"

namespace finsam {

/// One published number of one municipality and year, in tenths of the statistic's unit.
struct Observation {
  std::int64_t tenths = 0;
  Status status = Status::unstated;
};

/// One column of a statistics table: "population", "ohalsa", …
struct Statistic {
  std::string name;
  int table = 0;  ///< index into Scenario::provenance
  std::vector<std::map<int, Observation>>
      by_municipality;  ///< index: Roster::municipalities; key: year
  Place place = {};     ///< of the column's name
};

/// The components whose sum is `need` (README, step 3).
inline constexpr const char* need_components[] = {"ohalsa", "arbetsmarknadsstod",
                                                  "ekonomiskt_bistand"};

/// All statistics of a scenario, each under its name.
struct Statistics {
  std::vector<Statistic> all;
  const Statistic* find(const std::string& name) const;
};

/// An observation and the year that it is really of.
struct Taken {
  Observation observation;
  int year = 0;
};

/// The value of `municipality` for `year`: that year's, else the latest earlier one, else the
/// earliest later one (README, step 3). Empty when the municipality has no value at all.
std::optional<Taken> taken_for(const Statistic& statistic, int municipality, int year);

}  // namespace finsam
