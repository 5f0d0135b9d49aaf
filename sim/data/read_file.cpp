#include "data/read_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "data/quote.hpp"
#include "finsam/quantity/digit_groups.hpp"

namespace finsam {
namespace {

constexpr int longest_path = 4096;

struct OpenFile {
  int descriptor;
  explicit OpenFile(const std::string& path)
      // Without waiting: opening a pipe that nobody writes to would never return.
      : descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) {}
  ~OpenFile() {
    if (descriptor >= 0) ::close(descriptor);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
};

tl::unexpected<std::string> refused(const std::string& path, std::string_view why) {
  return tl::unexpected(fmt::format("{} {}", in_quotes(path, longest_path), why));
}

tl::unexpected<std::string> cannot_be_read(const std::string& path, int reason) {
  if (reason == ENOENT || reason == ENOTDIR) return refused(path, "does not exist");
  return refused(path, fmt::format("cannot be read: {}", std::generic_category().message(reason)));
}

std::string too_large(std::int64_t size_limit) {
  return fmt::format("is too large; the most is {} bytes", digit_groups(size_limit));
}

/// The bytes to the end, of which `expected` are known of beforehand.
tl::expected<std::string, std::string> read_to_end(int descriptor, const std::string& path,
                                                   std::int64_t expected, std::int64_t size_limit) {
  // One byte more than expected, to see the end of the file; a file may also grow while it is read.
  std::string bytes(static_cast<std::size_t>(expected) + 1, '\0');
  std::size_t count = 0;
  for (;;) {
    const ssize_t got = ::read(descriptor, bytes.data() + count, bytes.size() - count);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return cannot_be_read(path, errno);
    if (got == 0) break;
    count += static_cast<std::size_t>(got);
    if (count > static_cast<std::size_t>(size_limit)) return refused(path, too_large(size_limit));
    if (count == bytes.size()) bytes.resize(2 * bytes.size());
  }
  bytes.resize(count);
  return bytes;
}

}  // namespace

tl::expected<std::string, std::string> read_file(const std::string& path, std::int64_t size_limit,
                                                 Pipes pipes) {
  if (path.find('\0') != std::string::npos) return refused(path, "is not a file name");
  const OpenFile file(path);
  if (file.descriptor < 0) return cannot_be_read(path, errno);
  struct stat about {};
  if (::fstat(file.descriptor, &about) != 0) return cannot_be_read(path, errno);
  if (S_ISFIFO(about.st_mode) && pipes == Pipes::read) {
    if (::fcntl(file.descriptor, F_SETFL, 0) != 0) return cannot_be_read(path, errno);
    return read_to_end(file.descriptor, path, 4096, size_limit);
  }
  if (S_ISDIR(about.st_mode)) return refused(path, "is a folder, not a file");
  if (!S_ISREG(about.st_mode)) return refused(path, "is not a regular file");
  if (about.st_size > size_limit) return refused(path, too_large(size_limit));

  auto bytes = read_to_end(file.descriptor, path, about.st_size, size_limit);
  if (bytes && bytes->size() < static_cast<std::size_t>(about.st_size)) {
    return refused(path, "became shorter while it was read; try again");
  }
  return bytes;
}

}  // namespace finsam
