#include "store/sweep_parquet.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "store/flushed_files.hpp"
#include "store/held_signals.hpp"
#include "store/parquet_parts.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

tl::unexpected<StoreFault> not_written(const std::string& folder, const std::string& why) {
  return tl::unexpected(StoreFault{StoreSide::output, fmt::format("{}: {}", folder, why)});
}

/// Whether `folder` holds nothing but what write_sweep_parquet puts there.
bool is_export(const fs::path& folder) {
  return std::all_of(fs::directory_iterator(folder), fs::directory_iterator(),
                     [](const auto& entry) {
                       const std::string name = entry.path().filename().string();
                       return entry.is_regular_file() && name.rfind("part-", 0) == 0 &&
                              entry.path().extension() == ".parquet";
                     });
}

/// Why `place` must be left alone; empty where the export may go there.
std::string why_not(const fs::path& place, Overwrite overwrite) {
  if (!fs::exists(fs::symlink_status(place))) return "";
  if (!fs::is_directory(fs::symlink_status(place))) return "it is there already, and is no folder";
  if (fs::is_empty(place)) return "";
  if (overwrite == Overwrite::refuse) return "it is there already; --force replaces it";
  return is_export(place) ? "" : "it holds other things than an export; choose another folder";
}

/// A folder beside its place, removed at the end unless it was put there.
class FolderInMaking {
 public:
  explicit FolderInMaking(fs::path place)
      : place_(std::move(place)),
        made_(place_.parent_path() /
              fmt::format(".{}.{}.part", place_.filename().string(), ::getpid())) {
    fs::create_directories(place_.parent_path());
    fs::create_directory(made_);
  }
  ~FolderInMaking() {
    std::error_code ignored;
    fs::remove_all(made_, ignored);
  }
  FolderInMaking(const FolderInMaking&) = delete;
  FolderInMaking& operator=(const FolderInMaking&) = delete;

  const fs::path& made() const { return made_; }

  void put_in_place() const {
    flush_files(made_);
    fs::remove_all(place_);
    fs::rename(made_, place_);
    flush_names(place_.parent_path());
  }

 private:
  fs::path place_;
  fs::path made_;
};

fs::path place_of(const std::string& folder) {
  const fs::path place = fs::absolute(folder).lexically_normal();
  return place.has_filename() ? place : place.parent_path();
}

tl::expected<void, StoreFault> write_parts(const SweepStore& store, const DuckLibrary& library,
                                           const fs::path& place) {
  const FolderInMaking folder(place);
  ParquetParts parts(library, store.sweep(), folder.made());
  auto read = store.each_block([&](const CaseBlock& block) {
    parts.add(block);
    return true;
  });
  if (!read) return read;
  parts.finish();
  const HeldSignals held;
  folder.put_in_place();
  return {};
}

}  // namespace

tl::expected<void, StoreFault> write_sweep_parquet(const SweepStore& store,
                                                   const std::string& folder, Overwrite overwrite) {
  if (!store.sweep().keeps_cases) {
    return tl::unexpected(
        StoreFault{StoreSide::input, store.file() + ": it keeps statistics, and no cases"});
  }
  const auto library = DuckLibrary::load();
  if (!library) return not_written(folder, library.error());
  try {
    const fs::path place = place_of(folder);
    const std::string why = why_not(place, overwrite);
    if (!why.empty()) return not_written(folder, why);
    return write_parts(store, *library, place);
  } catch (const DuckFault& fault) {
    return not_written(folder, fault.what());
  } catch (const fs::filesystem_error& fault) {
    return not_written(folder, fault.code().message());
  }
}

}  // namespace finsam
