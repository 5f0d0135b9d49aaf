// What is installed, and the manual page among it.

#include <gmock/gmock.h>

#include <algorithm>

#include "places.hpp"
#include "program/commands_shown.hpp"

namespace finsam::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsSupersetOf;

TEST(Installed, EverythingIsInItsPlaceAndRuns) {
  const TempFolder prefix;
  const std::string command = shell_word(FINSAM_CMAKE) + " --install " +
                              shell_word(FINSAM_BUILD_DIR) + " --prefix " +
                              shell_word(prefix.path()) + " >/dev/null";
  ASSERT_EQ(run_shell(command, {{"PATH", "/usr/bin:/bin"}}), 0);
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(prefix.path())) {
    if (entry.is_regular_file()) files.push_back(entry.path().lexically_relative(prefix.path()));
  }
  EXPECT_THAT(
      files,
      IsSupersetOf({"bin/finsam", "share/man/man1/finsam.1", "share/man/sv/man1/finsam.1",
                    "share/bash-completion/completions/finsam", "share/zsh/site-functions/_finsam",
                    "share/fish/vendor_completions.d/finsam.fish",
                    "share/finsam/scenarios/baseline/fordelningsmodellen.yaml",
                    "share/finsam/scenarios/data/members_2020.csv", "share/doc/finsam/README.md"}));
  const bool has_mpi = !std::string(FINSAM_MPIRUN).empty();
  EXPECT_EQ(std::ranges::count(files, "lib/finsam/libfinsam_mpi.so"), has_mpi ? 1 : 0);
  for (const std::string& file : files) {
    EXPECT_GT(std::filesystem::file_size(prefix / file), 0U) << file;
  }
  Launch launch;
  launch.arguments = {"run", prefix / "share/finsam" / baseline, "--table", "nation_year"};
  EXPECT_EQ(run_process(prefix / "bin/finsam", launch).status, 0);
}

TEST(Man, PageIsWithoutFault) {
  for (const std::string language : {"sv", "en"}) {
    const TempFolder folder;
    write_file(folder / "finsam.1", finsam({"man", "--lang", language}).out);
    Launch launch;
    launch.arguments = {"-Tlint", "-Wwarning", folder / "finsam.1"};
    const Outcome checked = run_process("/usr/bin/mandoc", launch);
    EXPECT_EQ(checked.status, 0) << checked.out << checked.err;
    EXPECT_EQ(checked.out, "");
  }
}

TEST(Man, PageHasWhatTheHelpHas) {
  const TempFolder folder;
  write_file(folder / "finsam.1", finsam({"man", "--lang", "en"}).out);
  Launch launch;
  launch.arguments = {"-Tutf8", "-Owidth=200", folder / "finsam.1"};
  const Outcome page = run_process("/usr/bin/mandoc", launch);
  // A character, a backspace and the character again is a bold one.
  std::string text;
  for (const char c : page.out) {
    if (c == '\b') {
      text.pop_back();
    } else {
      text += c;
    }
  }
  for (const std::string& command : commands_shown()) {
    const std::vector<std::string> help = lines_of(finsam({command, "--help"}).out);
    const auto usage = std::find(help.begin(), help.end(), "Usage:");
    ASSERT_NE(usage, help.end());
    EXPECT_THAT(text, HasSubstr((usage + 1)->substr(2))) << command;
    for (const std::string& line : help) {
      const bool is_example = line.starts_with("    finsam ");
      const bool is_option = line.starts_with("  --");
      const std::string label = line.substr(0, is_option ? line.find("  ", 2) : std::string::npos);
      if (is_example || is_option) {
        EXPECT_THAT(text, HasSubstr(label.substr(label.find_first_not_of(' '))));
      }
    }
  }
}

}  // namespace
}  // namespace finsam::test
