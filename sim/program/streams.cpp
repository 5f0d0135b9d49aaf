#include "program/streams.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>

#include "text/printable.hpp"

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
  const int reason = errno;
  tell(reason == EPIPE ? "finsam: standard output was closed early"
                       : fmt::format("finsam: standard output could not be written: {}",
                                     std::generic_category().message(reason)));
  return ExitStatus::not_written;
}

int output_columns(int most) {
  constexpr int fewest = 40;
  winsize size{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return known ? std::clamp<int>(size.ws_col, fewest, most) : most;
}

void tell(std::string_view message) { tell_lines(printable(message) + "\n"); }

void tell_lines(std::string_view lines) { static_cast<void>(write_all(STDERR_FILENO, lines)); }

}  // namespace finsam
