// The help of the program and of every subcommand, and the examples that it shows.

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>

#include "program/commands_shown.hpp"

namespace finsam::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string help_of(const std::string& command, const std::string& language) {
  const Outcome outcome = finsam({command, "--help", "--lang", language});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.err, "");
  return outcome.out;
}

/// The longest line of `text`, in characters.
long longest_line(const std::string& text) {
  long longest = 0;
  for (const std::string& line : lines_of(text)) {
    longest = std::max(longest, std::count_if(line.begin(), line.end(), [](char c) {
                         return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                       }));
  }
  return longest;
}

/// The options that a help lists, in its order.
std::vector<std::string> options_in(const std::string& help) {
  std::vector<std::string> options;
  const std::regex option("^  (--[a-z-]+)");
  for (const std::string& line : lines_of(help)) {
    std::smatch match;
    if (std::regex_search(line, match, option)) options.push_back(match[1]);
  }
  return options;
}

/// The command lines of the examples in a help.
std::vector<std::string> examples_in(const std::string& help) {
  std::vector<std::string> examples;
  bool among_examples = false;
  for (const std::string& line : lines_of(help)) {
    if (!line.starts_with(' '))
      among_examples = line.starts_with("Exempel:") || line.starts_with("Example");
    if (among_examples && line.starts_with("    ")) examples.push_back(line.substr(4));
  }
  return examples;
}

TEST(Help, OfTheProgramIsTheSameHoweverItIsAskedFor) {
  const std::string help = finsam({"--help"}).out;
  EXPECT_THAT(help, AllOf(HasSubstr("Usage:"), HasSubstr("\nCommands:\n  run "),
                          HasSubstr("\n   2  wrong input\n")));
  EXPECT_EQ(finsam({"-h"}).out, help);
  EXPECT_EQ(finsam({"help"}).out, help);
  EXPECT_THAT(finsam({"--help", "--lang", "sv"}).out, HasSubstr("\nKommandon:\n  run "));
  EXPECT_LE(longest_line(help), 100);
}

TEST(Help, OfACommandIsTheSameHoweverItIsAskedFor) {
  const std::string help = finsam({"run", "--help"}).out;
  EXPECT_THAT(help, HasSubstr("Usage:\n  finsam run [SCENARIO.yaml] [options]\n"));
  EXPECT_EQ(finsam({"help", "run"}).out, help);
  EXPECT_EQ(finsam({"run", "-h"}).out, help);
  EXPECT_EQ(finsam({"run", small, "--help"}).out, help);
  EXPECT_EQ(finsam({"help", "run", "--lang", "sv"}).out, help_of("run", "sv"));
}

TEST(Help, FitsATerminalAndNamesTheSameInBothLanguages) {
  for (const std::string& command : commands_shown()) {
    const std::string sv = help_of(command, "sv");
    const std::string en = help_of(command, "en");
    EXPECT_THAT(sv, AllOf(HasSubstr("Användning:"), Not(HasSubstr("Usage:"))));
    EXPECT_THAT(en, HasSubstr("Usage:"));
    EXPECT_LE(std::max(longest_line(sv), longest_line(en)), 100) << command;
    EXPECT_EQ(options_in(sv), options_in(en));
    EXPECT_EQ(examples_in(sv), examples_in(en));
  }
}

TEST(Help, EveryExampleRuns) {
  const TempFolder folder;
  std::filesystem::create_directory_symlink(FINSAM_SOURCE_DIR "/scenarios", folder / "scenarios");
  std::filesystem::create_symlink(FINSAM_PROGRAM, folder / "finsam");
  std::filesystem::create_directories(folder / ".config/fish/completions");
  write_file(folder / "egna.csv", "förbund,år,kronor\nStockholm,2020,17600000\n");
  const std::map<std::string, std::string> environment = {
      {"PATH", folder.path().string() + ":/usr/bin:/bin"}, {"HOME", folder.path()}};
  for (const std::string& command : commands_shown()) {
    const std::vector<std::string> examples = examples_in(help_of(command, "sv"));
    EXPECT_FALSE(examples.empty()) << command;
    for (const std::string& example : examples) {
      const std::string in_bash =
          "cd " + shell_word(folder.path()) + " && bash -c " + shell_word(example) + " >out 2>err";
      EXPECT_EQ(run_shell(in_bash, environment), 0) << example << "\n" << read_file(folder / "err");
    }
  }
}

}  // namespace
}  // namespace finsam::test
