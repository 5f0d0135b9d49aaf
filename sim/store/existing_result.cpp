#include "store/existing_result.hpp"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

namespace finsam {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_manifest = 16u << 20;

/// The paths that a finsam manifest lists, itself included; empty when it is no such manifest.
std::set<std::string> listed_files(const fs::path& manifest) {
  std::error_code error;
  if (!fs::is_regular_file(fs::symlink_status(manifest, error))) return {};
  if (fs::file_size(manifest, error) > largest_manifest || error) return {};
  std::ifstream in(manifest, std::ios::binary);
  const nlohmann::json json = nlohmann::json::parse(in, nullptr, false);
  if (!json.is_object() || json.value("program", nlohmann::json()) != "finsam") return {};
  std::set<std::string> listed{"manifest.json"};
  for (const nlohmann::json& file : json.value("files", nlohmann::json::array())) {
    const nlohmann::json name = file.is_object() ? file.value("file", nlohmann::json()) : file;
    if (name.is_string()) listed.insert(name.get<std::string>());
  }
  return listed;
}

/// Whether `folder` (relative: "data") holds one of the `listed` files.
bool is_listed_folder(const std::set<std::string>& listed, const std::string& folder) {
  const auto next = listed.lower_bound(folder + "/");
  return next != listed.end() && next->starts_with(folder + "/");
}

/// The first thing in `folder` that is not part of the result; empty when all of it is.
std::string first_stranger(const fs::path& folder, const std::set<std::string>& listed) {
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    std::string name = entry.path().lexically_relative(folder).generic_string();
    const bool known = entry.symlink_status().type() == fs::file_type::directory
                           ? is_listed_folder(listed, name)
                           : listed.contains(name);
    if (!known) return name;
  }
  return "";
}

}  // namespace

Existing existing_at(const fs::path& folder, std::string& reason) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(folder, error);
  if (status.type() == fs::file_type::not_found) return Existing::nothing;
  if (status.type() == fs::file_type::none) {
    reason = fmt::format("{}: {}", folder.string(), error.message());
    return Existing::other;
  }
  if (status.type() != fs::file_type::directory) {
    reason = fmt::format("{} is there already and is not a folder", folder.string());
    return Existing::other;
  }
  try {
    if (fs::is_empty(folder)) return Existing::empty_folder;
    const std::set<std::string> listed = listed_files(folder / "manifest.json");
    if (listed.empty()) {
      reason = fmt::format("{} is there already and is not a finsam result; choose another folder",
                           folder.string());
      return Existing::other;
    }
    const std::string stranger = first_stranger(folder, listed);
    if (stranger.empty()) return Existing::result;
    reason = fmt::format("{} also holds {}, which is not part of the result; move it away first",
                         folder.string(), stranger);
  } catch (const fs::filesystem_error& failure) {
    reason = fmt::format("{}: {}", folder.string(), failure.code().message());
  }
  return Existing::other;
}

}  // namespace finsam
