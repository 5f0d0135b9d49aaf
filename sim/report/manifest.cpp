#include "report/manifest.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>

#include "report/assumptions.hpp"

namespace finsam {
namespace {

using Json = nlohmann::ordered_json;

/// `file` as seen from the folder of the `scenario` file.
std::string seen_from(const std::string& scenario, const std::string& file) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::path(scenario).lexically_normal().parent_path();
  const fs::path relative =
      fs::path(file).lexically_normal().lexically_relative(folder.empty() ? fs::path(".") : folder);
  return relative.empty() ? fs::path(file).filename().generic_string() : relative.generic_string();
}

Json scenario_json(const Scenario& scenario) {
  Json files = Json::array();
  for (const ScenarioFile& file : scenario.files) {
    files.push_back(
        {{"file", seen_from(scenario.files.front().file, file.file)}, {"sha256", file.sha256}});
  }
  return files;
}

Json data_json(const Scenario& scenario) {
  Json tables = Json::array();
  for (const TableProvenance& table : scenario.provenance) {
    Json statuses = Json::object();
    for (const auto& [status, rows] : table.rows_by_status) statuses[to_text(status)] = rows;
    tables.push_back({{"role", table.role},
                      {"file", table.file},
                      {"origin", table.origin},
                      {"date", table.date},
                      {"unit", table.unit},
                      {"rows", table.rows},
                      {"rows_by_status", statuses},
                      {"sha256", table.sha256}});
  }
  return tables;
}

Json settings_json(const ManifestFacts& facts) {
  Json settings = Json::array();
  for (const auto& [key, value] : facts.settings) {
    settings.push_back({{"key", key}, {"value", value}});
  }
  return settings;
}

Json assumptions_json(const Scenario& scenario) {
  Json assumptions = Json::array();
  for (const Assumption& assumption : assumptions_in_use(scenario, TermStyle::scenario)) {
    assumptions.push_back({{"key", assumption.key},
                           {"value", assumption.value},
                           {"meaning", assumption.meaning},
                           {"fitted", assumption.origin == ValueOrigin::fitted},
                           {"derived", assumption.origin == ValueOrigin::derived}});
  }
  return assumptions;
}

Json messages_json(const Scenario& scenario, const ManifestFacts& facts, Severity severity) {
  Json texts = Json::array();
  for (Diagnostic message : facts.messages) {
    if (message.severity != severity) continue;
    if (!message.place.file.empty() && !message.place.file.starts_with("--")) {
      message.place.file = seen_from(scenario.files.front().file, message.place.file);
    }
    texts.push_back(to_text(message));
  }
  return texts;
}

Json files_json(const std::vector<ListedFile>& listed) {
  Json files = Json::array();
  for (const ListedFile& file : listed) {
    files.push_back({{"file", file.file}, {"sha256", file.sha256}});
  }
  return files;
}

}  // namespace

std::string manifest_json(const Scenario& scenario, const ManifestFacts& facts) {
  const Json manifest = {{"program", "finsam"},
                         {"version", facts.program_version},
                         {"model_version", model_version},
                         {"title", scenario.title},
                         {"years", {scenario.first.number, scenario.last.number}},
                         {"scenario", scenario_json(scenario)},
                         {"settings", settings_json(facts)},
                         {"data", data_json(scenario)},
                         {"assumptions", assumptions_json(scenario)},
                         {"warnings", messages_json(scenario, facts, Severity::warning)},
                         {"notes", messages_json(scenario, facts, Severity::note)},
                         {"files", files_json(facts.files)}};
  return manifest.dump(2) + "\n";
}

std::string content_manifest_json(const std::string& content, const std::string& program_version,
                                  const std::vector<ListedFile>& files) {
  const Json manifest = {{"program", "finsam"},
                         {"version", program_version},
                         {"model_version", model_version},
                         {"content", content},
                         {"files", files_json(files)}};
  return manifest.dump(2) + "\n";
}

}  // namespace finsam
