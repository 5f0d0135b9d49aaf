#include "store/result_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <set>
#include <system_error>

#include "store/durable_file.hpp"
#include "store/existing_result.hpp"
#include "store/held_signals.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

std::error_code last_error() { return {errno, std::generic_category()}; }

/// Folders made on the way, removed again unless they are kept.
class NewFolders {
 public:
  ~NewFolders() {
    std::error_code ignored;
    for (auto it = made_.rbegin(); it != made_.rend(); ++it) fs::remove_all(*it, ignored);
  }
  NewFolders() = default;
  NewFolders(const NewFolders&) = delete;
  NewFolders& operator=(const NewFolders&) = delete;

  /// Makes `folder` and what is missing above it.
  void make_with_parents(const fs::path& folder) {
    if (fs::exists(folder)) return;
    make_with_parents(folder.parent_path());
    if (fs::create_directory(folder)) made_.push_back(folder);
  }

  /// Makes a folder with a name that nothing beside `target` has.
  fs::path make_beside(const fs::path& target) {
    for (int attempt = 0;; ++attempt) {
      const fs::path made =
          target.parent_path() /
          fmt::format(".{}.new-{}-{}", target.filename().string(), ::getpid(), attempt);
      if (!fs::create_directory(made)) continue;
      made_.push_back(made);
      return made;
    }
  }

  void keep_all() { made_.clear(); }

 private:
  std::vector<fs::path> made_;
};

/// The place that `folder` means: links followed, no slash at the end.
fs::path place_of(const std::string& folder) {
  fs::path place = fs::weakly_canonical(fs::absolute(folder));
  return place.has_filename() ? place : place.parent_path();
}

void write_files(const fs::path& folder, const std::vector<ResultFile>& files) {
  std::set<fs::path> folders{folder};
  for (const ResultFile& file : files) {
    const fs::path path = folder / file.path;
    for (fs::path above = path.parent_path(); folders.insert(above).second;) {
      fs::create_directories(above);
      above = above.parent_path();
    }
    write_durably(path, file.bytes);
  }
  for (const fs::path& written : folders) flush_folder(written);
}

/// Puts `made` where `target` is; `target` then lies where `made` was.
void swap_folders(const fs::path& made, const fs::path& target) {
  if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) != 0) {
    throw fs::filesystem_error("swap", target, last_error());
  }
}

std::string reason_of(const fs::filesystem_error& failure) {
  return fmt::format("{}: {}", failure.path1().string(), failure.code().message());
}

}  // namespace

tl::expected<void, std::string> write_result_folder(const std::string& folder,
                                                    const std::vector<ResultFile>& files,
                                                    Overwrite overwrite) {
  const HeldSignals held;
  try {
    const fs::path target = place_of(folder);
    std::string reason;
    const Existing existing = existing_at(target, reason);
    if (existing == Existing::other) return tl::unexpected(reason);
    if (existing == Existing::result && overwrite == Overwrite::refuse) {
      return tl::unexpected(fmt::format(
          "{} already holds a result; write --force to replace it, or choose another folder",
          folder));
    }
    NewFolders made;
    made.make_with_parents(target.parent_path());
    const fs::path fresh = made.make_beside(target);
    write_files(fresh, files);
    if (existing == Existing::result) {
      swap_folders(fresh, target);
      fs::remove_all(fresh);
    } else {
      fs::rename(fresh, target);
    }
    made.keep_all();
    flush_folder(target.parent_path());
    return {};
  } catch (const fs::filesystem_error& failure) {
    return tl::unexpected(reason_of(failure));
  }
}

}  // namespace finsam
