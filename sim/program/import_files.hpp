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

/// The files with a new table called `table`, which holds `bytes`: also manifest.csv, and
/// scenario.yaml, which holds `yaml`.
std::vector<ResultFile> files_with(const std::string& table, std::string bytes, std::string yaml,
                                   const SourceWords& about);

/// The first lines of a scenario.yaml in `folder`: `scenario` with the table `file`.
std::string yaml_heading(const Scenario& scenario, const std::string& file,
                         const std::string& folder);

/// What a new table is put "# in place of"; empty for none.
std::string in_place_of(const std::vector<std::string>& replaced);

/// The files of an import of statistics into `folder`: the table, manifest.csv, and scenario.yaml,
/// which builds on `scenario` and reads the new table in place of those whose statistics it gives.
///
/// @return the files, or why there can be no such scenario: a table would be replaced in part only,
/// or stands inside the scenario
tl::expected<ImportFiles, std::string> import_files(const Imported& imported,
                                                    const Scenario& scenario,
                                                    const std::string& folder);

}  // namespace finsam
