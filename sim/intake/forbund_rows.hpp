#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "finsam/roster.hpp"
#include "intake/source_table.hpp"

namespace finsam {

/// A row of a source that is about a förbund.
struct ForbundRow {
  /// In the roster; −1 where nobody has the name, and the row only says that there is no value.
  int forbund = -1;
  int year = 0;                                     ///< 0 in a table without years
  std::vector<std::optional<std::int64_t>> kronor;  ///< per column of the kind
  std::string name;                                 ///< as written
  bool is_whole_name = true;                        ///< not only a part of the förbund's name
  int rounded = 0;                                  ///< amounts that had parts of a krona
  std::vector<std::string> units;                   ///< other units than kronor that it had
  SourcePlace at;
};

/// The rows of a table that are about a förbund; what is wrong in them goes to `errors`, see
/// ForbundReading.
std::vector<ForbundRow> forbund_rows(const SourceTable& table, const SourceChoice& choice,
                                     std::optional<std::int64_t> unit, const Roster& roster,
                                     SourceErrors& errors);

}  // namespace finsam
