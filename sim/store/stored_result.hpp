#pragma once

#include <array>
#include <string>
#include <tl/expected.hpp>

#include "finsam/table.hpp"

namespace finsam {

/// A run that was written as a folder.
struct StoredResult {
  std::string program_version;
  std::string model_version;
  /// Those of table_shapes, in that order. The last, the national account, has no rows where the
  /// folder is older than it.
  std::array<Table, 5> tables;
  std::string scenario;  ///< the path of its resolved.yaml, which reads its data beside it
};

/// Whether `path` can only mean a folder: it is one, or ends with a slash.
bool is_folder(const std::string& path);

/// Reads the folder of a run (write_result_folder), whatever the format of its tables. Every file
/// that its manifest lists must be as it was written.
///
/// @return the result, or what is wrong with the folder, which is named first
tl::expected<StoredResult, std::string> read_stored_result(const std::string& folder);

}  // namespace finsam
