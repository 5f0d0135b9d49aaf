#include "store/new_file.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "store/flushed_files.hpp"
#include "store/held_signals.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

/// A name in the same folder that nobody else uses.
fs::path beside(const fs::path& file) {
  return file.parent_path() / fmt::format(".{}.{}.part", file.filename().string(), ::getpid());
}

void put_in_place(const fs::path& written, const fs::path& file, Overwrite overwrite) {
  if (overwrite == Overwrite::replace) {
    fs::rename(written, file);
  } else {
    fs::create_hard_link(written, file);  // never over a file that has come in the meantime
    fs::remove(written);
  }
}

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
  const fs::path place = fs::absolute(file);
  std::error_code error;
  const HeldSignals held;
  const fs::path part = beside(place);
  try {
    fs::create_directories(place.parent_path());
    write_new_file(part, bytes);
    flush_files(place.parent_path());
    put_in_place(part, place, overwrite);
    flush_names(place.parent_path());
  } catch (const fs::filesystem_error& fault) {
    fs::remove(part, error);
    return tl::unexpected(fmt::format("{}: {}", file, fault.code().message()));
  }
  return {};
}

}  // namespace finsam
