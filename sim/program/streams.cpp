#include "program/streams.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace finsam {
namespace {

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

ExitStatus write_out(std::string_view text) {
  if (write_all(STDOUT_FILENO, text)) return ExitStatus::done;
  tell(fmt::format("finsam: standard output could not be written: {}",
                   std::generic_category().message(errno)));
  return ExitStatus::not_written;
}

void tell(std::string_view message) {
  static_cast<void>(write_all(STDERR_FILENO, std::string(message) + "\n"));
}

}  // namespace finsam
