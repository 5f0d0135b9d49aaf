#include "store/new_file.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "store/file_in_making.hpp"
#include "store/held_signals.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// The innermost folder of `file` that is there, or what stands in its place.
fs::path innermost_there(const fs::path& file) {
  std::error_code error;
  fs::path folder = file.parent_path();
  while (!fs::exists(fs::symlink_status(folder, error)) && folder.has_relative_path()) {
    folder = folder.parent_path();
  }
  return folder;
}

}  // namespace

std::string why_not_writable(const std::string& file, Overwrite overwrite) {
  const fs::path place = fs::absolute(file);
  std::error_code error;
  if (!place.has_filename() || fs::is_directory(place, error)) {
    return file + " is a folder; name a file";
  }
  const fs::file_status there = fs::symlink_status(place, error);
  if (fs::exists(there) && !fs::is_regular_file(there)) {
    return file + (fs::is_symlink(there) ? " is a link; name the file that it leads to"
                                         : " is there already, and is no file");
  }
  if (fs::exists(there) && overwrite == Overwrite::refuse) {
    return file + " is there already; --force replaces it";
  }
  const fs::path folder = innermost_there(place);
  if (!fs::is_directory(folder, error)) {
    return fmt::format("{}: {} is no folder", file, folder.string());
  }
  if (::access(folder.c_str(), W_OK | X_OK) != 0) {
    return fmt::format("{}: {}: {}", file, folder.string(), std::generic_category().message(errno));
  }
  return "";
}

tl::expected<void, std::string> write_one_file(const std::string& file, const std::string& bytes,
                                               Overwrite overwrite) {
  const std::string why = why_not_writable(file, overwrite);
  if (!why.empty()) return tl::unexpected(why);
  const HeldSignals held;
  try {
    FileInMaking made(file);
    made.append(bytes);
    made.put_in_place(overwrite);
  } catch (const std::filesystem::filesystem_error& fault) {
    return tl::unexpected(fmt::format("{}: {}", file, fault.code().message()));
  }
  return {};
}

}  // namespace finsam
