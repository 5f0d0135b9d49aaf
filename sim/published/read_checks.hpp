#pragma once

#include <string>
#include <vector>

#include "analysis/coverage.hpp"
#include "finsam/diagnostic.hpp"

namespace finsam {

/// The register of known deviations, in the folder of the check files that it speaks of.
inline constexpr const char* deviations_name = "deviations.yaml";

/// Check files, the record that they answer for, and the known deviations.
struct PublishedChecks {
  std::vector<CheckFile> files;
  std::vector<RecordTable> records;  ///< empty where only one file of a folder is read
  std::vector<Deviation> deviations;
};

/// Reads the folder or single check file at `path`, and checks them against each other: a figure is
/// as the record has it, what is not checked is in the record and not checked, a deviation is of a
/// figure.
///
/// @errors in `diagnostics`, all at once
PublishedChecks read_checks(const std::string& path, Diagnostics& diagnostics);

/// Whether every figure of `file` asks for years, förbund, municipalities and regions that a run
/// has. What it does not have is an error.
///
/// @param tables  of the run, in the order of `formula_tables`
void check_names(const CheckFile& file, std::span<const Table> tables, Diagnostics& diagnostics);

}  // namespace finsam
