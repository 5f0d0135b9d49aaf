#include "store/new_file.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

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

}  // namespace

tl::expected<void, std::string> write_one_file(const std::string& file, const std::string& bytes,
                                               Overwrite overwrite) {
  const fs::path place = fs::absolute(file);
  std::error_code error;
  const fs::file_status there = fs::symlink_status(place, error);
  if (fs::exists(there) && overwrite == Overwrite::refuse) {
    return tl::unexpected(file + " is there already; --force replaces it");
  }
  if (fs::exists(there) && !fs::is_regular_file(there)) {
    return tl::unexpected(file + " is there already, and is no file");
  }
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
