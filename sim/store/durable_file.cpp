#include "store/durable_file.hpp"

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
  OpenFile(const fs::path& path, int flags) : descriptor_(::open(path.c_str(), flags, 0666)) {
    if (descriptor_ < 0) fail(path);
  }
  ~OpenFile() { ::close(descriptor_); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

void flush(const OpenFile& file, const fs::path& path) {
  // Some file systems cannot flush (EINVAL); there is nothing more to be done there.
  if (::fsync(file.descriptor()) != 0 && errno != EINVAL) fail(path);
}

}  // namespace

void write_durably(const fs::path& path, const std::string& bytes) {
  const OpenFile file(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC);
  std::size_t written = 0;
  while (written < bytes.size()) {
    const ssize_t count =
        ::write(file.descriptor(), bytes.data() + written, bytes.size() - written);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(path);
    written += static_cast<std::size_t>(count);
  }
  flush(file, path);
}

void flush_folder(const fs::path& folder) {
  flush(OpenFile(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), folder);
}

}  // namespace finsam
