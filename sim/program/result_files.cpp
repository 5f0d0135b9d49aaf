#include "program/result_files.hpp"

#include <fmt/format.h>

#include "finsam/read_scenario.hpp"
#include "program/write_folder.hpp"
#include "report/csv.hpp"
#include "report/json.hpp"
#include "report/manifest.hpp"
#include "report/tables.hpp"

namespace finsam {
namespace {

bool wants_json(const RunOptions& options) { return options.format == OutputFormat::json; }

std::string in_format(const Table& table, const RunOptions& options) {
  if (wants_json(options)) return to_json(table);
  return to_csv(table, options.excel ? CsvDialect::excel : CsvDialect::plain);
}

/// What was set on the command line, --years as the key that it stands for.
std::vector<std::pair<std::string, std::string>> settings_of(const RunOptions& options) {
  std::vector<std::pair<std::string, std::string>> settings = options.settings;
  if (options.years) {
    settings.emplace_back(
        "years", fmt::format("{}:{}", options.years->first.number, options.years->second.number));
  }
  return settings;
}

}  // namespace

std::string table_text(const Scenario& scenario, const Results& results, const std::string& name,
                       const RunOptions& options) {
  for (const Table& table : result_tables(scenario, results)) {
    if (table.name == name) return in_format(table, options);
  }
  return "";
}

std::vector<ResultFile> result_files(const Scenario& scenario, const Results& results,
                                     const Diagnostics& messages, const RunOptions& options) {
  std::vector<ResultFile> files;
  for (const Table& table : result_tables(scenario, results)) {
    files.push_back(
        {table.name + (wants_json(options) ? ".json" : ".csv"), in_format(table, options)});
  }
  Resolved resolved = resolve(scenario);
  files.push_back({"resolved.yaml", std::move(resolved.yaml)});
  for (const ResolvedTable& copy : resolved.tables) {
    const auto index = static_cast<std::size_t>(copy.table);
    files.push_back({copy.name, scenario.provenance[index].content});
  }
  if (!resolved.manifest.empty()) {
    files.push_back({"data/manifest.csv", std::move(resolved.manifest)});
  }
  const ManifestFacts facts{FINSAM_VERSION, settings_of(options), messages.all(), listed(files)};
  files.push_back({"manifest.json", manifest_json(scenario, facts)});
  return files;
}

}  // namespace finsam
