#include "store/store_lock.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace finsam {
namespace {

/// Whether the open file is still the one of this name: its last owner may have removed it.
bool is_still(int descriptor, const std::string& file) {
  struct stat opened {};
  struct stat named {};
  return ::fstat(descriptor, &opened) == 0 && ::stat(file.c_str(), &named) == 0 &&
         opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

}  // namespace

tl::expected<StoreLock, StoreFault> StoreLock::take(const std::string& file) {
  const auto refused = [&](const std::string& why) {
    return tl::unexpected(StoreFault{StoreSide::output, file + ": " + why});
  };
  for (;;) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0) {
      return refused("a store cannot be written here: " + std::generic_category().message(errno));
    }
    StoreLock lock(descriptor);
    // Of a kind that SQLite does not use, so that neither sees the other's.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
      return refused(errno == EWOULDBLOCK
                         ? "the store is in use by another process; wait until that is done, or "
                           "stop it"
                         : std::generic_category().message(errno));
    }
    if (is_still(descriptor, file)) return lock;
  }
}

StoreLock::StoreLock(StoreLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)) {}

StoreLock& StoreLock::operator=(StoreLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

StoreLock::~StoreLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace finsam
