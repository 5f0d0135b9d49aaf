#include "program/input_at.hpp"

#include <filesystem>

#include "scenario/tables.hpp"

namespace finsam {

std::string input_at(const std::string& path, const CheckFile& checks, const Scenario& scenario) {
  const auto is_at = [&](const std::string& file) {
    std::error_code error;
    return std::filesystem::equivalent(path, file, error);
  };
  if (is_at(checks.file)) return "the check file";
  if (is_at(checks.record)) return "the record of the check file";
  for (std::size_t i = 0; i < scenario.files.size(); ++i) {
    if (!is_at(scenario.files[i].file)) continue;
    return i == 0 ? "the scenario that is fitted" : "a file that the scenario extends";
  }
  for (const TableProvenance& table : scenario.provenance) {
    if (is_at(path_from(table.named_at, table.file))) return "a table of the scenario";
  }
  return "";
}

}  // namespace finsam
