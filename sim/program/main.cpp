// finsam: how samordningsförbund get their money. Every subcommand has a file of its own.

#include <fmt/format.h>

#include <csignal>
#include <exception>
#include <string>
#include <vector>

#include "program/commands.hpp"
#include "program/completion.hpp"
#include "program/exit_status.hpp"
#include "program/help_text.hpp"
#include "program/parse_command.hpp"
#include "program/streams.hpp"

namespace finsam {
namespace {

using Texts = std::vector<std::string>;

ExitStatus refuse(const std::string& message) {
  tell(message);
  return ExitStatus::wrong_input;
}

ExitStatus perform(const Command& command, const Texts& words) {
  const auto given = parse_command(command, words);
  if (!given) return refuse(fmt::format("finsam {}: {}", command.name, given.error()));
  if (given->help) {
    return write_out(command_help(command, given->language, output_columns(widest_help)));
  }
  return command.perform(*given);
}

ExitStatus version(const Texts& words) {
  if (words.empty()) return write_out("finsam " FINSAM_VERSION "\n");
  return refuse(fmt::format("finsam: --version stands alone; leave out {}", words[0]));
}

ExitStatus command(const Texts& words) {
  if (words.empty()) {
    return refuse("finsam: no command; write finsam run SCENARIO.yaml, or finsam --help");
  }
  const std::string& first = words.front();
  const Texts rest(words.begin() + 1, words.end());
  if (first == "--version") return version(rest);
  if (first == "--help" || first == "-h") return perform(*find_command("help"), rest);
  if (first == "complete") return complete(rest);
  if (const Command* found = find_command(first)) return perform(*found, rest);
  return refuse("finsam: " + unknown_command(first));
}

}  // namespace
}  // namespace finsam

int main(int count, char** words) {
  using finsam::ExitStatus;
  // A reader that has gone away, or a file that grows too large, is an error of that write alone.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  ExitStatus status = ExitStatus::bug;
  try {
    status = finsam::command({words + 1, words + count});
  } catch (const std::exception& error) {
    finsam::tell(fmt::format("finsam: internal error: {}; please report it", error.what()));
  } catch (...) {
    finsam::tell("finsam: internal error; please report it");
  }
  return static_cast<int>(status);
}
