// finsam run, end to end, where standard output is a terminal.

#include <gmock/gmock.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "places.hpp"
#include "support/finsam_program.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;

/// What `finsam run baseline` shows in a terminal of `columns`.
std::string shown_in_terminal(unsigned short columns) {
  winsize size{};
  size.ws_col = columns;
  size.ws_row = 24;
  int terminal = -1;
  const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
  if (child == 0) {
    ::execl(FINSAM_PROGRAM, "finsam", "run", baseline, "--quiet", "--lang", "en", nullptr);
    std::_Exit(127);
  }
  std::string shown;
  char bytes[4096];
  // A terminal whose program has ended gives an error rather than the end of a file.
  for (ssize_t count = 0; (count = ::read(terminal, bytes, sizeof bytes)) > 0;) {
    shown.append(bytes, static_cast<std::size_t>(count));
  }
  ::close(terminal);
  ::waitpid(child, nullptr, 0);
  return shown;
}

TEST(Terminal, SummaryIsAsWideAsIt) {
  const std::string wrapped_at_100 = "in the scenario\r\nor with --set key=value.\r\n";
  EXPECT_THAT(shown_in_terminal(80),
              HasSubstr("can be\r\nchanged in the scenario or with --set key=value.\r\n"));
  EXPECT_THAT(shown_in_terminal(200), HasSubstr(wrapped_at_100));
  EXPECT_THAT(shown_in_terminal(0), HasSubstr(wrapped_at_100));
}

}  // namespace
}  // namespace finsam::test
