#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "finsam/scenario.hpp"
#include "program/import_sources.hpp"
#include "store/result_folder.hpp"

namespace finsam {

/// What an import writes.
struct ImportFiles {
  std::string table;                  ///< the name of the new table: "need.csv"
  std::vector<std::string> replaced;  ///< names of the tables that it stands in for
  std::vector<std::string> doubts;    ///< warnings: a replaced table is of another unit
  std::vector<ResultFile> files;
};

/// The files of an import into `folder`: the table, manifest.csv, and scenario.yaml, which builds
/// on `scenario` and reads the new table in place of those whose statistics it gives.
///
/// @return the files, or why there can be no such scenario: a table would be replaced in part only,
/// or stands inside the scenario
tl::expected<ImportFiles, std::string> import_files(const Imported& imported,
                                                    const Scenario& scenario,
                                                    const std::string& folder);

}  // namespace finsam
