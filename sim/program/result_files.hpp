#pragma once

#include <string>
#include <vector>

#include "finsam/diagnostic.hpp"
#include "finsam/results.hpp"
#include "finsam/scenario.hpp"
#include "program/run_options.hpp"
#include "store/result_folder.hpp"

namespace finsam {

/// The table called `name` as text in the format that `options` asks for.
std::string table_text(const Scenario& scenario, const Results& results, const std::string& name,
                       const RunOptions& options);

/// Everything that the folder of a run holds: the tables, resolved.yaml with the data that it
/// reads, and manifest.json.
std::vector<ResultFile> result_files(const Scenario& scenario, const Results& results,
                                     const Diagnostics& messages, const RunOptions& options);

}  // namespace finsam
