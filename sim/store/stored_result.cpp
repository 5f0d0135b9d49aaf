#include "store/stored_result.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "data/read_file.hpp"
#include "data/sha256.hpp"
#include "store/stored_table.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

template <class T>
using Read = tl::expected<T, std::string>;

constexpr std::int64_t largest_manifest = 16 << 20;

tl::unexpected<std::string> refused(std::string why) { return tl::unexpected(std::move(why)); }

/// What a manifest says of a run.
struct Manifest {
  std::string program_version;
  std::string model_version;
  std::map<std::string, std::string> files;  ///< name and sha256
};

std::optional<std::string> text_in(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_string()) return std::nullopt;
  return found->get<std::string>();
}

/// Whether `name` is a file below the folder, without a way out of it.
bool is_below(const std::string& name) {
  const fs::path path(name);
  if (path.empty() || path.is_absolute()) return false;
  for (const fs::path& part : path) {
    if (part == ".." || part == ".") return false;
  }
  return true;
}

Read<Manifest> manifest_in(const std::string& bytes) {
  const auto json = Json::parse(bytes, nullptr, false);
  if (json.is_discarded()) return refused("manifest.json is damaged: it is not JSON");
  if (!json.is_object() || text_in(json, "program") != "finsam") {
    return refused("manifest.json is not one of finsam, so this is not a result of finsam run");
  }
  const auto version = text_in(json, "version");
  const auto model = text_in(json, "model_version");
  const auto files = json.find("files");
  if (!version || !model || files == json.end() || !files->is_array()) {
    return refused(
        "manifest.json is damaged: it lacks the version, the model version or the list of files");
  }
  Manifest manifest{*version, *model, {}};
  for (const Json& file : *files) {
    const auto name = file.is_object() ? text_in(file, "file") : std::nullopt;
    const auto sha256 = file.is_object() ? text_in(file, "sha256") : std::nullopt;
    if (!name || !sha256 || !is_below(*name)) {
      return refused("manifest.json is damaged: it lists a file without a name or sha256");
    }
    manifest.files.emplace(*name, *sha256);
  }
  return manifest;
}

Read<std::string> bytes_of(const std::string& folder, const std::string& name,
                           std::int64_t size_limit) {
  return read_file((fs::path(folder) / name).string(), size_limit);
}

/// The bytes of every listed file, each as it was written.
Read<std::map<std::string, std::string>> listed_files(const std::string& folder,
                                                      const Manifest& manifest) {
  std::map<std::string, std::string> files;
  for (const auto& [name, sha256] : manifest.files) {
    auto bytes = bytes_of(folder, name, largest_table);
    if (!bytes) return tl::unexpected(bytes.error());
    if (sha256_hex(*bytes) != sha256) {
      return refused(
          fmt::format("{} was changed after the run that wrote it; run the scenario again", name));
    }
    files.emplace(name, std::move(*bytes));
  }
  return files;
}

Read<Table> stored_table(const TableShape& shape, const std::map<std::string, std::string>& files) {
  const std::string name(shape.name);
  const auto csv = files.find(name + ".csv");
  const auto json = files.find(name + ".json");
  const bool is_older = name == "national_account" && csv == files.end() && json == files.end();
  if (is_older) return Table{name, {}, {}};
  if ((csv == files.end()) == (json == files.end())) {
    return refused(
        fmt::format("manifest.json does not list one table {}, so this is not a "
                    "result of finsam run",
                    name));
  }
  const bool is_csv = csv != files.end();
  auto table = is_csv ? table_from_csv(shape, csv->first, csv->second)
                      : table_from_json(shape, json->first, json->second);
  if (!table) return table;
  const std::string wrong = impossible_amounts(shape, *table);
  if (!wrong.empty()) return refused(fmt::format("{}: {}", name, wrong));
  return table;
}

Read<StoredResult> read_folder(const std::string& folder) {
  const auto bytes = bytes_of(folder, "manifest.json", largest_manifest);
  if (!bytes) {
    return refused(fmt::format("{}, so this is not a result of finsam run", bytes.error()));
  }
  const auto manifest = manifest_in(*bytes);
  if (!manifest) return tl::unexpected(manifest.error());
  const auto files = listed_files(folder, *manifest);
  if (!files) return tl::unexpected(files.error());
  StoredResult result{manifest->program_version,
                      manifest->model_version,
                      {},
                      (fs::path(folder) / "resolved.yaml").string()};
  for (std::size_t i = 0; i < table_shapes.size(); ++i) {
    auto table = stored_table(table_shapes[i], *files);
    if (!table) return tl::unexpected(table.error());
    result.tables[i] = std::move(*table);
  }
  if (files->count("resolved.yaml") == 0) {
    return refused("manifest.json does not list resolved.yaml");
  }
  return result;
}

}  // namespace

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return path.ends_with('/') || fs::is_directory(path, ignored);
}

tl::expected<StoredResult, std::string> read_stored_result(const std::string& folder) {
  auto result = read_folder(folder);
  if (!result) return refused(fmt::format("{}: {}", folder, result.error()));
  return result;
}

}  // namespace finsam
