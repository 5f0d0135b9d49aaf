#include "store/flushed_files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace finsam {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path) {
  throw fs::filesystem_error("write", path, std::error_code(errno, std::generic_category()));
}

/// An open file that is closed at the end of its scope.
class OpenFile {
 public:
  OpenFile(const fs::path& path, int flags)
      : path_(path), descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) fail(path);
  }
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  int descriptor() const { return descriptor_; }

  /// Closes the file; over a network that is when a full disk is told of.
  void close() {
    const int closed = ::close(descriptor_);
    descriptor_ = -1;
    if (closed != 0 && errno != EINTR) fail(path_);
  }

 private:
  fs::path path_;
  int descriptor_;
};

}  // namespace

void write_new_file(const fs::path& path, const std::string& bytes) {
  OpenFile file(path, O_WRONLY | O_CREAT | O_EXCL);
  std::size_t written = 0;
  while (written < bytes.size()) {
    const ssize_t count =
        ::write(file.descriptor(), bytes.data() + written, bytes.size() - written);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(path);
    written += static_cast<std::size_t>(count);
  }
  file.close();
}

void flush_files(const fs::path& folder) {
  const OpenFile opened(folder, O_RDONLY | O_DIRECTORY);
  if (::syncfs(opened.descriptor()) != 0) fail(folder);
}

void flush_names(const fs::path& folder) {
  const OpenFile opened(folder, O_RDONLY | O_DIRECTORY);
  // Some file systems cannot flush a folder (EINVAL); there is nothing more to be done there.
  if (::fsync(opened.descriptor()) != 0 && errno != EINVAL) fail(folder);
}

}  // namespace finsam
