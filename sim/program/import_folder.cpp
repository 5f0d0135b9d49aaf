#include "program/import_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "program/given.hpp"
#include "scenario/tables.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// The path without links and detours, also of what is not there yet; as it is where none is known.
fs::path plain_path(const std::string& path) {
  std::error_code unknown;
  fs::path plain = fs::weakly_canonical(fs::absolute(path, unknown), unknown);
  if (unknown) return path;
  return plain.has_filename() ? plain : plain.parent_path();
}

bool lies_in(const fs::path& file, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first ==
         folder.end();
}

/// All that the import reads.
std::vector<std::string> files_read(const Given& given, const Scenario& scenario) {
  std::vector<std::string> files;
  for (const ScenarioFile& each : scenario.files) files.push_back(each.file);
  for (const TableProvenance& table : scenario.provenance) {
    if (table.file != "inline") files.push_back(path_from(table.named_at, table.file));
  }
  for (const std::string& file : given.texts("file")) files.push_back(file);
  return files;
}

}  // namespace

std::string reads_from_out(const Given& given, const Scenario& scenario) {
  if (!given.has("out")) return "";
  const fs::path folder = plain_path(*given.text("out"));
  for (const std::string& file : files_read(given, scenario)) {
    if (lies_in(plain_path(file), folder)) {
      return fmt::format("{} stands in --out; choose another folder", file);
    }
  }
  return "";
}

}  // namespace finsam
