#include "store/file_in_making.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>

#include "store/flushed_files.hpp"

namespace finsam {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path) {
  throw fs::filesystem_error("write", path, std::error_code(errno, std::generic_category()));
}

/// A name in the same folder that nobody else uses.
fs::path beside(const fs::path& file) {
  return file.parent_path() / fmt::format(".{}.{}.part", file.filename().string(), ::getpid());
}

int opened_new(const fs::path& file) {
  fs::create_directories(file.parent_path());
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) fail(file);
  return descriptor;
}

}  // namespace

FileInMaking::FileInMaking(const std::string& file)
    : place_(fs::absolute(file)), part_(beside(place_)), descriptor_(opened_new(part_)) {}

FileInMaking::~FileInMaking() {
  if (descriptor_ >= 0) ::close(descriptor_);
  std::error_code ignored;
  if (!part_.empty()) fs::remove(part_, ignored);
}

void FileInMaking::append(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(place_);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void FileInMaking::put_in_place(Overwrite overwrite) {
  if (::fsync(descriptor_) != 0) fail(place_);
  const int closed = ::close(descriptor_);
  descriptor_ = -1;
  if (closed != 0 && errno != EINTR) fail(place_);
  if (overwrite == Overwrite::replace) {
    fs::rename(part_, place_);
    part_.clear();
  } else {
    fs::create_hard_link(part_, place_);  // never over a file that has come in the meantime
  }
  flush_names(place_.parent_path());
}

}  // namespace finsam
