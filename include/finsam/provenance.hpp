#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "finsam/source_lines.hpp"

namespace finsam {

/// How far a figure can be trusted, the most first. `reconstructed`: put together so that it agrees
/// with what is published before and after; `unstated`: the table says nothing of itself;
/// `changed`: it is not the file that its manifest describes.
enum class Status { official, estimated, reconstructed, synthetic, assumption, unstated, changed };

/// The status as data files and the manifest spell it.
const char* to_text(Status status);

/// Where a table came from and what it held when it was read.
struct TableProvenance {
  std::string role;    ///< key path in the scenario: "data.members", "data.statistics.1", …
  std::string file;    ///< as written in the scenario; "inline" for a table inside it
  std::string origin;  ///< from the manifest beside the file; empty where there is none
  std::string date;
  std::string unit;
  std::optional<Status> manifest_status;  ///< of the file, for rows without one of their own
  std::map<Status, int> rows_by_status;
  int rows = 0;
  std::string sha256;   ///< of `content`, lower-case hexadecimal
  Place named_at;       ///< where the scenario names it
  std::string content;  ///< the bytes read, so that a result can carry its data along
};

}  // namespace finsam
