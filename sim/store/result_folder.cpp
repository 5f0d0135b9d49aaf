#include "store/result_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "store/existing_result.hpp"
#include "store/flushed_files.hpp"
#include "store/held_signals.hpp"
#include "store/leftovers.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

std::error_code last_error() { return {errno, std::generic_category()}; }

/// Folders made on the way, removed again unless they are kept.
class NewFolders {
 public:
  NewFolders() = default;
  ~NewFolders() {
    std::error_code ignored;
    if (!fresh_.empty()) fs::remove_all(fresh_, ignored);
    for (; !above_.empty(); above_.pop_back()) fs::remove(above_.back(), ignored);
  }
  NewFolders(const NewFolders&) = delete;
  NewFolders& operator=(const NewFolders&) = delete;

  /// Makes `folder` and what is missing above it.
  void make_with_parents(const fs::path& folder) {
    if (fs::exists(folder)) return;
    make_with_parents(folder.parent_path());
    if (fs::create_directory(folder)) above_.push_back(folder);
  }

  /// Makes a folder with a name that nothing beside `target` has.
  const fs::path& make_beside(const fs::path& target) {
    for (int attempt = 0; fresh_.empty(); ++attempt) {
      const fs::path beside = target.parent_path() / unfinished_name(target, ::getpid(), attempt);
      if (fs::create_directory(beside)) fresh_ = beside;
    }
    return fresh_;
  }

  void keep() {
    fresh_.clear();
    above_.clear();
  }

 private:
  fs::path fresh_;
  std::vector<fs::path> above_;
};

/// The place that `folder` means: links followed, no slash at the end.
fs::path place_of(const std::string& folder) {
  fs::path place = fs::weakly_canonical(fs::absolute(folder));
  return place.has_filename() ? place : place.parent_path();
}

void write_files(const fs::path& folder, const std::vector<ResultFile>& files) {
  for (const ResultFile& file : files) {
    const fs::path path = folder / file.path;
    fs::create_directories(path.parent_path());
    write_new_file(path, file.bytes);
  }
  flush_files(folder);
}

/// Puts `made` where `target` is; `target` then lies where `made` was.
void swap_folders(const fs::path& made, const fs::path& target) {
  if (::renameat2(AT_FDCWD, made.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) != 0) {
    throw fs::filesystem_error("swap", target, last_error());
  }
}

/// Moves `made` to where nothing or an empty folder is.
/// @return whether it did; another run may have put its result there meanwhile
bool move_folder(const fs::path& made, const fs::path& target) {
  std::error_code error;
  fs::rename(made, target, error);
  if (error == std::errc::directory_not_empty || error == std::errc::file_exists) return false;
  if (error) throw fs::filesystem_error("move", target, error);
  return true;
}

/// Writes `files` where `target` is; an old result there goes away in the same step.
/// @return whether it did; false when there is a result there after all
bool put(const fs::path& target, const std::vector<ResultFile>& files, bool replace) {
  NewFolders made;
  made.make_with_parents(target.parent_path());
  remove_leftovers(target);
  const fs::path fresh = made.make_beside(target);
  write_files(fresh, files);
  if (replace) {
    swap_folders(fresh, target);
  } else if (!move_folder(fresh, target)) {
    return false;
  }
  made.keep();
  flush_names(target.parent_path());
  if (replace) fs::remove_all(fresh);  // the old result lies there now
  return true;
}

/// Whether `target` is the working folder or above it. To take the place of such a folder would
/// leave the shell in one that is gone.
bool holds_working_folder(const fs::path& target) {
  std::error_code ignored;
  fs::path above = fs::current_path(ignored);
  for (; !above.empty(); above = above.parent_path()) {
    if (fs::equivalent(above, target, ignored)) return true;
    if (above == above.root_path()) break;
  }
  return false;
}

/// Why `target` must be left alone; empty when `existing` may be replaced.
std::string refusal(const fs::path& target, Existing existing, Overwrite overwrite) {
  if (holds_working_folder(target)) {
    return "is the folder you stand in, or above it; name a folder below it";
  }
  if (existing == Existing::result && overwrite == Overwrite::refuse) {
    return "already holds a result; write --force to replace it, or choose another folder";
  }
  return "";
}

}  // namespace

tl::expected<void, std::string> write_result_folder(const std::string& folder,
                                                    const std::vector<ResultFile>& files,
                                                    Overwrite overwrite) {
  constexpr int most_tries = 5;  // another run may move what this one looks at
  const HeldSignals held;
  for (int tries = 1;; ++tries) {
    try {
      const fs::path target = place_of(folder);
      for (bool done = false; !done;) {
        std::string reason;
        const Existing existing = existing_at(target, reason);
        const std::string why_not = refusal(target, existing, overwrite);
        if (!why_not.empty()) return tl::unexpected(fmt::format("{} {}", folder, why_not));
        if (existing == Existing::other) return tl::unexpected(reason);
        done = put(target, files, existing == Existing::result);
      }
      return {};
    } catch (const fs::filesystem_error& failure) {
      const bool moved = failure.code() == std::errc::no_such_file_or_directory ||
                         failure.code() == std::errc::file_exists;
      if (moved && tries < most_tries) continue;
      return tl::unexpected(fmt::format("{}: {}", folder, failure.code().message()));
    }
  }
}

}  // namespace finsam
