#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/scenario.hpp"

namespace finsam {

/// What the command line changes in a scenario before it is read.
struct ReadOptions {
  /// Key path and value, as in `--set frame.amount="400 Mkr"`; of two for one key the later wins
  /// (the command line refuses it).
  std::vector<std::pair<std::string, std::string>> settings;
  std::optional<std::pair<Year, Year>> years;  ///< first and last, in place of the scenario's
  /// Whether to warn, not only note, of what a run can do with but a careful reader wants to know:
  /// figures of another year, and tables that are estimated, synthetic, changed or say nothing of
  /// where they come from.
  bool thorough = false;
};

struct Reading {
  std::optional<Scenario> scenario;  ///< empty when there are errors
  Diagnostics diagnostics;           ///< all of them, file by file and in the order of the lines
};

/// Reads the scenario `file`, the files that it extends and the tables that it names, and checks
/// everything that can be seen before a run.
///
/// @errors in `Reading::diagnostics`, all at once, each with its place, key path and reason; an
/// error in the YAML itself stands alone, since nothing after it can be trusted
Reading read_scenario(const std::string& file, const ReadOptions& options = {});

/// A file of the folder that a resolved scenario stands in.
struct ResolvedTable {
  std::string name;  ///< path relative to resolved.yaml: "data/members_2020.csv"
  int table = 0;     ///< index into Scenario::provenance: its `content` belongs under this name
};

/// A scenario with nothing left unsaid.
struct Resolved {
  std::string yaml;                   ///< resolved.yaml: every parameter, defaults included
  std::vector<ResolvedTable> tables;  ///< the tables it reads, each name once
  std::string manifest;               ///< data/manifest.csv: origin, date and status of the tables
};

/// Writes out what `scenario` means. Reading the text again, with the tables in their places, gives
/// the same scenario, and resolving that one the same text.
Resolved resolve(const Scenario& scenario);

}  // namespace finsam
