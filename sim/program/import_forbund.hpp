#pragma once

#include <string>
#include <tl/expected.hpp>

#include "intake/forbund_amounts.hpp"
#include "program/import_files.hpp"

namespace finsam {

/// What an import of a table by förbund read, checked whole.
struct ForbundImport {
  ForbundAmounts amounts;
  SourceWords about;
};

/// Reads the files that the command line names, for the förbund of `scenario`, and tells everything
/// that is wrong or doubtful in them.
/// @return what it read, or what the command ends with
tl::expected<ForbundImport, ExitStatus> read_forbund(const Given& given, const SourceChoice& choice,
                                                     const Scenario& scenario);

/// The files of an import into `folder`: the table, manifest.csv, and scenario.yaml, which builds
/// on `scenario` and reads the new table in place of an old one. Offers count for the förbund and
/// years that the table has.
///
/// @return the files, or why there can be no such scenario
tl::expected<ImportFiles, std::string> forbund_files(const ForbundImport& imported,
                                                     const Scenario& scenario,
                                                     const std::string& folder);

}  // namespace finsam
